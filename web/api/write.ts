import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isConflict } from './api-error'
import { execute } from './execute'
import type { TypedDocumentString } from './generated/graphql'

/**
 * Writes by one document. When it is done, whatever was read before may be different by now and is read again as it is looked at; `keeps`
 * names the documents whose answers this write cannot touch. Errors are ApiErrors; nothing typed is lost by them, for nothing is reset.
 * After a conflict all is read again as well: on what was seen the same write would be refused for ever.
 */
export function useWrite<Result, Variables>(document: TypedDocumentString<Result, Variables>, keeps: readonly { toString(): string }[] = []) {
  const client = useQueryClient()
  const readAgain = () => {
    const kept = new Set<unknown>(keeps.map(String))
    void client.invalidateQueries({ predicate: ({ queryKey }) => !kept.has(queryKey[0]) })
  }
  return useMutation({
    mutationFn: (variables: Variables) => execute(document, variables),
    networkMode: 'always',
    onSuccess: readAgain,
    onError: (error) => {
      if (isConflict(error)) readAgain()
    },
  })
}
