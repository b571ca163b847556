import { appliesFrom } from '../assessment/applicability/applies-from.js'
import { judgeApplicability, type Applicability } from '../assessment/applicability/judge-applicability.js'
import type { Provision } from '../assessment/applicability/provision.js'
import { answersOf, noAnswers } from './answers.js'
import { applyingTo } from './applying.js'
import type { Facts, ItemNumber } from './facts.js'
import type { Law } from './law.js'

/**
 * Whether the organisation is asked something. By its decisions, where these are all that the rule reads; else it is asked once one of its systems
 * that is not retired brings it with it, from the earliest day that any does: so a quality management system is owed by whoever provides a high-risk
 * system. While no system does and one may, it is UNKNOWN.
 * @param place the place of the rule among the law's provisions
 */
export function applicabilityOfOrganisation(facts: Facts, law: Law, place: number): Applicability {
  const provision = law.provisions[place] as Provision
  const alone = judgeApplicability(provision, noAnswers)
  if (alone.missing.length === 0) return alone
  const systems = standingSystems(facts).map(system => ({ system, name: String(facts.property(system, 'name') ?? facts.idOf(system)), value: applyingTo(law, facts, system)(place) }))
  const of = (value: Applicability['value']) => systems.filter(one => one.value === value).map(one => ({ ...one, day: dayOf(facts, provision, one.system) }))
  const [first] = of('applies').toSorted((a, b) => a.day.localeCompare(b.day) || a.name.localeCompare(b.name))
  const decisive = first ?? of('unknown')[0]
  if (decisive) {
    const found = judgeApplicability(provision, answersOf(facts, decisive.system))
    return { ...found, sake: decisive.system, trace: [{ says: `asked for the sake of ${decisive.name}`, holds: first ? true : null, by: null }, ...found.trace] }
  }
  return systems.length === 0 ? alone : { value: 'does not apply', from: null, fromBy: null, missing: [], trace: [{ says: 'one of the systems brings it with it', holds: false, by: null }] }
}

/** The systems that are not retired. */
export function standingSystems(facts: Facts): readonly ItemNumber[] {
  const systems: ItemNumber[] = []
  facts.eachItem('SYSTEM', system => { if (!retiredSystemsOf(facts).has(system)) systems.push(system) })
  return systems
}

const retired = new WeakMap<Facts, ReadonlySet<ItemNumber>>()
const retiredLast = new WeakMap<object, ReadonlySet<ItemNumber>>()

/** The systems that are retired, found once for the same facts; the same set as long as they are the same over one packed base. */
export function retiredSystemsOf(facts: Facts): ReadonlySet<ItemNumber> {
  const known = retired.get(facts)
  if (known) return known
  const systems = new Set<ItemNumber>()
  facts.eachItem('SYSTEM', system => { if (facts.property(system, 'lifecycle') === 'retired') systems.add(system) })
  const last = retiredLast.get(facts.packed)
  const set = last?.size === systems.size && [...systems].every(system => last.has(system)) ? last : systems
  retired.set(facts, set)
  retiredLast.set(facts.packed, set)
  return set
}

const asking = new WeakMap<Law, boolean>()

/** Whether something is asked of the organisation for the sake of its systems. */
export function asksSystems(law: Law): boolean {
  const known = asking.get(law) ?? law.obligations.some(({ ofOrganisation, provision }) => ofOrganisation && judgeApplicability(law.provisions[provision] as Provision, noAnswers).missing.length > 0)
  asking.set(law, known)
  return known
}

/** One whose day is not known stands behind all others. */
const dayOf = (facts: Facts, { appliesFrom: lines }: Provision, system: ItemNumber) => appliesFrom(lines, answersOf(facts, system)).from ?? '9999-12-31'
