import type { Answers } from '../assessment/applicability/condition.js'
import { type FactName, type FactValue, factNames } from '../model/fact.js'
import type { Facts, ItemNumber } from './facts.js'

/** What has been answered about a system, read once. */
export function answersOf(facts: Facts, system: ItemNumber): Answers {
  const held = new Map<FactName, FactValue>(factNames.map(name => [name, facts.property(system, name) as FactValue | null ?? undefined]))
  return fact => held.get(fact)
}

/** Nobody is asked about the organisation but for its decisions. */
export const noAnswers: Answers = () => undefined
