import { anything, type Mask, width } from '../../model/relation.js'
import { aimAt, longestChain } from './aim.js'
import { contradictoryPairs, runsOf } from './contradictions.js'
import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'
import { meet } from './mask-set.js'
import { walkerOf } from './walk-chains.js'

/** A run of requirements, such as those of one framework: from `first` up to, not including, `last`. */
export interface Run {
  readonly first: RequirementNumber
  readonly last: RequirementNumber
}

export interface DerivedPair {
  readonly source: RequirementNumber
  readonly target: RequirementNumber
  /** 0 where the chains contradict each other. */
  readonly mask: Mask
  /** So many steps the longest chain needs that proves it. */
  readonly steps: number
}

/**
 * Every pair of one requirement of each of two runs of which chains of at most four steps say something, those first that leave the fewest
 * relations possible, then those with the shorter proof, then in the order of the texts.
 */
export function deriveBetween(graph: CrosswalkGraph, sources: Run, targets: Run): readonly DerivedPair[] {
  const ranked: DerivedPair[][] = Array.from({ length: 5 * longestChain }, () => [])
  const bySteps = contradictoryPairs(graph)
  const [walk, aim, runs] = [walkerOf(graph), aimAt(graph, targets.first, targets.last), runsOf(bySteps, longestChain)]
  const found = Array.from({ length: longestChain + 1 }, () => new Int32Array(targets.last - targets.first))
  for (let source = sources.first; source < sources.last; source += 1) {
    for (const run of runs) walk({ from: source, ...run, aim, contradictory: bySteps[run.longest - 1] ?? new Map() }, found)
    for (let target = targets.first; target < targets.last; target += 1) {
      const { mask, steps } = together(found, target - targets.first)
      if (mask !== anything && source !== target) ranked[width(mask) * longestChain + steps - 1]?.push({ source, target, mask, steps })
    }
    for (const masks of found) masks.fill(0)
  }
  return ranked.flat()
}

/** What the chains of all lengths leave possible, and by which length that is so. */
function together(found: readonly Int32Array[], at: number): { readonly mask: Mask; readonly steps: number } {
  let [mask, steps] = [anything as Mask, 0]
  for (let length = 1; length <= longestChain; length += 1) {
    const both = mask & meet(found[length]?.[at] ?? 0)
    if (both !== mask) steps = length
    mask = both
  }
  return { mask, steps }
}
