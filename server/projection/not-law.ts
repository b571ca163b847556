import { known, type Condition } from '../assessment/applicability/condition.js'
import type { Applying } from '../model/rule.js'
import type { Repealed } from './amended.js'
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
  return known(false, `added by then (${titleOf(facts, by)} adds it: in force from ${inForce}, applies from ${dates[0]?.from ?? inForce})`, by)
}

/** The same for a provision that was repealed by the day. It reads on from "does not hold", as every condition does. */
export const noLongerLaw = (facts: Facts, { by, from }: Repealed): Condition =>
  known(false, `still law (${titleOf(facts, by)} repeals it from ${from})`, by)

const titleOf = (facts: Facts, act: string) => String(facts.property(facts.numberOf(act), 'shortTitle'))
