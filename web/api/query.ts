import { useEffect, useMemo } from 'react'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { execute } from './execute'
import { reading } from './reading'
import type { TypedDocumentString } from './generated/graphql'

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

/** What every connection of the API holds. */
export interface Connection<Row> {
  readonly nodes: readonly Row[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

interface Paging<Result, Row> {
  readonly select: (result: Result) => Connection<Row>
  /** How many rows the reader has asked to see; the first request brings as many of them as one request may. */
  readonly shown: number
  /** How many more rows one press of "load more" brings. */
  readonly step: number
  /** The first request brings no more than these, so that a screen is filled before the rest is asked for. */
  readonly begin?: number
}

/** The most that one request may ask of a connection. */
const largestPage = 200

/** Reads a connection page by page and gives its rows as one list. */
export function useRows<Result, Variables, Row>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'first' | 'after'>,
  { select, shown, step, begin = largestPage }: Paging<Result, Row>,
) {
  const query = useInfiniteQuery({
    queryKey: [document.toString(), variables, 'rows'],
    queryFn: ({ pageParam, signal }) => execute(document, { ...variables, ...pageParam } as Variables, signal),
    initialPageParam: { first: Math.min(shown, begin, largestPage), after: null as string | null },
    getNextPageParam: (last: Result, pages: Result[]) => {
      const { hasNextPage, endCursor } = select(last).pageInfo
      if (!hasNextPage || !endCursor) return undefined
      const loaded = pages.reduce((sum, page) => sum + select(page).nodes.length, 0)
      return { first: Math.min(Math.max(step, shown - loaded), largestPage), after: endCursor as string | null }
    },
    placeholderData: keepPreviousData,
  })
  const { data } = query
  // The same list as long as the answer is the same, where `select` is the same function: long lists are worked on by what shows them.
  const rows = useMemo(() => (data?.pages ?? []).flatMap((page) => select(page).nodes), [data, select])
  const pages = data?.pages ?? []
  const first = pages[0]
  const loaded = rows.length
  const { hasNextPage, isFetching, isError, fetchNextPage } = query
  const wanting = loaded < shown && hasNextPage && !isFetching && !isError
  // An address may ask for more rows than one request brings: the rest follows, so that a reload shows what was shown before.
  useEffect(() => {
    if (wanting) void fetchNextPage()
  }, [wanting, fetchNextPage])
  return {
    rows,
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
