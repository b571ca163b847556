import { rule, type Rule } from '../model/rule.js'
import { amendedOn } from './amended.js'
import type { Facts, ItemNumber } from './facts.js'
import { dataIn } from './stated-data.js'
import { dates, definitions } from './terms.js'

/** After every amendment. */
const atLast = '9999-12-31'

/**
 * Whether it matters what the organisation decides of a requirement: whether a rule of its framework, of itself or of a part of it, as stated or as amendments
 * make it, reads decisions. A law applies whatever is decided of it.
 */
export function readsDecisions(facts: Facts, requirement: ItemNumber): boolean {
  const framework = facts.numberOf(String(facts.property(requirement, 'framework')))
  if (framework < 0) return false
  const named = new Map((dataIn(facts, framework, 'definitions', definitions) ?? []).map(({ name, when }) => [name, when]))
  const reads = (one: Rule | null | undefined): boolean => {
    if (!one) return false
    if ('all' in one) return one.all.some(reads)
    if ('any' in one) return one.any.some(reads)
    if ('not' in one) return reads(one.not)
    if ('is' in one) return reads(named.get(one.is))
    return 'decision' in one
  }
  const amended = amendedOn(facts, atLast)
  const readsItself = (item: ItemNumber): boolean => {
    const lines = [...(dataIn(facts, item, 'appliesFrom', dates) ?? []), ...(amended.get(item)?.appliesFrom ?? [])]
    return [dataIn(facts, item, 'applicability', rule), amended.get(item)?.applicability, ...lines.map(({ when }) => when)].some(reads)
  }
  const met = new Set<ItemNumber>()
  const readsBelow = (item: ItemNumber): boolean => {
    if (met.has(item)) return false
    met.add(item)
    const parts: ItemNumber[] = []
    facts.eachOut(item, ['HAS_PART'], part => void parts.push(part))
    return readsItself(item) || parts.some(readsBelow)
  }
  return reads(dataIn(facts, framework, 'applicability', rule)) || readsBelow(requirement)
}
