import type { FactName, FactValue } from '../../model/fact.js'
import type { Comparison, Definition, Rule } from '../../model/rule.js'
import { comparisonInWords } from './in-words.js'

/** True, false, or null where a missing fact keeps it open. */
export type Truth = boolean | null

/** Gives the answer to a fact; undefined where nobody has answered. */
export type Answers = (fact: FactName) => FactValue

export type FactComparison = Extract<Comparison, { readonly fact: FactName }>

/** A rule made ready: names resolved, each condition with the provision that says so. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[]; readonly says: string | null; readonly by: string | null }
  | { readonly kind: 'not'; readonly of: Condition; readonly says: string | null; readonly by: string | null }
  | { readonly kind: 'fact'; readonly comparison: FactComparison; readonly says: string; readonly by: string | null }
  | { readonly kind: 'known'; readonly holds: Truth; readonly says: string; readonly by: string | null }

/** What is decided already, whatever the system: a decision of the organisation, a provision that is repealed. */
export const known = (holds: Truth, says: string, by: string | null): Condition => ({ kind: 'known', holds, says, by })

export const allOf = (of: readonly Condition[], by: string | null = null): Condition => ({ kind: 'all', of, says: null, by })
export const not = (of: Condition): Condition => ({ kind: 'not', of, says: null, by: of.by })

/** Makes rules of one framework ready. A shared condition is made once, so that what it comes to is found once a system. */
export function conditionsOf(definitions: readonly Definition[]): (rule: Rule, by: string | null, decision: Condition) => Condition {
  const byName = new Map(definitions.map(one => [one.name, one]))
  const made = new Map<string, Condition>()
  const named = (name: string, by: string | null, decision: Condition): Condition => {
    const definition = byName.get(name)
    if (!definition) throw new Error(`No condition is called "${name}"`)
    const cited = definition.when.by ?? by
    const key = `${name} ${cited}`
    const held = made.get(key) ?? { ...conditionOf(definition.when, cited, decision), says: `the system ${definition.says}` }
    made.set(key, held)
    return held
  }
  const conditionOf = (rule: Rule, above: string | null, decision: Condition): Condition => {
    const by = rule.by ?? above
    if ('all' in rule) return { kind: 'all', of: rule.all.map(one => conditionOf(one, by, decision)), says: null, by }
    if ('any' in rule) return { kind: 'any', of: rule.any.map(one => conditionOf(one, by, decision)), says: null, by }
    if ('not' in rule) return { kind: 'not', of: conditionOf(rule.not, by, decision), says: null, by }
    if ('is' in rule) return named(rule.is, by, decision)
    if ('decision' in rule) return decision
    return { kind: 'fact', comparison: rule, says: comparisonInWords(rule), by }
  }
  return conditionOf
}
