import { anything, type Mask, nothing } from '../../model/relation.js'
import { aimAt, longestChain } from './aim.js'
import { contradictoryPairs, runsOf } from './contradictions.js'
import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'
import { type ChainClass, fewestClasses } from './fewest-chains.js'
import { findChain, lookAhead } from './find-chain.js'
import { type MaskSet, masksOf, meet, narrowest } from './mask-set.js'
import type { Chain, DerivedRelation } from './proof.js'
import { walkerOf } from './walk-chains.js'

export interface DeriveOptions {
  /** So many steps a chain may have: 1 to 4. */
  readonly maxHops?: number
}

/**
 * How two different requirements relate, as far as all chains of at most `maxHops` statements between them prove it, with a smallest proof,
 * or with chains that contradict each other (product.md, Set relations).
 */
export function deriveRelation(graph: CrosswalkGraph, from: RequirementNumber, to: RequirementNumber, { maxHops = longestChain }: DeriveOptions = {}): DerivedRelation {
  const { classes, mask } = classesOf(graph, from, to, maxHops)
  if (mask === anything) return { mask, proofs: [], contradiction: null }
  const [contradictory, ahead] = [contradictoryPairs(graph), lookAhead(graph, to)]
  const chains = fewestClasses(classes, mask)
    .toSorted((a, b) => a.length - b.length || a.mask - b.mask)
    .map(one => findChain(graph, from, one, ahead, contradictory[one.length - 1] ?? new Map()))
  return mask === nothing ? { mask, proofs: [], contradiction: conflictOf(chains) } : { mask, proofs: chains, contradiction: null }
}

/** Any of the chains against the others: since none can be left out, either side leaves something possible by itself. */
const conflictOf = ([one, ...other]: readonly Chain[]) => ({ one: one ? [one] : [], other })

/** What the chains leave possible, and their classes up to the length that shows it, the shortest first. */
function classesOf(graph: CrosswalkGraph, from: RequirementNumber, to: RequirementNumber, maxHops: number): { classes: readonly ChainClass[]; mask: Mask } {
  const found = Array.from({ length: maxHops + 1 }, () => new Int32Array(1))
  const bySteps = contradictoryPairs(graph)
  const [walk, aim] = [walkerOf(graph), aimAt(graph, to, to + 1)]
  const byLength: ChainClass[][] = []
  let [mask, needed] = [anything as Mask, 0]
  for (const run of runsOf(bySteps, maxHops)) {
    walk({ from, ...run, aim, contradictory: bySteps[run.longest - 1] ?? new Map() }, found)
    for (let length = run.shortest; length <= run.longest && mask !== nothing; length += 1) {
      const set = found[length]?.[0] as MaskSet
      byLength.push(masksOf(narrowest(set)).map(one => ({ mask: one, length })))
      const both = mask & meet(set)
      if (both !== mask) needed = length
      mask = both
    }
  }
  return { classes: byLength.slice(0, needed).flat(), mask }
}
