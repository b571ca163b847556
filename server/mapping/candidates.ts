import { pairsInThreads } from '../assessment/derivation/in-threads.js'
import { type DerivedPairs, ranked } from '../assessment/derivation/ranked-pairs.js'
import { nothing } from '../model/relation.js'
import { type FactsGraph, graphOf, type MappingStatus } from '../projection/crosswalk-graph.js'
import type { Facts } from '../projection/facts.js'
import { eachStated } from './stated-pairs.js'

/** What chains say between two frameworks. */
export interface Derived {
  readonly graph: FactsGraph
  /** Pairs that no mapping of the statuses asked for states, contradictory ones among them, the most telling first. */
  readonly unstated: DerivedPairs
  /** How many of them contradict themselves. */
  readonly contradictory: number
  /** How many of all pairs do, stated ones too. */
  readonly contradictions: number
}

const remembered = new WeakMap<FactsGraph, Map<string, Promise<Derived>>>()
const mostRemembered = 8

/**
 * Everything that chains say between two frameworks, remembered for the same facts. Composed from mappings of the statuses asked for,
 * approved ones where none are named; rejected ones are never composed.
 * @param statuses null where none are named; then any mapping, whatever its status, keeps its pair from being a candidate
 */
export function derivedBetween(facts: Facts, source: string, target: string, statuses: readonly string[] | null): Promise<Derived> {
  const graph = graphOf(facts, (statuses as readonly MappingStatus[] | null) ?? ['approved'])
  const byPair = remembered.get(graph) ?? new Map<string, Promise<Derived>>()
  remembered.set(graph, byPair)
  const key = JSON.stringify([source, target, statuses?.toSorted() ?? null])
  const derived = byPair.get(key) ?? derive(facts, graph, source, target, statuses)
  byPair.delete(key)
  byPair.set(key, derived)
  derived.catch(() => byPair.delete(key))
  for (const oldest of byPair.keys()) if (byPair.size > mostRemembered) byPair.delete(oldest)
  return derived
}

async function derive(facts: Facts, graph: FactsGraph, source: string, target: string, statuses: readonly string[] | null): Promise<Derived> {
  const pairs = await pairsInThreads(graph, graph.runOf(source), graph.runOf(target))
  const isStated = statedBetween(facts, graph, source, target, statuses)
  const unstated = ranked(pairs, isStated)
  return { graph, unstated, contradictory: contradictoryIn(unstated), contradictions: pairs.reduce((count, part) => count + contradictoryIn(part), 0) }
}

const contradictoryIn = ({ said }: DerivedPairs) => said.reduce((count, word) => ((word & 31) === nothing ? count + 1 : count), 0)

/** Whether a mapping states a pair of a requirement of the one framework and one of the other. */
function statedBetween(facts: Facts, graph: FactsGraph, source: string, target: string, statuses: readonly string[] | null): (one: number, other: number) => boolean {
  const [sources, targets] = [graph.runOf(source), graph.runOf(target)]
  const width = targets.last - targets.first
  const stated = new Uint8Array((sources.last - sources.first) * width)
  for (let requirement = sources.first; requirement < sources.last; requirement += 1)
    eachStated(facts, graph.itemOf(requirement), statuses, far => {
      const other = graph.requirementOf(far)
      if (other >= targets.first && other < targets.last) stated[(requirement - sources.first) * width + other - targets.first] = 1
    })
  return (one, other) => stated[(one - sources.first) * width + other - targets.first] === 1
}
