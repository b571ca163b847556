import { dayBefore } from '../contract/kept-item.js'
import { type Link, linkOf, linksOf, makeLinks, partLinks, reviseLinks, saysTheSame } from '../contract/keep.js'
import { lapsingClaims } from '../contract/lapsing-claims.js'
import type { Read, Write } from '../graph/commit.js'
import { invalidInput } from '../model/errors.js'
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
 * States what a control claims of a requirement from a day on. What it claimed until then stays on the record and ends the day before; a claim that begins
 * on that very day or later is put right. What was accepted from a claim that ends or changes goes to review. Touches nothing where the claim says so already.
 * Errors: INVALID_INPUT for a day within an earlier claim, before the one that was stated last.
 */
export async function stateClaim(write: Write, read: Read, control: string, requirement: string, stated: Stated): Promise<void> {
  const [last, ...earlier] = (await claimsOf(read, control, requirement)).toReversed()
  if (last && saysTheSame(last, { ...stated })) return
  const within = earlier.find(one => endOf(one) >= stated.from)
  if (within) throw invalidInput('input.from', `is ${stated.from}, when the claim of ${beginning(within)} held still; it ended on ${endOf(within)}`)
  if (last && beginning(last) >= stated.from) return void (await reviseLinks(write, [{ ...last, properties: { ...stated } }, ...(await lapsingClaims(read, [last.id]))]))
  if (last && endOf(last) >= stated.from) await reviseLinks(write, [{ ...last, properties: { until: dayBefore(stated.from) } }, ...(await lapsingClaims(read, [last.id]))])
  await makeLinks(write, [linkOf('SATISFIES', control, requirement, { ...stated }, last && stated.from)])
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

export const beginning = ({ properties: { from } }: Link) => String(from ?? '')
export const endOf = ({ properties: { until } }: Link) => (typeof until === 'string' ? until : '9999-12-31')
