import type { Context } from '../contract/context.js'
import { dayBefore, type ItemChanged } from '../contract/kept-item.js'
import { beginning, endOf, reviseLinks } from '../contract/keep.js'
import { lapsingClaims } from '../contract/lapsing-claims.js'
import { demandInUse, demandStanding } from '../contract/standing-item.js'
import { demandText } from '../contract/given-text.js'
import type { Read } from '../graph/commit.js'
import { invalidInput } from '../model/errors.js'
import type { claimExtents, claimStates } from '../model/words.js'
import { claimsOf, holdingOn, stateClaim, takeClaimAway } from './state-claim.js'

export interface ClaimInput {
  readonly control: string
  readonly requirement: string
  readonly extent: (typeof claimExtents)[number]
  readonly rationale: string
  readonly from?: string | null
  readonly until?: string | null
  readonly state?: (typeof claimStates)[number] | null
}

/**
 * States that a control satisfies a requirement, from a day on, until a claim begins that is stated for later; what it claimed before ends the day before. Where no day is given and the claim that holds
 * says as much, its words are put right; one that says more or less begins today. Errors: NOT_FOUND; INVALID_INPUT for a control that is retired, a requirement
 * that is not assessed or of a framework that was withdrawn, and for a claim that ends before it begins.
 */
export async function claimSatisfies({ control, requirement, extent, rationale, from: given, until, state }: ClaimInput, { commit, today }: Context): Promise<ItemChanged> {
  const text = demandText('rationale', rationale, 'text')
  const written = await commit('requirement.claimed', async (write, read) => {
    await demandInUse(read, ['CONTROL'], 'input.control', control)
    await demandClaimable(read, requirement)
    const from = given ?? (await sinceWhen(read, { control, requirement, extent, today }))
    if (until != null && until < from) throw invalidInput('input.until', `is ${until}, before the claim begins on ${from}`)
    await stateClaim(write, read, control, requirement, { extent, rationale: text, from, until: until ?? null, state: state ?? 'held', restsOn: null })
  })
  return { ...written, item: control }
}

/** The first day of the claim that holds, where it is of this extent; else today. */
async function sinceWhen(read: Read, { control, requirement, extent, today }: { readonly control: string; readonly requirement: string; readonly extent: string; readonly today: string }): Promise<string> {
  const held = holdingOn(await claimsOf(read, control, requirement), today)
  return held?.properties['extent'] === extent ? beginning(held) : today
}

/**
 * Ends the last claim of a control on a requirement; it stays on the record, and what was accepted from it goes to review. Where no day is given it ends
 * yesterday, and one that begins today or later is taken away. Errors: NOT_FOUND; INVALID_INPUT for a day before it began, or where it has ended.
 */
export async function withdrawClaim({ control, requirement, until }: { readonly control: string; readonly requirement: string; readonly until?: string | null }, { commit, today }: Context): Promise<ItemChanged> {
  const last = until ?? dayBefore(today)
  const written = await commit('claim.withdrawn', async (write, read) => {
    await demandStanding(read, ['CONTROL'], 'input.control', control)
    const claim = (await claimsOf(read, control, requirement)).at(-1)
    if (!claim) throw invalidInput('input.requirement', 'this control claims nothing of it')
    if (endOf(claim) <= last) throw invalidInput('input.requirement', `the claim ended already on ${endOf(claim)}`)
    if (until == null && beginning(claim) >= today) return takeClaimAway(write, read, claim)
    if (last < beginning(claim)) throw invalidInput('input.until', `is ${last}, before the claim began on ${beginning(claim)}`)
    await reviseLinks(write, [{ ...claim, properties: { until: last } }, ...(await lapsingClaims(read, [claim.id]))])
  })
  return { ...written, item: control }
}

/** Errors: NOT_FOUND; INVALID_INPUT for what is not assessed, or of a framework that was withdrawn. */
export async function demandClaimable(read: Read, requirement: string): Promise<void> {
  const { item } = await demandStanding(read, ['REQUIREMENT'], 'input.requirement', requirement)
  const role = String(item['role'] ?? 'all')
  if (role === 'exception' || role === 'context') throw invalidInput('input.requirement', `stands in its whole as ${role === 'exception' ? 'an exception' : 'context'} and asks nothing by itself`)
  const { item: framework } = await demandStanding(read, ['FRAMEWORK'], 'input.requirement', String(item['framework']))
  if (framework['withdrawn'] === true) throw invalidInput('input.requirement', 'is of a framework that was withdrawn')
}
