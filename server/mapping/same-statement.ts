import { z } from 'zod'
import type { Read } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import { clip, conflict } from '../model/errors.js'
import type { Stated } from './stated.js'

const sameStatement = statement('mapping/same-statement', z.object({
  id: z.string(), title: z.string(), status: z.string(), revision: z.number(), actor: z.string().nullable(),
}))

/**
 * A set states a thing once: the same ends with the same word. Errors: CONFLICT naming the mapping that states it already, since somebody
 * else was faster; a rejected one is to be reopened instead. Another word for the same ends is no conflict but a contradiction to show.
 * @param except the mapping that is being changed
 */
export async function demandUnstated(read: Read, set: string, { sources, targets, relation, negated }: Stated, except = ''): Promise<void> {
  const [found] = await read(sameStatement, { set, sources, targets, relation, negated, except })
  if (!found) return
  const actor = found.actor ?? 'nobody known'
  throw conflict(`${clip(found.title)} is stated in this set already, by ${found.id}, which is ${found.status}; ${actor} changed it last`, { ...found, actor }, 'input.relation')
}
