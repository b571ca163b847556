import { judgeApplicability, saidBy, type Applicability } from '../assessment/applicability/judge-applicability.js'
import { evaluate, type Found } from '../assessment/applicability/evaluate.js'
import { truthOf } from '../assessment/applicability/decide.js'
import type { LeftOver } from '../assessment/applicability/residual.js'
import type { Answers } from '../assessment/applicability/condition.js'
import type { Provision } from '../assessment/applicability/provision.js'
import { assess, type Assessment, type Bearing, type Carried } from '../assessment/coverage/assess.js'
import { organisation } from '../assessment/coverage/holdings.js'
import { answersOf, noAnswers } from './answers.js'
import { carriedOver } from './carried-over.js'
import { applicabilityOfOrganisation } from './of-organisation.js'
import type { Facts, ItemNumber } from './facts.js'
import { type Holdings, holdingsOf } from './holdings.js'
import { type Law, lawOf, type Obligation } from './law.js'

/** Coverage of a framework for some systems on a day, judged over facts. */
export interface Coverage {
  readonly facts: Facts
  readonly law: Law
  readonly on: string
  readonly systems: readonly ItemNumber[]
  readonly holdings: Holdings
  readonly bearing: readonly (readonly Bearing[])[]
  readonly carried: readonly (readonly Carried[])[]
  /** The cells of the systems, and of the organisation in the last column. What is asked of the organisation is judged in that one alone. */
  readonly assessment: Assessment
  readonly width: number
  /** Whether and from when an obligation applies; judged once for a rule and a system. */
  applicability(place: number, column: number): Applicability
}

const made = new WeakMap<Facts, Map<string, Coverage>>()
/** So many reports are remembered for the same facts. */
const mostReports = 8

/** Judges a framework for these systems; the answer is remembered for the same facts, systems and day. */
export function coverageOf(facts: Facts, framework: string, systems: readonly ItemNumber[], on: string): Coverage {
  const held = made.get(facts) ?? new Map<string, Coverage>()
  made.set(facts, held)
  const key = `${framework}|${on}|${systems.join()}`
  const known = held.get(key)
  if (known) return known
  const coverage = judge(facts, lawOf(facts, framework, on), systems, on)
  held.set(key, coverage)
  if (held.size > mostReports) held.delete(held.keys().next().value as string)
  return coverage
}

function judge(facts: Facts, law: Law, systems: readonly ItemNumber[], on: string): Coverage {
  const holdings = holdingsOf(facts, on)
  const columns = [...systems, organisation]
  const bearing = bearingOn(law.obligations, holdings)
  const carried = law.obligations.map(({ item, assessed }) => (assessed ? carriedOver(facts, holdings, item) : []))
  const answers = columns.map(system => (system === organisation ? noAnswers : answersOf(facts, system)))
  const values = valuesOf(law.provisions, answers)
  const ofFirm = once((provision: number) => applicabilityOfOrganisation(facts, law.provisions[provision] as Provision))
  const width = columns.length
  const last = width - 1
  const applies = (place: number, column: number) => {
    const { assessed, ofOrganisation, provision } = law.obligations[place] as Obligation
    if (!assessed || (column === last) !== ofOrganisation) return 'does not apply'
    return column === last ? ofFirm(provision).value : (values[provision * width + column] as Applicability['value'])
  }
  const assessment = assess({ systems: columns, bearing, carried, applies, on })
  const judged = new Map<number, Applicability>()
  return {
    facts, law, on, systems, holdings, bearing, carried, assessment, width,
    applicability(place, column) {
      const { provision, id } = law.obligations[place] as Obligation
      const key = provision * width + column
      const known = judged.get(key) ?? (column === last ? ofFirm(provision) : judgeApplicability(law.provisions[provision] as Provision, answers[column] as Answers))
      judged.set(key, known)
      return saidBy(known, id)
    },
  }
}

/** What is worked out once for each number. */
function once<Value>(make: (number: number) => Value): (number: number) => Value {
  const made = new Map<number, Value>()
  return number => {
    const value = made.get(number) ?? make(number)
    made.set(number, value)
    return value
  }
}

/** Whether each provision applies in each column, row by row. Only where three values leave it open is it looked at more closely. */
function valuesOf(provisions: readonly Provision[], answers: readonly Answers[]): readonly Applicability['value'][] {
  const founds = answers.map((): Found => new Map())
  const left = answers.map((): LeftOver => new Map())
  return provisions.flatMap(({ condition }) => answers.map((one, column) => {
    const quick = evaluate(condition, one, founds[column])
    const truth = quick ?? truthOf(condition, one, left[column])
    return truth === null ? 'unknown' as const : truth ? 'applies' as const : 'does not apply' as const
  }))
}

/**
 * The claims that bear on each obligation: its own, and full ones on every whole above it as far as it is a part by `all` (product.md, Coverage). A
 * partial claim reaches no part.
 */
function bearingOn(obligations: readonly Obligation[], holdings: Holdings): readonly (readonly Bearing[])[] {
  const reaching: (readonly Bearing[])[] = []
  return obligations.map(({ item, parent, role }, place) => {
    const own = holdings.claimsOn(item).map(claim => ({ claim, requirement: item }))
    const above = role === 'all' && parent >= 0 ? (reaching[parent] ?? []).map(({ claim }) => ({ claim, requirement: item })) : []
    reaching[place] = [...own.filter(({ claim }) => claim.full), ...above]
    return [...own, ...above]
  })
}
