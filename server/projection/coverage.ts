import { judgeApplicability, saidBy, type Applicability } from '../assessment/applicability/judge-applicability.js'
import type { Answers } from '../assessment/applicability/condition.js'
import type { Provision } from '../assessment/applicability/provision.js'
import { assess, type Assessment } from '../assessment/coverage/assess.js'
import { organisation } from '../assessment/coverage/holdings.js'
import { answersOf, noAnswers } from './answers.js'
import { applyingTo, readyFor } from './applying.js'
import { applicabilityOfOrganisation, asksSystems, standingSystems } from './of-organisation.js'
import type { Facts, ItemNumber } from './facts.js'
import { lawOf, type Obligation } from './law.js'
import { onceEach } from './once-each.js'
import { type Standing, standingOf } from './standing.js'

/** Coverage of a framework for some systems on a day, judged over facts. */
export interface Coverage extends Standing {
  readonly facts: Facts
  readonly on: string
  readonly systems: readonly ItemNumber[]
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
  const coverage = judge(facts, standingOf(facts, framework, on), systems, on)
  held.set(key, coverage)
  if (held.size > mostReports) held.delete(held.keys().next().value as string)
  return coverage
}

/** The same; whatever takes long is done in portions, between which others get their turn. */
export async function coverageInTurns(facts: Facts, framework: string, systems: readonly ItemNumber[], on: string): Promise<Coverage> {
  const law = lawOf(facts, framework, on)
  await readyFor(law, facts, asksSystems(law) ? standingSystems(facts) : systems)
  return coverageOf(facts, framework, systems, on)
}

function judge(facts: Facts, { law, bearing, carried }: Standing, systems: readonly ItemNumber[], on: string): Coverage {
  const columns = [...systems, organisation]
  const answers = columns.map(system => (system === organisation ? noAnswers : answersOf(facts, system)))
  const applying = systems.map(system => applyingTo(law, facts, system))
  const ofFirm = onceEach(provision => applicabilityOfOrganisation(facts, law, provision))
  const width = columns.length
  const last = width - 1
  const applies = (place: number, column: number) => {
    const { assessed, ofOrganisation, provision } = law.obligations[place] as Obligation
    if (!assessed || (column === last) !== ofOrganisation) return 'does not apply'
    return column === last ? ofFirm(provision).value : (applying[column] as (typeof applying)[number])(provision)
  }
  const assessment = assess({ systems: columns, bearing, carried, applies, on })
  const judged = new Map<number, Applicability>()
  return {
    facts, law, on, systems, bearing, carried, assessment, width,
    applicability(place, column) {
      const { provision, id } = law.obligations[place] as Obligation
      const key = provision * width + column
      const known = judged.get(key) ?? (column === last ? ofFirm(provision) : judgeApplicability(law.provisions[provision] as Provision, answers[column] as Answers))
      judged.set(key, known)
      return saidBy(known, id)
    },
  }
}
