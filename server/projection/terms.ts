import { z } from 'zod'
import type { DatedCondition } from '../assessment/applicability/applies-from.js'
import { conditionsOf, known as decided, type Condition } from '../assessment/applicability/condition.js'
import { boundRule, type Provision, provisionOf } from '../assessment/applicability/provision.js'
import { applying, definition, rule, type Applying, type Definition } from '../model/rule.js'
import { amendedOn, type Amended } from './amended.js'
import { decisionsOn } from './decisions.js'
import type { Facts, ItemNumber } from './facts.js'
import { noLongerLaw, notYetLaw } from './not-law.js'
import { dataIn, parsed, textOf } from './stated-data.js'

/** On what a requirement applies, with what it has of the wholes above it. */
export interface Terms {
  /** All of them must hold. */
  readonly conditions: readonly Condition[]
  readonly bound: readonly string[]
  readonly dates: readonly Applying[]
  readonly statedDates: string | null
  readonly decision: Condition
  /** What keeps it, and with it all its parts, out of the law. */
  readonly outOfLaw: Condition | null
  /** The same for the same conditions. */
  readonly key: string
}

/** The terms of a framework's requirements on a day. */
export interface TermsOfLaw {
  /** What holds of the framework itself. */
  readonly top: Terms
  /** Those of a part, by those of its whole. */
  of(part: ItemNumber, above: Terms): Terms
  /** The rule that they make. */
  provision(terms: Terms, id: string): Provision
  /** A text that is the same for the same rule. */
  keyOf(terms: Terms): string
}

export const definitions = z.array(definition)
export const dates = z.array(applying)

/** Reads the terms of a framework as facts hold them on a day: its rules, what amendments have made of them, and the organisation's decisions. */
export function termsOn(facts: Facts, framework: ItemNumber, on: string): TermsOfLaw {
  const ready = conditionsOf(dataIn(facts, framework, 'definitions', definitions) ?? ([] as readonly Definition[]))
  const [amended, decisions] = [amendedOn(facts, on), decisionsOn(facts, on)]
  const undecided = decided(null, 'the organisation has not decided', null)
  const conditionsIn = (item: ItemNumber, decision: Condition): readonly Condition[] => {
    const stated = amended.get(item)?.applicability ?? dataIn(facts, item, 'applicability', rule)
    return stated === null ? [] : [ready(stated, item === framework ? null : facts.idOf(item), decision)]
  }
  const datedOf = ({ dates: lines, decision }: Terms): readonly DatedCondition[] =>
    lines.map(({ when, from, orLater, by }) => ({ when: when === undefined ? null : ready(when, by ?? null, decision), from: from ?? null, orLater: orLater ?? null, by: by ?? null }))
  return {
    top: { conditions: conditionsIn(framework, undecided), bound: [], dates: [], statedDates: null, decision: undecided, outOfLaw: null, key: '' },
    of(part, above) {
      const [id, effect, statedDates] = [facts.idOf(part), amended.get(part), textOf(facts, part, 'appliesFrom')]
      const decision = decisions.get(part) ?? above.decision
      const lines = datesOf(effect, statedDates, above)
      const outOfLaw = above.outOfLaw ?? (effect?.repealed ? noLongerLaw(facts, effect.repealed) : notYetLaw(facts, part, lines, on))
      if (outOfLaw) return { conditions: [outOfLaw], bound: [], dates: lines, statedDates, decision, outOfLaw, key: `out of law|${id}` }
      const own = conditionsIn(part, decision)
      const byItself = decision !== above.decision
      return {
        conditions: [...(byItself ? conditionsIn(framework, decision) : above.conditions), ...own], bound: boundOf(facts, part), dates: lines, statedDates, decision, outOfLaw,
        key: `${byItself ? id : above.key}|${own.length > 0 ? id : ''}`,
      }
    },
    provision(terms, id) {
      const byRole = boundRule(terms.bound)
      return provisionOf(byRole === null ? terms.conditions : [...terms.conditions, ready(byRole, id, terms.decision)], terms.outOfLaw ? [] : datedOf(terms))
    },
    keyOf: ({ key, bound, dates: lines }) => `${key}|${bound.join()}|${JSON.stringify(lines)}`,
  }
}

/** The lines of `appliesFrom` on the day: an amendment's where one changes them, else its own where it states others than its whole, else those of its whole. */
function datesOf(effect: Amended | undefined, stated: string | null, above: Terms): readonly Applying[] {
  if (effect?.appliesFrom) return effect.appliesFrom
  return stated === null || stated === above.statedDates ? above.dates : parsed(stated, dates)
}

function boundOf(facts: Facts, item: ItemNumber): readonly string[] {
  const bound = facts.property(item, 'bound')
  return Array.isArray(bound) ? bound.map(String) : []
}
