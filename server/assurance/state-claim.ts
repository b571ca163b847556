import { dayBefore } from '../contract/kept-item.js'
import { beginning, endOf, type Link, linkOf, linksOf, makeLinks, partLinks, reviseLinks, saysTheSame } from '../contract/keep.js'
import { lapsingClaims } from '../contract/lapsing-claims.js'
import type { Read, Write } from '../graph/commit.js'
import type { claimExtents, claimStates } from '../model/words.js'

/** What a claim says from a day on. */
export interface Stated {
  readonly extent: (typeof claimExtents)[number]
  readonly state: (typeof claimStates)[number]
  readonly rationale: string
  /** Its first and last day, both included. */
  readonly from: string
  readonly until: string | null
  readonly restsOn: readonly string[] | null
}

/**
 * States what a control claims of a requirement from a day on, until the next claim begins that is stated for later. What it claimed until then stays on the
 * record and ends the day before; one that begins on that very day is put right. What was accepted from a claim that ends or changes goes to review. Touches
 * nothing where the claim says so already.
 */
export async function stateClaim(write: Write, read: Read, control: string, requirement: string, stated: Stated): Promise<void> {
  const claims = await claimsOf(read, control, requirement)
  const { from } = stated
  const [next, same] = [claims.find(one => beginning(one) > from), claims.find(one => beginning(one) === from)]
  const until = next && (stated.until === null || stated.until >= beginning(next)) ? dayBefore(beginning(next)) : stated.until
  const properties = { ...stated, until }
  if (same && saysTheSame(same, properties)) return
  const running = claims.filter(one => beginning(one) < from && endOf(one) >= from)
  const ended = running.map((one): Link => ({ ...one, properties: { until: dayBefore(from) } }))
  const corrected = same ? [{ ...same, properties }] : []
  await reviseLinks(write, [...ended, ...corrected, ...(await lapsingClaims(read, [...ended, ...corrected].map(({ id }) => id)))])
  if (!same) await makeLinks(write, [linkOf('SATISFIES', control, requirement, properties, claims.length > 0 ? from : undefined)])
}

/** Takes a claim away as if it had never been stated; what was accepted from it goes to review. */
export async function takeClaimAway(write: Write, read: Read, claim: Link): Promise<void> {
  await partLinks(write, [claim])
  await reviseLinks(write, await lapsingClaims(read, [claim.id]))
}

/** The claims of a control on a requirement, the one that begins last at the end. */
export const claimsOf = async (read: Read, control: string, requirement: string): Promise<readonly Link[]> =>
  (await linksOf(read, control, ['SATISFIES'])).filter(({ to }) => to === requirement).toSorted((a, b) => (beginning(a) < beginning(b) ? -1 : 1))

/** The one of them that holds on a day. */
export const holdingOn = (claims: readonly Link[], day: string): Link | undefined => claims.find(one => beginning(one) <= day && day <= endOf(one))
