import { graphql } from '../api/generated'
import type { Kind, SearchItemsQuery } from '../api/generated/graphql'
import { useRead } from '../api/query'
import { useSettled } from './use-settled'

const SearchItems = graphql(`
  query SearchItems($text: String!, $kinds: [Kind!]) {
    search(text: $text, kinds: $kinds, first: 12) {
      totalCount
      nodes { id itemKind label }
    }
  }
`)

export type SearchResult = SearchItemsQuery['search']['nodes'][number]

/** What the graph holds for a text, a moment after the last letter; the results before stay until the next ones are here. */
export function useSearchResults(typed: string, kinds?: readonly Kind[]) {
  const text = useSettled(typed.trim(), 80)
  const { data, error, isPlaceholderData, refetch } = useRead(SearchItems, { text, kinds: kinds ? [...kinds] : null }, { enabled: text !== '', keep: true })
  const found = typed.trim() === '' || text === '' ? undefined : data?.search
  return { results: found?.nodes ?? [], total: found?.totalCount, error, settled: text === typed.trim() && !isPlaceholderData, retry: refetch }
}
