import type { FactName, FactValue } from '../../model/fact.js'
import type { Answers, Condition, Truth } from './condition.js'
import { possibleAnswers } from './possible-answers.js'
import { comparisonsIn, isOpen, type LeftOver, type OpenCondition, type Residual, residual } from './residual.js'

/** What a condition comes to, and the missing facts that could change it; none where it is settled. */
export interface Decided {
  readonly truth: Truth
  readonly missing: readonly FactName[]
}

/** More ways of answering than this are not tried; the answer is then UNKNOWN and names every missing fact that stands in the rule. */
const mostWays = 4_096

/**
 * Decides a condition exactly: it is open only where a missing fact could change it (product.md, Applicability). Where every missing fact stands in
 * what is left but once, three values are exact and each of them matters. Those that stand in it several times are tried out, every way in which
 * comparisons can tell answers apart.
 */
export function decide(condition: Condition, answers: Answers): Decided {
  const left = residual(condition, answers)
  if (!isOpen(left)) return { truth: left, missing: [] }
  const trial = trialOf(left)
  if (trial.repeated.length === 0 || trial.ways > mostWays) return { truth: null, missing: trial.facts }
  const outcomes = Array.from({ length: trial.ways }, (_, way) => outcomeOf(trial, way))
  const [first] = outcomes
  if (typeof first === 'boolean' && outcomes.every(one => one === first)) return { truth: first, missing: [] }
  return { truth: null, missing: missingIn(trial, outcomes) }
}

/** The same without the missing facts: it stops at the first two ways that come to different things. */
export function truthOf(condition: Condition, answers: Answers, found?: LeftOver): Truth {
  const left = residual(condition, answers, found)
  if (!isOpen(left)) return left
  const trial = trialOf(left)
  if (trial.repeated.length === 0 || trial.ways > mostWays) return null
  const first = outcomeOf(trial, 0)
  if (typeof first !== 'boolean') return null
  for (let way = trial.ways - 1; way > 0; way -= 1) if (outcomeOf(trial, way) !== first) return null
  return first
}

/** What is left to be tried: the missing facts, and for each that stands in the condition several times the answers that differ. */
interface Trial {
  readonly left: OpenCondition
  readonly facts: readonly FactName[]
  readonly repeated: readonly FactName[]
  readonly choices: readonly (readonly FactValue[])[]
  readonly ways: number
}

function trialOf(left: OpenCondition): Trial {
  const comparisons = comparisonsIn(left)
  const several = [...comparisons].filter(([, { length }]) => length > 1)
  const repeated = several.map(([fact]) => fact)
  const choices = several.map(([, all]) => possibleAnswers(all))
  return { left, facts: [...comparisons.keys()], repeated, choices, ways: choices.reduce((product, { length }) => product * length, 1) }
}

/** The ways are counted like the digits of a number: the last fact changes first. */
function outcomeOf({ left, repeated, choices }: Trial, way: number): Residual {
  const chosen = new Map<FactName, FactValue>()
  let rest = way
  for (let at = repeated.length - 1; at >= 0; at -= 1) {
    const options = choices[at] as readonly FactValue[]
    chosen.set(repeated[at] as FactName, options[rest % options.length])
    rest = Math.floor(rest / options.length)
  }
  return residual(left, fact => chosen.get(fact))
}

/** Facts tried out matter where two ways that differ in them alone come to different things; all others where they are left in what one way comes to. */
function missingIn({ repeated, choices }: Trial, outcomes: readonly Residual[]): readonly FactName[] {
  const written = outcomes.map(one => (isOpen(one) ? JSON.stringify(one) : one))
  const missing = new Set<FactName>(repeated.filter((_, at) => tells(written, choices, at)))
  for (const one of new Map(written.map((text, way) => [text, outcomes[way] as Residual])).values()) if (isOpen(one)) for (const fact of comparisonsIn(one).keys()) missing.add(fact)
  return [...missing]
}

function tells(outcomes: readonly (string | boolean)[], choices: readonly (readonly FactValue[])[], at: number): boolean {
  const step = choices.slice(at + 1).reduce((product, { length }) => product * length, 1)
  const options = (choices[at] as readonly FactValue[]).length
  return outcomes.some((one, way) => Math.floor(way / step) % options > 0 && one !== outcomes[way - step])
}
