import { graphql } from '../../../api/generated'
import type { MappingStatus, StatedRelation } from '../../../api/generated/graphql'
import { enumWord } from '../../../parts/enum-word'
import { StatusWord } from '../../../parts/status-word'
import { namedAll, plain } from '../cells'
import { relations, statuses } from '../choices'
import { listOf } from '../list-of'

const ListMappings = graphql(`
  query ListMappings($filter: MappingFilter, $first: Int, $after: String) {
    mappings(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id itemKind label relation status
        set { id itemKind label }
        sources { id itemKind label }
        targets { id itemKind label }
      }
    }
  }
`)

export const Mappings = listOf({
  plural: 'mappings',
  document: ListMappings,
  filters: [
    { name: 'set', label: 'Mapping set', type: 'mapping sets' },
    { name: 'status', label: 'Status', type: 'choice', choices: statuses },
    { name: 'relation', label: 'Relation', type: 'choice', choices: relations },
  ],
  variables: ({ set, status, relation }) => ({
    filter: { set, status: status === undefined ? undefined : [status as MappingStatus], relation: relation as StatedRelation | undefined },
  }),
  select: (result) => result.mappings,
  columns: [
    { name: 'Mapping', width: '22%', cell: plain },
    { name: 'From', width: '19%', cell: (mapping) => namedAll(mapping.sources) },
    { name: 'Relation', width: '9%', cell: (mapping) => enumWord(mapping.relation) },
    { name: 'To', cell: (mapping) => namedAll(mapping.targets) },
    { name: 'Status', width: '10%', cell: (mapping) => <StatusWord value={mapping.status} /> },
    { name: 'Mapping set', width: '14%', cell: (mapping) => plain(mapping.set) },
  ],
})
