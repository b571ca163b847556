import { graphql } from '../../../api/generated'
import { KindBadge } from '../../../parts/kind-badge'
import { plain } from '../cells'
import { relationOf } from '../relation-of'

export const ItemsOfParty = relationOf({
  name: 'owns',
  title: 'Items it owns',
  none: 'It owns no item.',
  document: graphql(`
    query ItemsOfParty($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        __typename
        ... on Party {
          owns(first: $first, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { id itemKind label }
          }
        }
      }
    }
  `),
  select: ({ node }) => (node?.__typename === 'Party' ? node.owns : undefined),
  columns: [
    { name: 'Item', cell: plain },
    { name: 'Kind', width: '30%', cell: ({ itemKind }) => <KindBadge kind={itemKind} /> },
  ],
})
