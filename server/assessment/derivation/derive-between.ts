import { anything, type Mask } from '../../model/relation.js'
import { aimAt, longestChain } from './aim.js'
import { contradictoryPairs, runsOf } from './contradictions.js'
import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'
import { meet } from './mask-set.js'
import { type DerivedPairs, ranked } from './ranked-pairs.js'
import { walkerOf } from './walk-chains.js'

/** A run of requirements, such as those of one framework: from `first` up to, not including, `last`. */
export interface Run {
  readonly first: RequirementNumber
  readonly last: RequirementNumber
}

/**
 * Every pair of one requirement of each of two runs of which chains of at most four steps say something, those first that leave the fewest
 * relations possible, then those with the shorter proof, then in the order of the texts.
 */
export const deriveBetween = (graph: CrosswalkGraph, sources: Run, targets: Run): DerivedPairs => ranked(pairsFrom(graph, rowsOf(sources), targets))

export const rowsOf = ({ first, last }: Run): readonly RequirementNumber[] => Array.from({ length: last - first }, (_, at) => first + at)

/** The pairs from these requirements to those of a run, in the order of the texts. */
export function pairsFrom(graph: CrosswalkGraph, sources: readonly RequirementNumber[], targets: Run): DerivedPairs {
  const bySteps = contradictoryPairs(graph)
  const [walk, aim, runs] = [walkerOf(graph), aimAt(graph, targets.first, targets.last), runsOf(bySteps, longestChain)]
  const found = Array.from({ length: longestChain + 1 }, () => new Int32Array(targets.last - targets.first))
  const pairs = { sources: [] as number[], targets: [] as number[], said: [] as number[] }
  for (const source of sources) {
    for (const run of runs) walk({ from: source, ...run, aim, contradictory: bySteps[run.longest - 1] ?? new Map() }, found)
    for (let target = targets.first; target < targets.last; target += 1) {
      const word = together(found, target - targets.first)
      if ((word & anything) === anything || source === target) continue
      pairs.sources.push(source)
      pairs.targets.push(target)
      pairs.said.push(word)
    }
    for (const masks of found) masks.fill(0)
  }
  return { sources: Int32Array.from(pairs.sources), targets: Int32Array.from(pairs.targets), said: Uint8Array.from(pairs.said) }
}

/** What the chains of all lengths leave possible, and 32 times the length that shows it. */
function together(found: readonly Int32Array[], at: number): number {
  let [mask, steps] = [anything as Mask, 0]
  for (let length = 1; length <= longestChain; length += 1) {
    const set = (found[length] as Int32Array)[at] as number
    if (set === 0) continue
    const both = mask & meet(set)
    if (both !== mask) steps = length
    mask = both
  }
  return steps * 32 + mask
}
