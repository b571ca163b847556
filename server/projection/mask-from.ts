import { pairMask } from '../assessment/derivation/pair-masks.js'
import { converse, type Mask, nothing, possibleOf, type StatedRelation } from '../model/relation.js'
import type { Facts, ItemNumber } from './facts.js'

/** What a mapping leaves possible of each of its pairs, read from this side; null where it says nothing of them, or that none is possible. */
export function maskFrom(facts: Facts, mapping: ItemNumber, side: 'SOURCE' | 'TARGET'): Mask | null {
  const [set] = setOf(facts, mapping)
  const setSays = (name: string) => (set === undefined ? undefined : facts.property(set, name))
  const statement = { relation: facts.property(mapping, 'relation') as StatedRelation, negated: facts.property(mapping, 'negated') === true }
  const whole = possibleOf(statement, String(setSays('overlapMeans')))
  if (whole === null) return null
  const mask = pairMask(whole, setSays('grouping') === 'each' ? 'each' : 'joint', countOf(facts, mapping, 'SOURCE'), countOf(facts, mapping, 'TARGET'))
  return mask === nothing ? null : side === 'SOURCE' ? mask : converse(mask)
}

/** The set that a mapping belongs to; none where the facts do not hold it. */
export const setOf = (facts: Facts, mapping: ItemNumber): readonly ItemNumber[] => [facts.numberOf(String(facts.property(mapping, 'set')))].filter(set => set >= 0)

function countOf(facts: Facts, mapping: ItemNumber, side: 'SOURCE' | 'TARGET'): number {
  let count = 0
  facts.eachOut(mapping, [side], () => { count += 1 })
  return count
}
