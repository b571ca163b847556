import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { execute } from './execute'
import type { TypedDocumentString } from './generated/graphql'

/** One document as a question: under which name its answer is kept, and how it is asked. */
export const reading = <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) =>
  queryOptions({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => execute(document, variables, signal),
  })

/** What every connection of the API holds. */
export interface Connection<Row> {
  readonly nodes: readonly Row[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

export interface Paging<Result, Row> {
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

/** A connection page by page, as a question: the first page as large as it may begin, the rest as large as the reader wants to see. */
export const readingRows = <Result, Variables, Row>(
  document: TypedDocumentString<Result, Variables>, variables: Omit<Variables, 'first' | 'after'>, { select, shown, step, begin = largestPage }: Paging<Result, Row>,
) =>
  infiniteQueryOptions({
    queryKey: [document.toString(), variables, 'rows'],
    queryFn: ({ pageParam, signal }) => execute(document, { ...variables, ...pageParam } as Variables, signal),
    initialPageParam: { first: Math.min(shown, begin, largestPage), after: null as string | null },
    getNextPageParam: (last: Result, pages: Result[]) => {
      const { hasNextPage, endCursor } = select(last).pageInfo
      if (!hasNextPage || !endCursor) return undefined
      const loaded = pages.reduce((sum, page) => sum + select(page).nodes.length, 0)
      return { first: Math.min(Math.max(step, shown - loaded), largestPage), after: endCursor as string | null }
    },
  })
