import type { Facts, ItemNumber, LinkNumber } from './facts.js'
import { serves } from './mask-from.js'

/** Whether a claim holds on a day: from its first to its last, both included; without a last day it holds still. */
export function claimHolds(facts: Facts, claim: LinkNumber, on: string): boolean {
  const [from, until] = [facts.linkProperty(claim, 'from'), facts.linkProperty(claim, 'until')]
  return (typeof from !== 'string' || from <= on) && (typeof until !== 'string' || on <= until)
}

/**
 * Whether what a claim was accepted from still bears it: an approved mapping that serves the requirement, and a full claim of the same control, held on the
 * day, that stands on its own ground (product.md, Coverage). Asked of what the graph holds, and not left to whoever changes it: by review, by an import, by
 * taking a change back, the mapping may fall, and a claim without ground must never count as proven. A claim that was accepted from nothing has its ground in itself.
 */
export function hasGround(facts: Facts, control: ItemNumber, requirement: ItemNumber, claim: LinkNumber, on: string, seen: ReadonlySet<LinkNumber> = new Set()): boolean {
  const restsOn = facts.linkProperty(claim, 'restsOn')
  if (!Array.isArray(restsOn)) return true
  if (seen.has(claim)) return false
  const [mapping, ground] = restsOn.map(String)
  let grounded = false
  facts.eachOut(control, ['SATISFIES'], (claimed, link) => {
    if (grounded || facts.linkId(link) !== ground) return
    grounded = facts.linkProperty(link, 'extent') === 'full' && facts.linkProperty(link, 'state') === 'held' && claimHolds(facts, link, on)
      && serves(facts, facts.numberOf(mapping ?? ''), requirement, claimed) && hasGround(facts, control, claimed, link, on, new Set([...seen, claim]))
  })
  return grounded
}
