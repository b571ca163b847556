import { type Mask, width } from '../../model/relation.js'
import { longestChain } from './aim.js'
import type { RequirementNumber } from './crosswalk-graph.js'

export interface DerivedPair {
  readonly source: RequirementNumber
  readonly target: RequirementNumber
  /** 0 where the chains contradict each other. */
  readonly mask: Mask
  /** So many steps the longest chain needs that proves it. */
  readonly steps: number
}

/** Derived pairs by columns, for there may be hundreds of thousands; `said` is 32 times the steps, and the mask. */
export interface DerivedPairs {
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly said: Uint8Array
}

export function pairAt({ sources, targets, said }: DerivedPairs, at: number): DerivedPair {
  const word = said[at] as number
  return { source: sources[at] as number, target: targets[at] as number, mask: word & 31, steps: word >> 5 }
}

const ranks = 6 * longestChain

/** Fewer relations left possible come first, then shorter proofs; a place by what a pair says. */
const rankOf = Uint8Array.from({ length: (longestChain + 1) * 32 }, (_, word) => width(word & 31) * longestChain + Math.max(0, (word >> 5) - 1))

/**
 * The pairs of several parts in one order: those first that leave the fewest relations possible, then those with the shorter proof, then
 * as they came.
 * @param isLeftOut of which pairs nothing is to be said
 */
export function ranked(parts: readonly DerivedPairs[], isLeftOut: (source: RequirementNumber, target: RequirementNumber) => boolean = () => false): DerivedPairs {
  const kept = parts.map(part => Uint8Array.from(part.sources, (source, at) => (isLeftOut(source, part.targets[at] as number) ? 0 : 1)))
  const next = new Int32Array(ranks + 1)
  parts.forEach(({ said }, which) => said.forEach((word, at) => {
    const rank = rankOf[word] as number
    if (kept[which]?.[at]) next[rank + 1] = (next[rank + 1] as number) + 1
  }))
  for (let rank = 0; rank < ranks; rank += 1) next[rank + 1] = (next[rank + 1] as number) + (next[rank] as number)
  const count = next[ranks] as number
  const all = { sources: new Int32Array(count), targets: new Int32Array(count), said: new Uint8Array(count) }
  parts.forEach(({ sources, targets, said }, which) => said.forEach((word, at) => {
    if (!kept[which]?.[at]) return
    const place = next[rankOf[word] as number] as number
    next[rankOf[word] as number] = place + 1
    all.sources[place] = sources[at] as number
    all.targets[place] = targets[at] as number
    all.said[place] = word
  }))
  return all
}
