import { pairsInThreads } from '../assessment/derivation/pairs-in-threads.js'
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
  const stated = statedFrom(facts, graph, source, statuses)
  const unstated = ranked(pairs, (one, other) => stated.has(one * graph.size + other))
  return { graph, unstated, contradictory: contradictoryIn(unstated), contradictions: contradictoryIn(pairs) }
}

const contradictoryIn = ({ said }: DerivedPairs) => said.reduce((count, word) => ((word & 31) === nothing ? count + 1 : count), 0)

/** The pairs that mappings state from the requirements of a framework, each as one number. */
function statedFrom(facts: Facts, graph: FactsGraph, source: string, statuses: readonly string[] | null): ReadonlySet<number> {
  const stated = new Set<number>()
  const { first, last } = graph.runOf(source)
  for (let requirement = first; requirement < last; requirement += 1)
    eachStated(facts, graph.itemOf(requirement), statuses, other => stated.add(requirement * graph.size + graph.requirementOf(other)))
  return stated
}
