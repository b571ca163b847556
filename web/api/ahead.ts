import { client } from './client'
import type { TypedDocumentString } from './generated/graphql'
import { type Paging, reading, readingRows } from './reading'

/** Asks one document before anything shows it; whoever then reads it finds the answer, or waits for the same one. An error is told to the reader. */
export function ahead<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): void {
  void client.prefetchQuery(reading(document, variables))
}

/** The same of the first page of a connection. */
export function rowsAhead<Result, Variables, Row>(
  document: TypedDocumentString<Result, Variables>, variables: Omit<Variables, 'first' | 'after'>, paging: Paging<Result, Row>,
): void {
  void client.prefetchInfiniteQuery(readingRows(document, variables, paging))
}
