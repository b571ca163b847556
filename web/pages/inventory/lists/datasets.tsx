import { graphql } from '../../../api/generated'
import { answer, owner, plain, yesNo } from '../cells'
import { yesOrNo } from '../choices'
import { listOf } from '../list-of'

const ListDatasets = graphql(`
  query ListDatasets($filter: DatasetFilter, $first: Int, $after: String) {
    datasets(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id itemKind label version licence provenance personalData owner { id itemKind label } }
    }
  }
`)

export const Datasets = listOf({
  plural: 'datasets',
  document: ListDatasets,
  filters: [
    { name: 'text', label: 'Words', type: 'text', hint: 'in name or provenance' },
    { name: 'personalData', label: 'Personal data', type: 'choice', choices: yesOrNo },
    { name: 'owner', label: 'Owner', type: 'owners' },
  ],
  variables: ({ text, owner: ownedBy, personalData }) => ({
    filter: { text, owner: ownedBy, personalData: personalData === undefined ? undefined : personalData === 'true' },
  }),
  select: (result) => result.datasets,
  columns: [
    { name: 'Dataset', width: '22%', cell: plain },
    { name: 'Version', width: '9%', cell: (dataset) => dataset.version },
    { name: 'Provenance', cell: (dataset) => dataset.provenance },
    { name: 'Personal data', width: '11%', cell: (dataset) => yesNo(dataset.personalData) },
    { name: 'Licence', width: '15%', cell: (dataset) => answer(dataset.licence) },
    { name: 'Owner', width: '15%', cell: (dataset) => owner(dataset.owner) },
  ],
})
