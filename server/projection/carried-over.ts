import type { Carried } from '../assessment/coverage/assess.js'
import { pairMask } from '../assessment/derivation/pair-masks.js'
import { anything, converse, type Mask, nothing, partOfWhole, possibleOf, type StatedRelation } from '../model/relation.js'
import type { Facts, ItemNumber } from './facts.js'
import type { Holdings } from './holdings.js'

/** An approved, stated mapping under which what one requirement asks lies within what another asks. */
interface Serving {
  readonly mapping: ItemNumber
  readonly claimed: ItemNumber
}

/**
 * The full claims on other requirements that serve this one through one approved mapping, stated and not derived, whose relation leaves nothing
 * but equal and subset possible (product.md, Coverage). Where approved mappings contradict each other about the two, none of them serves.
 */
export function carriedOver(facts: Facts, holdings: Holdings, requirement: ItemNumber): readonly Carried[] {
  return servingOf(facts, requirement).flatMap(({ mapping, claimed }) =>
    holdings.claimsOn(claimed).filter(({ full }) => full).map(claim => ({ claim, mapping })))
}

/** The mappings that let claims on other requirements serve this one, in the order of their ids. */
function servingOf(facts: Facts, requirement: ItemNumber): readonly Serving[] {
  const stated: (Serving & { readonly mask: Mask })[] = []
  for (const side of ['SOURCE', 'TARGET'] as const) facts.eachIn(requirement, [side], mapping => {
    if (facts.property(mapping, 'status') !== 'approved') return
    const mask = maskFrom(facts, mapping, side)
    if (mask !== null) facts.eachOut(mapping, [side === 'SOURCE' ? 'TARGET' : 'SOURCE'], claimed => void stated.push({ mapping, claimed, mask }))
  })
  const possible = new Map<ItemNumber, Mask>()
  for (const { claimed, mask } of stated) possible.set(claimed, (possible.get(claimed) ?? anything) & mask)
  return stated.filter(({ claimed, mask }) => (mask & ~partOfWhole) === 0 && possible.get(claimed) !== nothing)
    .sort((a, b) => (facts.idOf(a.mapping) < facts.idOf(b.mapping) ? -1 : 1))
}

/** What a mapping leaves possible of each of its pairs, read from this side; null where it says nothing of them, or that none is possible. */
function maskFrom(facts: Facts, mapping: ItemNumber, side: 'SOURCE' | 'TARGET'): Mask | null {
  const set = facts.numberOf(String(facts.property(mapping, 'set')))
  const setSays = (name: string) => (set < 0 ? undefined : facts.property(set, name))
  const statement = { relation: facts.property(mapping, 'relation') as StatedRelation, negated: facts.property(mapping, 'negated') === true }
  const whole = possibleOf(statement, String(setSays('overlapMeans')))
  if (whole === null) return null
  const mask = pairMask(whole, setSays('grouping') === 'each' ? 'each' : 'joint', countOf(facts, mapping, 'SOURCE'), countOf(facts, mapping, 'TARGET'))
  return mask === nothing ? null : side === 'SOURCE' ? mask : converse(mask)
}

function countOf(facts: Facts, mapping: ItemNumber, side: 'SOURCE' | 'TARGET'): number {
  let count = 0
  facts.eachOut(mapping, [side], () => { count += 1 })
  return count
}
