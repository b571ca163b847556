import { countJoins } from '../assessment/derivation/join-graph.js'
import type { Context } from '../contract/context.js'
import type { EdgeSet } from '../model/edge-set.js'
import { crosswalkGraphOf } from '../projection/crosswalk-graph.js'
import type { Facts } from '../projection/facts.js'
import { joinGraphOf } from '../projection/join-graph.js'
import { demandFrameworks, demandItem } from './demand.js'

export interface PathsBetweenArguments {
  readonly base: string
  readonly compare: string
  readonly edges?: EdgeSet | null
  readonly through?: readonly string[] | null
  readonly includeProposed?: boolean | null
}

/** How the requirements of two frameworks are joined, counted. Errors: NOT_FOUND for a framework, with the field; INVALID_INPUT where both are the same. */
export async function pathsBetween({ base, compare, edges, through, includeProposed }: PathsBetweenArguments, context: Context) {
  const facts = await context.facts()
  demandFrameworks(facts, ['base', base], ['compare', compare])
  for (const framework of through ?? []) demandItem(facts, 'FRAMEWORK', 'through', framework)
  const { runOf } = crosswalkGraphOf(facts)
  const graph = joinGraphOf(facts, edges ?? 'CROSSWALK', includeProposed ?? false)
  const counts = countJoins(graph, runOf(base), runOf(compare), (through ?? everyFramework(facts)).map(runOf))
  const { first, last } = runOf(base)
  return { ...counts, base: context.loaders.item.load(base), compare: context.loaders.item.load(compare), baseTotal: last - first }
}

function everyFramework(facts: Facts): readonly string[] {
  const ids: string[] = []
  facts.eachItem('FRAMEWORK', item => ids.push(facts.idOf(item)))
  return ids
}
