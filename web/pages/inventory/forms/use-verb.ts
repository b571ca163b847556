import { useState } from 'react'
import type { Kind, TypedDocumentString } from '../../../api/generated/graphql'
import { useWrite } from '../../../api/write'
import { remember } from './last-write'

interface Written {
  readonly item: { readonly id: string; readonly itemKind: Kind; readonly label: string; readonly revision: number }
  readonly change: string
}

/** A verb of the inventory: one mutation with one input, which says what it changed. That its input fits is for the form that calls it. */
export type Verb = TypedDocumentString<Readonly<Record<string, Written>>, { readonly input: never }>

interface Told {
  /** What came of it: the page it is for shows it, reads it out and offers the way back. */
  readonly words: (item: Written['item']) => string
  /** The page on which that is shown; the one that is open where it is left out. */
  readonly page?: (item: Written['item']) => string
}

/** Runs a verb and tells what came of it. Gives the item, or undefined where it was refused: `refused` then says why, and `onRefused` is told. */
export function useVerb(verb: Verb, onRefused?: (error: Error) => void) {
  const { mutateAsync, isPending } = useWrite(verb)
  const [refused, setRefused] = useState<Error | null>(null)
  const run = async (input: object, { words, page }: Told): Promise<Written['item'] | undefined> => {
    setRefused(null)
    try {
      const [written] = Object.values(await mutateAsync({ input: input as never }))
      if (!written) throw new Error('The server did not say what it changed.')
      remember({ change: written.change, words: words(written.item), page: page?.(written.item) ?? location.pathname })
      return written.item
    } catch (error) {
      setRefused(error as Error)
      onRefused?.(error as Error)
      return undefined
    }
  }
  return { run, busy: isPending, refused, dismiss: () => setRefused(null) }
}
