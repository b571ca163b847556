import { anything, type Mask, nothing, partOfWhole } from '../model/relation.js'
import type { ItemNumber } from './facts.js'
import { maskFrom, setOf } from './mask-from.js'
import { readOnce } from './read-once.js'

/** An approved, stated mapping under which what one requirement asks lies within what another asks. */
interface Serving {
  readonly mapping: ItemNumber
  readonly claimed: ItemNumber
}

/**
 * What is read of the mappings at a requirement: those that let claims on others serve it, in the order of their ids, and everything that says so. A mapping
 * serves if its relation leaves nothing but equal and subset possible (product.md, Coverage); where approved mappings contradict each other about
 * the two, none of them does.
 */
interface ReadMappings {
  readonly serving: readonly Serving[]
  readonly beside: readonly ItemNumber[]
}

export const mappingsAt = readOnce((facts, requirement): ReadMappings => {
  const stated: (Serving & { readonly mask: Mask })[] = []
  const beside: ItemNumber[] = []
  for (const side of ['SOURCE', 'TARGET'] as const) facts.eachIn(requirement, [side], mapping => {
    beside.push(mapping, ...setOf(facts, mapping))
    if (facts.property(mapping, 'status') !== 'approved') return
    const mask = maskFrom(facts, mapping, side)
    if (mask !== null) facts.eachOut(mapping, [side === 'SOURCE' ? 'TARGET' : 'SOURCE'], claimed => void stated.push({ mapping, claimed, mask }))
  })
  const possible = new Map<ItemNumber, Mask>()
  for (const { claimed, mask } of stated) possible.set(claimed, (possible.get(claimed) ?? anything) & mask)
  const serving = stated.filter(({ claimed, mask }) => (mask & ~partOfWhole) === 0 && possible.get(claimed) !== nothing)
    .sort((a, b) => (facts.idOf(a.mapping) < facts.idOf(b.mapping) ? -1 : 1))
  return { serving, beside }
}, ({ beside }) => beside)
