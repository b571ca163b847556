import { queryOptions } from '@tanstack/react-query'
import { execute } from './execute'
import type { TypedDocumentString } from './generated/graphql'

/** One document as a question: under which name its answer is kept, and how it is asked. */
export const reading = <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables) =>
  queryOptions({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => execute(document, variables, signal),
  })
