import { deriveRelation } from '../assessment/derivation/derive-relation.js'
import type { Chain } from '../assessment/derivation/proof.js'
import { anything, type Mask, nothing } from '../model/relation.js'
import { type MappingStatus, statedByMapping } from '../projection/crosswalk-graph.js'
import type { Facts } from '../projection/facts.js'
import type { StatedRow } from './crosswalk.js'
import { presenting, type Proof } from './proof.js'
import { settledGraph } from './settled-graph.js'

interface Shown {
  readonly one: readonly Proof[]
  readonly other: readonly Proof[]
}

/**
 * What cannot be true together with a mapping: for the first of its pairs that chains make contradictory, their two groups; else, where
 * it waits for review, its own statement against the chains that rule it out. Null for one that was rejected: it claims nothing.
 */
export async function contradictionOfMapping(facts: Facts, { mapping, composed }: StatedRow): Promise<Shown | null> {
  if (mapping['status'] === 'rejected') return null
  const graph = await settledGraph(facts, composed as readonly MappingStatus[])
  const show = presenting(facts, graph)
  for (const { from, to, mask, via } of statedByMapping(facts, graph, facts.numberOf(mapping.id))) {
    if (from === to) continue
    const { mask: proved, proofs, contradiction } = deriveRelation(graph, from, to)
    if (contradiction) return show.conflict(contradiction)
    if ((proved & mask) !== nothing) continue
    const own: Chain = { steps: [{ from, to, mask, via }], mask }
    return show.conflict({ one: [own], other: needed(proofs, mask) })
  }
  return null
}

/** Without the chains that are not needed to rule a statement out. */
function needed(proofs: readonly Chain[], stated: Mask): readonly Chain[] {
  const leaves = (chains: readonly Chain[]) => chains.reduce((all, chain) => all & chain.mask, stated & anything)
  return proofs.reduce((kept, chain) => {
    const fewer = kept.filter(one => one !== chain)
    return leaves(fewer) === nothing ? fewer : kept
  }, proofs)
}
