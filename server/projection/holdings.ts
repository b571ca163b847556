import type { ClaimHeld, ControlHeld, ControlState, EvidenceHeld, Period } from '../assessment/coverage/holdings.js'
import type { Facts, ItemNumber } from './facts.js'
import { claimHolds, hasGround } from './ground.js'

/** What the organisation holds against requirements on a day, read as it is asked for and each control once. */
export interface Holdings {
  /** The claims on a requirement that hold on the day, in the order of their ids. */
  claimsOn(requirement: ItemNumber): readonly ClaimHeld[]
  controlHeld(control: ItemNumber): ControlHeld
}

/** One that lost what it was accepted from counts as in review. */
export function holdingsOf(facts: Facts, on: string): Holdings {
  const controls = controlsOf(facts)
  const claims = new Map<ItemNumber, readonly ClaimHeld[]>()
  const controlHeld = (control: ItemNumber): ControlHeld => {
    const held = controls.get(control) ?? readControl(facts, control)
    controls.set(control, held)
    return held
  }
  const claimsOn = (requirement: ItemNumber): readonly ClaimHeld[] => {
    const held = claims.get(requirement) ?? readClaims(facts, requirement, on, controlHeld)
    claims.set(requirement, held)
    return held
  }
  return { claimsOn, controlHeld }
}

/** The controls that were read of these facts; they are the same on every day. */
const read = new WeakMap<Facts, Map<ItemNumber, ControlHeld>>()

function controlsOf(facts: Facts): Map<ItemNumber, ControlHeld> {
  const controls = read.get(facts) ?? new Map<ItemNumber, ControlHeld>()
  read.set(facts, controls)
  return controls
}

function readClaims(facts: Facts, requirement: ItemNumber, on: string, controlHeld: (control: ItemNumber) => ControlHeld): readonly ClaimHeld[] {
  const claims: ClaimHeld[] = []
  facts.eachIn(requirement, ['SATISFIES'], (control, claim) => {
    if (!claimHolds(facts, claim, on)) return
    const inReview = facts.linkProperty(claim, 'state') === 'inReview' || !hasGround(facts, control, requirement, claim, on)
    claims.push({ claim, control: controlHeld(control), requirement, full: facts.linkProperty(claim, 'extent') === 'full', inReview })
  })
  return claims.sort((a, b) => (facts.linkId(a.claim) < facts.linkId(b.claim) ? -1 : 1))
}

function readControl(facts: Facts, control: ItemNumber): ControlHeld {
  const periods = new Map<ItemNumber, Period[]>()
  facts.eachOut(control, ['APPLIES_TO'], (system, link) => {
    const held = periods.get(system) ?? []
    held.push({ application: link, state: facts.linkProperty(link, 'state') as ControlState, from: String(facts.linkProperty(link, 'from') ?? ''), until: dayOf(facts.linkProperty(link, 'until')) })
    periods.set(system, held)
  })
  const whole = [...periods].flatMap(([far, some]) => (facts.kindOf(far) === 'ORGANISATION' ? some : []))
  const ofSystems = new Map([...periods].filter(([far]) => facts.kindOf(far) !== 'ORGANISATION'))
  const evidence: EvidenceHeld[] = []
  facts.eachIn(control, ['EVIDENCES'], item => void evidence.push(readEvidence(facts, item)))
  const inOrder = evidence.sort((a, b) => (facts.idOf(a.evidence) < facts.idOf(b.evidence) ? -1 : 1))
  return { control, scope: facts.property(control, 'scope') === 'organisation' ? 'organisation' : 'system', periods: ofSystems, whole, evidence: inOrder }
}

function readEvidence(facts: Facts, evidence: ItemNumber): EvidenceHeld {
  return {
    evidence,
    accepted: facts.property(evidence, 'verdict') === 'accepted' && facts.property(evidence, 'retired') !== true,
    supports: facts.property(evidence, 'result') === 'supports',
    collected: dayOf(facts.property(evidence, 'collected')) ?? '9999-12-31',
    validUntil: dayOf(facts.property(evidence, 'validUntil')),
    about: endsOf(facts, evidence, 'ABOUT'),
    for: endsOf(facts, evidence, 'FOR'),
  }
}

const dayOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Where an item leads by a relationship; null where it leads nowhere. */
function endsOf(facts: Facts, item: ItemNumber, relationship: 'ABOUT' | 'FOR'): readonly ItemNumber[] | null {
  const ends: ItemNumber[] = []
  facts.eachOut(item, [relationship], far => void ends.push(far))
  return ends.length === 0 ? null : ends
}
