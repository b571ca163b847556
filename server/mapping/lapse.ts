import { z } from 'zod'
import type { Read } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import type { Revision } from './write-mapping.js'

const restingOn = statement('mapping/resting-on', z.object({ id: z.string(), on: z.string() }))

/**
 * What is accepted from a proof stands and falls with it: when a mapping of the proof is rejected, reopened or edited, every mapping that
 * was accepted from it is proposed again in the same change, says why, and waits for a new review (product.md, Coverage, says so of claims;
 * the same holds here). What rests on those follows.
 * @param how what happened to these mappings: `rejected`
 * @param ids the mappings it happened to; they themselves do not lapse
 */
export async function lapsing(read: Read, ids: readonly string[], how: string): Promise<readonly Revision[]> {
  const known = new Set(ids)
  const lapsed: Revision[] = []
  let [fallen, why] = [ids, how]
  while (fallen.length > 0) {
    const found = (await read(restingOn, { ids: fallen })).filter(({ id }) => !known.has(id))
    for (const { id, on } of found) {
      known.add(id)
      lapsed.push({ id, changes: { status: 'proposed', reviewer: null, reviewed: null, reason: `rests on ${on}, which was ${why}` } })
    }
    fallen = found.map(one => one.id)
    why = 'proposed again'
  }
  return lapsed
}
