import { controlState } from './control-state.js'
import { type ClaimHeld, type ControlHeld, type EvidenceHeld, organisation } from './holdings.js'

/** Why evidence does not count, or null where it does. What can be mended is named last: it is the reason only where there is no other. */
export type WhyNot = 'not accepted' | 'collected later' | 'expired' | 'about another system' | 'names no system' | 'about one system only' | 'for another requirement' | 'control not implemented then'

/**
 * Whether evidence counts for a system (or the organisation) and what is claimed (product.md, Coverage): accepted, collected no later than the day
 * and still valid on it, about this system (or, for a control of organisation scope, about none), for the requirement where it names any, and collected while the
 * control was implemented for that system, or by its state for the organisation.
 */
export function whyNot(evidence: EvidenceHeld, control: ControlHeld, system: number, requirements: readonly number[], on: string): WhyNot | null {
  if (!evidence.accepted) return 'not accepted'
  if (evidence.collected > on) return 'collected later'
  if (evidence.about === null && control.scope !== 'organisation') return 'names no system'
  if (evidence.about !== null && system === organisation) return 'about one system only'
  if (evidence.about !== null && !evidence.about.includes(system)) return 'about another system'
  if (evidence.for !== null && !evidence.for.some(one => requirements.includes(one))) return 'for another requirement'
  if (controlState(control, system, evidence.collected) !== 'implemented') return 'control not implemented then'
  return evidence.validUntil !== null && evidence.validUntil < on ? 'expired' : null
}

/** What the evidence that counts says: the newest decides; of two collected on one day, the one that contradicts. */
export type Proof = 'none' | 'supports' | 'contradicts'

/** The evidence that counts and was collected last; null where none counts. @param requirements the requirement that is claimed, and the part of it that is judged, where it is one */
export function newestCounting({ control }: ClaimHeld, system: number, requirements: readonly number[], on: string): EvidenceHeld | null {
  let newest: EvidenceHeld | null = null
  for (const one of control.evidence) {
    if (newest !== null && (one.collected < newest.collected || (one.collected === newest.collected && one.supports))) continue
    if (whyNot(one, control, system, requirements, on) === null) newest = one
  }
  return newest
}

export function proofOf(claim: ClaimHeld, system: number, requirements: readonly number[], on: string): Proof {
  const newest = newestCounting(claim, system, requirements, on)
  return newest === null ? 'none' : newest.supports ? 'supports' : 'contradicts'
}
