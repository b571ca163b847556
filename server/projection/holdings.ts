import type { ClaimHeld, ControlHeld, ControlState, EvidenceHeld, Period } from '../assessment/coverage/holdings.js'
import type { Facts, ItemNumber } from './facts.js'
import { claimHolds, hasGround } from './ground.js'
import { retiredSystemsOf } from './of-organisation.js'
import { onceEach } from './once-each.js'
import { readOnce } from './read-once.js'
import { dayOf, statedClaims } from './stated-claims.js'

/** What the organisation holds against requirements on a day, read as it is asked for and each control once. */
export interface Holdings {
  /** The claims on a requirement that hold on the day, in the order of their ids. */
  claimsOn(requirement: ItemNumber): readonly ClaimHeld[]
  controlHeld(control: ItemNumber): ControlHeld
}

/** One that lost what it was accepted from counts as in review. */
export function holdingsOf(facts: Facts, on: string): Holdings {
  const retiredSystems = retiredSystemsOf(facts)
  const controlHeld = onceEach(control => beside(retiredSystems, readControl(facts, control)))
  const claimsOn = onceEach((requirement): readonly ClaimHeld[] => statedClaims(facts, requirement).filter(claim => claimHolds(claim, on)).map(claim => ({
    claim: claim.claim, control: controlHeld(claim.control), requirement, full: claim.full,
    inReview: claim.state === 'inReview' || !hasGround(facts, requirement, claim, on),
  })))
  return { claimsOn, controlHeld }
}

type ControlRead = Omit<ControlHeld, 'retiredSystems'>
const made = new WeakMap<ControlRead, ControlHeld>()

/** A control as it was read, beside the systems that are retired; the same as long as both are. */
function beside(retiredSystems: ReadonlySet<ItemNumber>, read: ControlRead): ControlHeld {
  const known = made.get(read)
  if (known?.retiredSystems === retiredSystems) return known
  const held = { ...read, retiredSystems }
  made.set(read, held)
  return held
}

/** A control with its periods and its evidence; the same on every day. Where it was retired its periods were ended; one without an end, whoever put it there, counts for nothing. */
const readControl = readOnce((facts, control): ControlRead => {
  const periods = new Map<ItemNumber, Period[]>()
  const isRetired = facts.property(control, 'retired') === true
  facts.eachOut(control, ['APPLIES_TO'], (system, link) => {
    const held = periods.get(system) ?? []
    const until = dayOf(facts.linkProperty(link, 'until'))
    if (isRetired && until === null) return
    held.push({ application: link, state: facts.linkProperty(link, 'state') as ControlState, from: String(facts.linkProperty(link, 'from') ?? ''), until })
    periods.set(system, held)
  })
  const whole = [...periods].flatMap(([far, some]) => (facts.kindOf(far) === 'ORGANISATION' ? some : []))
  const ofSystems = new Map([...periods].filter(([far]) => facts.kindOf(far) !== 'ORGANISATION'))
  const evidence: EvidenceHeld[] = []
  facts.eachIn(control, ['EVIDENCES'], item => void evidence.push(readEvidence(facts, item)))
  const inOrder = evidence.sort((a, b) => (facts.idOf(a.evidence) < facts.idOf(b.evidence) ? -1 : 1))
  return { control, scope: facts.property(control, 'scope') === 'organisation' ? 'organisation' : 'system', periods: ofSystems, whole, evidence: inOrder }
}, ({ evidence }) => evidence.map(one => one.evidence))

function readEvidence(facts: Facts, evidence: ItemNumber): EvidenceHeld {
  const verdict = facts.property(evidence, 'retired') === true ? null : facts.property(evidence, 'verdict')
  return {
    evidence,
    accepted: verdict === 'accepted', pending: verdict === 'pending',
    supports: facts.property(evidence, 'result') === 'supports',
    collected: dayOf(facts.property(evidence, 'collected')) ?? '9999-12-31',
    validUntil: dayOf(facts.property(evidence, 'validUntil')),
    about: endsOf(facts, evidence, 'ABOUT'),
    for: endsOf(facts, evidence, 'FOR'),
  }
}

/** Where an item leads by a relationship; null where it leads nowhere. */
function endsOf(facts: Facts, item: ItemNumber, relationship: 'ABOUT' | 'FOR'): readonly ItemNumber[] | null {
  const ends: ItemNumber[] = []
  facts.eachOut(item, [relationship], far => void ends.push(far))
  return ends.length === 0 ? null : ends
}
