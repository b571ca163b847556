import { useEffect, useMemo } from 'react'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { TypedDocumentString } from './generated/graphql'
import { type Paging, reading, readingRows } from './reading'

interface ReadOptions {
  /** False waits: nothing is asked until it turns true. */
  readonly enabled?: boolean
  /** Keeps the last answer on screen while the next one is on its way, so that a list does not blink as filters change. */
  readonly keep?: boolean
}

/** Reads one document. */
export function useRead<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: ReadOptions = {},
) {
  return useQuery({
    ...reading(document, variables),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
}

interface RowsOptions {
  /** True reads no more than the first page for now, since something else is more pressing. */
  readonly hold?: boolean
  /** False waits: nothing is asked until it turns true. */
  readonly enabled?: boolean
}

/** Reads a connection page by page and gives its rows as one list. */
export function useRows<Result, Variables, Row>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  paging: Paging<Result, Row>,
  { hold = false, enabled = true }: RowsOptions = {},
) {
  const { select, shown } = paging
  const query = useInfiniteQuery({ ...readingRows(document, variables, paging), enabled, placeholderData: keepPreviousData })
  const { data } = query
  // The same list as long as the answer is the same, where `select` is the same function: long lists are worked on by what shows them.
  const rows = useMemo(() => (data?.pages ?? []).flatMap((page) => select(page).nodes), [data, select])
  const pages = data?.pages ?? []
  const first = pages[0]
  const loaded = rows.length
  const { hasNextPage, isFetching, isError, fetchNextPage } = query
  const wanting = !hold && loaded < shown && hasNextPage && !isFetching && !isError
  // An address may ask for more rows than one request brings: the rest follows, so that a reload shows what was shown before.
  useEffect(() => {
    if (wanting) void fetchNextPage()
  }, [wanting, fetchNextPage])
  return {
    rows, data,
    /** Undefined until the first page is here. */
    total: first === undefined ? undefined : select(first).totalCount,
    error: query.error,
    pending: query.isPending,
    /** Rows of the former filters are still on screen. */
    stale: query.isPlaceholderData,
    loadingMore: query.isFetchingNextPage,
    hasMore: query.hasNextPage,
    loadMore: query.fetchNextPage,
    retry: query.refetch,
  }
}
