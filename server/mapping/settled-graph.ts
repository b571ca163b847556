import { settle } from '../assessment/derivation/settle.js'
import { type FactsGraph, graphOf, type MappingStatus } from '../projection/crosswalk-graph.js'
import type { Facts } from '../projection/facts.js'

/** The graph that chains are composed over, with its contradictory pairs found: what is derived from it then takes but a moment. */
export async function settledGraph(facts: Facts, statuses: readonly MappingStatus[]): Promise<FactsGraph> {
  const graph = graphOf(facts, statuses)
  await settle(graph)
  return graph
}

/** The same over approved mappings, and proposed ones where they are asked for. */
export const settledCrosswalk = (facts: Facts, includeProposed: boolean): Promise<FactsGraph> =>
  settledGraph(facts, includeProposed ? ['approved', 'proposed'] : ['approved'])
