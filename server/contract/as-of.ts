import { invalidInput } from '../model/errors.js'
import type { Context } from './context.js'

export interface AsOfArgument {
  readonly asOf?: { readonly revision?: number | null; readonly at?: string | null } | null
}

/**
 * Only the head can be read until the graph's past is kept in memory, so any other revision or an earlier moment is INVALID_INPUT:
 * a wrong answer about the past would be worse than none.
 */
export async function atHead({ asOf }: AsOfArgument, { head }: Context): Promise<void> {
  if (!asOf) return
  const { revision, at } = await head()
  if (asOf.revision != null && asOf.revision !== revision)
    throw invalidInput('asOf.revision', `only the latest revision, ${revision}, can be read, not ${asOf.revision}`)
  if (asOf.at != null && asOf.at < at) throw invalidInput('asOf.at', `only the latest state, of ${at}, can be read, not ${asOf.at}`)
}

type Resolver<Arguments, Answer> = (parent: unknown, args: Arguments, context: Context) => Promise<Answer> | Answer

/** A root field that reads the graph at its head and refuses any other `asOf`. */
export function reading<Arguments, Answer>(resolve: Resolver<Arguments, Answer>): Resolver<Arguments & AsOfArgument, Answer> {
  return async (parent, args, context) => {
    await atHead(args, context)
    return resolve(parent, args, context)
  }
}
