import { deriveRelation } from '../assessment/derivation/derive-relation.js'
import { type DerivedPair, pairAt } from '../assessment/derivation/ranked-pairs.js'
import type { Window } from '../contract/loaders.js'
import { once } from '../contract/once.js'
import { width } from '../model/relation.js'
import type { Facts } from '../projection/facts.js'
import type { Derived } from './candidates.js'
import { presenting } from './proof.js'

/** The last sort key of all, so that derived rows come after the stated ones in one list. */
export const afterStated = '\uffff'

/** A derived pair as a row of a crosswalk. */
export interface DerivedRow {
  readonly derived: true
  readonly mapping: null
  readonly source: string
  readonly target: string
  readonly pair: DerivedPair
  /** Its chains, found when they are asked for; whoever asks for the proofs asks for the contradiction as well. */
  readonly prove: () => ReturnType<typeof proofOf>
}

export interface RankedRow {
  readonly node: DerivedRow
  readonly key: string
  readonly id: string
}

/** So many derived rows from where a list goes on. */
export function derivedRows(facts: Facts, derived: Derived, { afterKey, afterId }: Window, first: number): readonly RankedRow[] {
  const start = afterKey?.startsWith(afterStated) ? placeAfter(facts, derived, afterKey, afterId ?? '') : 0
  const length = Math.max(0, Math.min(first, derived.unstated.said.length - start))
  return Array.from({ length }, (_, at) => rowOf(facts, derived, pairAt(derived.unstated, start + at)))
}

function rowOf(facts: Facts, { graph }: Derived, pair: DerivedPair): RankedRow {
  const [source, target] = [facts.idOf(graph.itemOf(pair.source)), facts.idOf(graph.itemOf(pair.target))]
  const node: DerivedRow = { derived: true, mapping: null, source, target, pair, prove: once(() => proofOf(facts, { graph }, pair)) }
  return { node, key: `${afterStated}${width(pair.mask)}/${pair.steps}`, id: `${source}\n${target}` }
}

function proofOf(facts: Facts, { graph }: Pick<Derived, 'graph'>, { source, target }: DerivedPair) {
  const { proofs, contradiction } = deriveRelation(graph, source, target)
  const { chain, conflict } = presenting(facts, graph)
  return { proofs: proofs.map(chain), contradiction: conflict(contradiction) }
}

/** The first row that ranks after another, which may be gone since. */
function placeAfter(facts: Facts, { graph, unstated }: Derived, key: string, id: string): number {
  const [wide = 0, steps = 0] = key.slice(afterStated.length).split('/').map(Number)
  const [source = -1, target = -1] = id.split('\n').map(one => graph.requirementOf(facts.numberOf(one)))
  const place = [wide, steps, source, target]
  let [low, high] = [0, unstated.said.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const pair = pairAt(unstated, middle)
    if (isAfter([width(pair.mask), pair.steps, pair.source, pair.target], place)) high = middle
    else low = middle + 1
  }
  return low
}

function isAfter(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}
