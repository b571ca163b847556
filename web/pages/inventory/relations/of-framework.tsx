import { graphql } from '../../../api/generated'
import { partColumns } from '../columns'
import { relationOf } from '../relation-of'

export const PartsOfFramework = relationOf({
  name: 'parts',
  title: 'Contents',
  none: 'This framework holds no requirements.',
  document: graphql(`
    query PartsOfFramework($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Framework {
          requirements(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label summary kind assessable partCount }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Framework' ? node.requirements : undefined),
  columns: partColumns,
})
