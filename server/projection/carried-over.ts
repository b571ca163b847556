import type { Carried } from '../assessment/coverage/assess.js'
import { anything, type Mask, nothing, partOfWhole } from '../model/relation.js'
import type { Facts, ItemNumber } from './facts.js'
import type { Holdings } from './holdings.js'
import { maskFrom } from './mask-from.js'

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
