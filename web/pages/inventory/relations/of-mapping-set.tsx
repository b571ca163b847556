import { graphql } from '../../../api/generated'
import { mappingColumns, noCounterpartColumns } from '../columns'
import { relationOf } from '../relation-of'

export const MappingsOfSet = relationOf({
  name: 'mappings',
  title: 'Mappings',
  none: 'This set holds no mappings.',
  document: graphql(`
    query MappingsOfSet($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on MappingSet {
          mappings(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label relation status rationale sources { id itemKind label } targets { id itemKind label } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'MappingSet' ? node.mappings : undefined),
  columns: mappingColumns,
})

export const NothingOfSet = relationOf({
  name: 'nothing',
  title: 'Without a counterpart',
  none: 'This set names no requirement as one without a counterpart.',
  document: graphql(`
    query NothingOfSet($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on MappingSet {
          nothing(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id reason requirement { id itemKind label framework { id itemKind label } } }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'MappingSet' ? node.nothing : undefined),
  columns: noCounterpartColumns,
})
