import { known, type Condition } from '../assessment/applicability/condition.js'
import type { Applying } from '../model/rule.js'
import type { Facts, ItemNumber } from './facts.js'

/**
 * What keeps a provision out of the law of a day: that the act which adds it is not in force by then (product.md, Two times). From the day the act is in
 * force the provision is judged like any other, and its date tells from when it applies. Null for what is law by then.
 * @param dates the lines of the provision's `appliesFrom`; @param on the day
 */
export function notYetLaw(facts: Facts, provision: ItemNumber, dates: readonly Applying[], on: string): Condition | null {
  const by = facts.property(provision, 'addedBy')
  if (typeof by !== 'string') return null
  const act = facts.numberOf(by)
  if (act < 0) return known(false, 'the act that adds it is held here', null)
  const inForce = String(facts.property(act, 'inForce'))
  if (inForce <= on) return null
  const title = String(facts.property(act, 'shortTitle'))
  return known(false, `added by then (${title} adds it: in force from ${inForce}, applies from ${dates[0]?.from ?? inForce})`, by)
}
