import type { Context } from '../contract/context.js'
import { dayBefore, type ItemChanged } from '../contract/kept-item.js'
import { type Link, linkOf, linksOf, makeLinks, reviseLinks, saysTheSame } from '../contract/keep.js'
import { lapsingClaims } from '../contract/lapsing-claims.js'
import { demandStanding } from '../contract/standing-item.js'
import { demandText } from '../contract/given-text.js'
import type { Read } from '../graph/commit.js'
import { invalidInput } from '../model/errors.js'
import type { claimExtents, claimStates } from '../model/words.js'

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
 * States that a control satisfies a requirement, in place of what it claimed of it before. Errors: NOT_FOUND; INVALID_INPUT for a requirement that is not
 * assessed or of a framework that was withdrawn, and for a claim that ends before it begins.
 */
export async function claimSatisfies({ control, requirement, extent, rationale, from, until, state }: ClaimInput, { commit, today }: Context): Promise<ItemChanged> {
  const properties = { extent, rationale: demandText('rationale', rationale, 'text'), from: from ?? today, until: until ?? null, state: state ?? 'held', restsOn: null }
  if (until != null && until < properties.from) throw invalidInput('input.until', `is ${until}, before the claim begins on ${properties.from}`)
  const written = await commit('requirement.claimed', async (write, read) => {
    await demandStanding(read, ['CONTROL'], 'input.control', control)
    await demandClaimable(read, requirement)
    const before = await claimOf(read, control, requirement)
    if (before && saysTheSame(before, properties)) return
    if (before) await reviseLinks(write, [{ ...before, properties }, ...(await lapsingClaims(read, [before.id]))])
    else await makeLinks(write, [linkOf('SATISFIES', control, requirement, properties)])
  })
  return { ...written, item: control }
}

/** Ends a claim; it stays on the record, and what was accepted from it goes to review. Errors: NOT_FOUND; INVALID_INPUT for a day before it began, or where it has ended. */
export async function withdrawClaim({ control, requirement, until }: { readonly control: string; readonly requirement: string; readonly until?: string | null }, { commit, today }: Context): Promise<ItemChanged> {
  const last = until ?? dayBefore(today)
  const written = await commit('claim.withdrawn', async (write, read) => {
    await demandStanding(read, ['CONTROL'], 'input.control', control)
    const claim = await claimOf(read, control, requirement)
    if (!claim) throw invalidInput('input.requirement', 'this control claims nothing of it')
    const ended = claim.properties['until']
    if (typeof ended === 'string' && ended <= last) throw invalidInput('input.requirement', `the claim ended already on ${ended}`)
    if (last < String(claim.properties['from'] ?? '')) throw invalidInput('input.until', `is ${last}, before the claim began on ${String(claim.properties['from'])}`)
    await reviseLinks(write, [{ ...claim, properties: { until: last } }, ...(await lapsingClaims(read, [claim.id]))])
  })
  return { ...written, item: control }
}

/** The claim of a control on a requirement; undefined where there is none. */
export const claimOf = async (read: Read, control: string, requirement: string): Promise<Link | undefined> =>
  (await linksOf(read, control, ['SATISFIES'])).find(({ to }) => to === requirement)

/** Errors: NOT_FOUND; INVALID_INPUT for what is not assessed, or of a framework that was withdrawn. */
export async function demandClaimable(read: Read, requirement: string): Promise<void> {
  const { item } = await demandStanding(read, ['REQUIREMENT'], 'input.requirement', requirement)
  const role = String(item['role'] ?? 'all')
  if (role === 'exception' || role === 'context') throw invalidInput('input.requirement', `stands in its whole as ${role === 'exception' ? 'an exception' : 'context'} and asks nothing by itself`)
  const { item: framework } = await demandStanding(read, ['FRAMEWORK'], 'input.requirement', String(item['framework']))
  if (framework['withdrawn'] === true) throw invalidInput('input.requirement', 'is of a framework that was withdrawn')
}
