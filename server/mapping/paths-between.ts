import DataLoader from 'dataloader'
import type { Run } from '../assessment/derivation/derive-between.js'
import { countJoins, type JoinCounts, type JoinGraph } from '../assessment/derivation/join-graph.js'
import type { Context } from '../contract/context.js'
import type { EdgeSet } from '../model/edge-set.js'
import { crosswalkGraphOf } from '../projection/crosswalk-graph.js'
import type { Facts } from '../projection/facts.js'
import { joinGraphOf } from '../projection/join-graph.js'
import { demandItem } from '../contract/demand-item.js'
import { demandFrameworks } from './demand.js'

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
  const counts = await countsOf(graph).load({ base: runOf(base), compare: runOf(compare), through: (through ?? everyFramework(facts)).map(runOf) })
  const { first, last } = runOf(base)
  return { ...counts, base: () => context.loaders.item.load(base), compare: () => context.loaders.item.load(compare), baseTotal: last - first }
}

interface Asked {
  readonly base: Run
  readonly compare: Run
  readonly through: readonly Run[]
}

const counting = new WeakMap<JoinGraph, DataLoader<Asked, JoinCounts>>()

/** Counts for one base and many to compare it with, asked at one time, are found by one search. */
function countsOf(graph: JoinGraph): DataLoader<Asked, JoinCounts> {
  const loader = counting.get(graph) ?? new DataLoader<Asked, JoinCounts>(async asked => countAll(graph, asked), { cache: false })
  counting.set(graph, loader)
  return loader
}

function countAll(graph: JoinGraph, asked: readonly Asked[]): readonly JoinCounts[] {
  const groups = new Map<string, { readonly compared: Run[]; readonly places: number[]; readonly one: Asked }>()
  asked.forEach((one, at) => {
    const { base, compare, through } = one
    // One that others may be joined through is compared by itself, since then it stands in no chain.
    const key = JSON.stringify([base, through, through.some(run => run.first === compare.first) && compare])
    const group = groups.get(key) ?? { compared: [], places: [], one }
    groups.set(key, group)
    group.compared.push(compare)
    group.places.push(at)
  })
  const counts: JoinCounts[] = []
  for (const { compared, places, one } of groups.values())
    countJoins(graph, one.base, compared, one.through).forEach((count, at) => { counts[places[at] as number] = count })
  return counts
}

function everyFramework(facts: Facts): readonly string[] {
  const ids: string[] = []
  facts.eachItem('FRAMEWORK', item => ids.push(facts.idOf(item)))
  return ids
}
