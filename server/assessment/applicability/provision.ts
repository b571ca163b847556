import type { Rule } from '../../model/rule.js'
import { allOf, type Condition, not } from './condition.js'
import type { DatedCondition } from './applies-from.js'

/** When a requirement applies: the rules of its framework, of every whole it is a part of, and its own, all of which must hold; and from which day. */
export interface Provision {
  readonly condition: Condition
  readonly appliesFrom: readonly DatedCondition[]
}

/** Stands for the requirement that is judged, in a rule that several share. */
export const itself = 'itself'

/** Whom a provision binds, as a rule: one of these roles, or the provider of a general-purpose model; null where it says nothing of roles. */
export function boundRule(bound: readonly string[]): Rule | null {
  if (bound.length === 0) return null
  const roles = bound.filter(role => role !== 'model provider')
  const provider: Rule = { all: [{ fact: 'roles', includes: 'provider' }, { fact: 'generalPurpose', equals: true }] }
  const held: Rule[] = roles.length === 0 ? [] : [{ fact: 'roles', includes: roles }]
  return { any: roles.length < bound.length ? [...held, provider] : held, by: itself }
}

/** Joins rules and days. Under a line without a day that is reached, the provision does not apply. */
export function provisionOf(rules: readonly Condition[], appliesFrom: readonly DatedCondition[]): Provision {
  const barred = appliesFrom.flatMap((line, at) => (line.from === null && line.when !== null ? [not(reaching(appliesFrom, at))] : []))
  return { condition: allOf([...rules, ...barred]), appliesFrom }
}

/** A line is reached where its condition holds and none before it does. */
function reaching(lines: readonly DatedCondition[], at: number): Condition {
  const before = lines.slice(0, at).flatMap(({ when }) => (when === null ? [] : [not(when)]))
  const { when, by } = lines[at] as DatedCondition
  return allOf(when === null ? before : [when, ...before], by)
}
