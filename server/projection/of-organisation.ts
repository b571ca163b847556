import { judgeApplicability, type Applicability } from '../assessment/applicability/judge-applicability.js'
import type { Provision } from '../assessment/applicability/provision.js'
import { answersOf, noAnswers } from './answers.js'
import type { Facts, ItemNumber } from './facts.js'

/**
 * Whether the organisation is asked something. By its decisions, where these are all that the rule reads; else it is asked once one of its systems
 * that is not retired brings it with it, from the earliest day that any does: so a quality management system is owed by whoever provides a high-risk
 * system. While no system does and one may, it is UNKNOWN.
 */
export function applicabilityOfOrganisation(facts: Facts, provision: Provision): Applicability {
  const alone = judgeApplicability(provision, noAnswers)
  if (alone.missing.length === 0) return alone
  const judged: { readonly name: string; readonly found: Applicability }[] = []
  facts.eachItem('SYSTEM', system => {
    if (facts.property(system, 'lifecycle') !== 'retired') judged.push({ name: nameOf(facts, system), found: judgeApplicability(provision, answersOf(facts, system)) })
  })
  const of = (value: Applicability['value']) => judged.filter(({ found }) => found.value === value)
  const [first] = of('applies').toSorted((a, b) => dayOf(a.found).localeCompare(dayOf(b.found)) || a.name.localeCompare(b.name))
  const [open] = of('unknown')
  const decisive = first ?? open
  if (decisive) return { ...decisive.found, trace: [{ says: `asked for the sake of ${decisive.name}`, holds: first ? true : null, by: null }, ...decisive.found.trace] }
  return judged.length === 0 ? alone : { value: 'does not apply', from: null, fromBy: null, missing: [], trace: [{ says: 'one of the systems brings it with it', holds: false, by: null }] }
}

const nameOf = (facts: Facts, system: ItemNumber) => String(facts.property(system, 'name') ?? facts.idOf(system))

/** One whose day is not known stands behind all others. */
const dayOf = ({ from }: Applicability) => from ?? '9999-12-31'
