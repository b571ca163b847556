import { z } from 'zod'
import type { Read } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import type { Link } from './keep.js'

const claimsRestingOn = statement('graph/claims-resting-on', z.object({
  kind: z.literal('SATISFIES'), id: z.string(), from: z.string(), to: z.string(), properties: z.record(z.string(), z.unknown()),
}))

/**
 * The claims that go to review when what they were accepted from falls: a mapping that is rejected, changed or reopened, a claim that is changed or
 * withdrawn (product.md, Coverage). A claim in review counts as UNPROVEN. What rests on those claims follows.
 * @param ids the mappings and claims that fell; they themselves do not lapse
 */
export async function lapsingClaims(read: Read, ids: readonly string[]): Promise<readonly Link[]> {
  const known = new Set(ids)
  const lapsed: Link[] = []
  for (let fallen = ids; fallen.length > 0;) {
    const found = (await read(claimsRestingOn, { ids: fallen })).filter(({ id }) => !known.has(id))
    for (const claim of found) {
      known.add(claim.id)
      lapsed.push({ ...claim, properties: { state: 'inReview' } })
    }
    fallen = found.map(({ id }) => id)
  }
  return lapsed
}
