import { graphql } from '../api/generated'
import { useRead } from '../api/query'

const ItemHeading = graphql(`
  query ItemHeading($id: ID!) {
    node(id: $id) {
      __typename
      revision
      ... on Item { id itemKind label }
    }
  }
`)

/** What an item is called and of what kind it is, by its id alone. `missing` once the graph has said that it holds no such item. */
export function useItemHeading(id: string, enabled = true) {
  const { data, error, refetch } = useRead(ItemHeading, { id }, { enabled })
  const node = data?.node
  const item = node && 'itemKind' in node ? node : undefined
  return { item, missing: data !== undefined && item === undefined, error, retry: refetch }
}
