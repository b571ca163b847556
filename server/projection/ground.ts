import type { Facts, ItemNumber, LinkNumber } from './facts.js'
import { mappingsAt } from './serving.js'
import { type StatedClaim, statedClaims } from './stated-claims.js'

/** Whether a claim holds on a day: from its first to its last, both included; without a last day it holds still. */
export const claimHolds = ({ from, until }: StatedClaim, on: string): boolean => (from === null || from <= on) && (until === null || on <= until)

/**
 * Whether what a claim was accepted from still bears it: an approved mapping that serves the requirement, and a full claim of the same control, held on the
 * day, that stands on its own ground (product.md, Coverage). Asked of what the graph holds, and not left to whoever changes it: by review, by an import, by
 * taking a change back, the mapping may fall, and a claim without ground must never count as proven. A claim that was accepted from nothing has its ground in itself.
 */
export function hasGround(facts: Facts, requirement: ItemNumber, claim: StatedClaim, on: string, seen: ReadonlySet<LinkNumber> = new Set()): boolean {
  if (claim.restsOn === null) return true
  if (seen.has(claim.claim)) return false
  const [mapping = '', ground = ''] = claim.restsOn
  const serves = mappingsAt(facts, requirement).serving.filter(one => one.mapping === facts.numberOf(mapping))
  return claimsOfControl(facts, claim.control, ground).some(({ claimed, below }) =>
    below.full && below.state === 'held' && claimHolds(below, on) && serves.some(one => one.claimed === claimed)
    && hasGround(facts, claimed, below, on, new Set([...seen, claim.claim])))
}

/** The claims of a control that have this id, with what they claim. */
function claimsOfControl(facts: Facts, control: ItemNumber, id: string): readonly { readonly claimed: ItemNumber; readonly below: StatedClaim }[] {
  const found: { readonly claimed: ItemNumber; readonly below: StatedClaim }[] = []
  facts.eachOut(control, ['SATISFIES'], (claimed, link) => {
    if (facts.linkId(link) !== id) return
    for (const below of statedClaims(facts, claimed)) if (below.claim === link) found.push({ claimed, below })
  })
  return found
}
