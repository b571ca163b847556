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
 * Pairs, which stand in the order of the texts, in another order: those first that leave the fewest relations possible, then those with
 * the shorter proof, then as they stood.
 * @param isLeftOut of which pairs nothing is to be said
 */
export function ranked({ sources, targets, said }: DerivedPairs, isLeftOut: (source: RequirementNumber, target: RequirementNumber) => boolean = () => false): DerivedPairs {
  const kept = new Uint8Array(said.length)
  const next = new Int32Array(ranks + 1)
  for (let at = 0; at < said.length; at += 1) {
    if (isLeftOut(sources[at] as number, targets[at] as number)) continue
    const after = (rankOf[said[at] as number] as number) + 1
    kept[at] = 1
    next[after] = (next[after] as number) + 1
  }
  for (let rank = 0; rank < ranks; rank += 1) next[rank + 1] = (next[rank + 1] as number) + (next[rank] as number)
  const all = room(next[ranks] as number)
  for (let at = 0; at < said.length; at += 1) if (kept[at] === 1) {
    const rank = rankOf[said[at] as number] as number
    const place = next[rank] as number
    next[rank] = place + 1
    put(all, place, sources[at] as number, targets[at] as number, said[at] as number)
  }
  return all
}

/**
 * Pairs of which those from some requirements were found anew.
 * @param before null where nothing was found before
 * @param rows the requirements, in ascending order, from which pairs were found anew
 * @param parts what was found, in parts that follow each other
 */
export function replaced(before: DerivedPairs | null, rows: readonly RequirementNumber[], parts: readonly DerivedPairs[]): DerivedPairs {
  if (before === null && parts.length === 1) return parts[0] as DerivedPairs
  const old = before ?? room(0)
  const all = room(parts.reduce((most, { said }) => most + said.length, old.said.length))
  let [count, place, part, at] = [0, 0, 0, 0]
  const take = ({ sources, targets, said }: DerivedPairs, from: number) => put(all, count++, sources[from] as number, targets[from] as number, said[from] as number)
  const takeOldBefore = (row: RequirementNumber) => {
    for (; place < old.said.length && (old.sources[place] as number) < row; place += 1) take(old, place)
    while (place < old.said.length && old.sources[place] === row) place += 1
  }
  const takeNewOf = (row: RequirementNumber) => {
    for (let one = parts[part]; one; one = parts[part += 1], at = 0) for (; at < one.said.length; at += 1) {
      if (one.sources[at] !== row) return
      take(one, at)
    }
  }
  for (const row of rows) {
    takeOldBefore(row)
    takeNewOf(row)
  }
  takeOldBefore(Infinity)
  return { sources: all.sources.subarray(0, count), targets: all.targets.subarray(0, count), said: all.said.subarray(0, count) }
}

const room = (count: number): DerivedPairs => ({ sources: new Int32Array(count), targets: new Int32Array(count), said: new Uint8Array(count) })

function put(into: DerivedPairs, place: number, source: RequirementNumber, target: RequirementNumber, word: number): void {
  into.sources[place] = source
  into.targets[place] = target
  into.said[place] = word
}
