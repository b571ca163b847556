import { pairMask } from '../assessment/derivation/pair-masks.js'
import { converse, type Mask, nothing, partOfWhole, possibleOf, type StatedRelation } from '../model/relation.js'
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

/** Whether a mapping lets what is claimed of one requirement serve another: approved, and nothing possible but that the claimed one asks all that the other does. */
export function serves(facts: Facts, mapping: ItemNumber, served: ItemNumber, claimed: ItemNumber): boolean {
  if (mapping < 0 || facts.property(mapping, 'status') !== 'approved') return false
  return (['SOURCE', 'TARGET'] as const).some(side => {
    if (!leadsTo(facts, mapping, side, served) || !leadsTo(facts, mapping, side === 'SOURCE' ? 'TARGET' : 'SOURCE', claimed)) return false
    const mask = maskFrom(facts, mapping, side)
    return mask !== null && (mask & ~partOfWhole) === 0
  })
}

function leadsTo(facts: Facts, mapping: ItemNumber, side: 'SOURCE' | 'TARGET', end: ItemNumber): boolean {
  let found = false
  facts.eachOut(mapping, [side], far => { found ||= far === end })
  return found
}
