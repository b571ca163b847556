import { graphql } from '../../../api/generated'
import { answer, owner, plain } from '../cells'
import { listOf } from '../list-of'

const ListModels = graphql(`
  query ListModels($filter: ModelFilter, $first: Int, $after: String) {
    models(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id itemKind label version licence provenance owner { id itemKind label } }
    }
  }
`)

export const Models = listOf({
  plural: 'models',
  document: ListModels,
  filters: [
    { name: 'text', label: 'Words', type: 'text', hint: 'in name or provenance' },
    { name: 'owner', label: 'Owner', type: 'owners' },
  ],
  variables: ({ text, owner: ownedBy }) => ({ filter: { text, owner: ownedBy } }),
  select: (result) => result.models,
  columns: [
    { name: 'Model', width: '24%', cell: plain },
    { name: 'Version', width: '10%', cell: (model) => model.version },
    { name: 'Provenance', cell: (model) => model.provenance },
    { name: 'Licence', width: '16%', cell: (model) => answer(model.licence) },
    { name: 'Owner', width: '16%', cell: (model) => owner(model.owner) },
  ],
})
