import { type GraphBuilder, openGraph } from '../assessment/derivation/build-graph.js'
import { type CrosswalkGraph, part, type RequirementNumber, type StatedPair } from '../assessment/derivation/crosswalk-graph.js'
import { type Grouping, pairMask } from '../assessment/derivation/pair-masks.js'
import type { Run } from '../assessment/derivation/derive-between.js'
import { anything, partOfWhole, possibleOf, type StatedRelation } from '../model/relation.js'
import type { mappingStatuses } from '../model/words.js'
import type { Facts, ItemNumber } from './facts.js'

export type MappingStatus = (typeof mappingStatuses)[number]

/** The crosswalk graph of facts: what their mappings of some statuses and their parts state of pairs, and what its numbers stand for. */
export interface FactsGraph extends CrosswalkGraph {
  /** The requirement of an item; -1 where the item is none. */
  requirementOf(item: ItemNumber): RequirementNumber
  itemOf(requirement: RequirementNumber): ItemNumber
  /** The requirements of a framework, which stand together; an empty run where it has none. */
  runOf(framework: string): Run
}

const built = new WeakMap<Facts, Map<string, FactsGraph>>()

/** The graph that chains are composed over: approved mappings, proposed ones too where asked; rejected ones never. Made once for the same facts. */
export const crosswalkGraphOf = (facts: Facts, { includeProposed = false }: { readonly includeProposed?: boolean } = {}): FactsGraph =>
  graphOf(facts, includeProposed ? ['approved', 'proposed'] : ['approved'])

/** The same over mappings of these statuses; of rejected ones nothing is ever composed. */
export function graphOf(facts: Facts, statuses: readonly MappingStatus[]): FactsGraph {
  const graphs = built.get(facts) ?? new Map<string, FactsGraph>()
  built.set(facts, graphs)
  const composed = statuses.filter(status => status !== 'rejected').toSorted()
  const key = composed.join()
  const graph = graphs.get(key) ?? build(facts, composed)
  graphs.set(key, graph)
  return graph
}

function build(facts: Facts, statuses: readonly string[]): FactsGraph {
  const { items, runs } = requirementsInOrder(facts)
  const numbers = new Int32Array(facts.itemBound).fill(-1)
  items.forEach((item, number) => { numbers[item] = number })
  const requirementOf = (item: ItemNumber) => numbers[item] ?? -1
  const builder = openGraph()
  putParts(facts, items, requirementOf, builder)
  const stating = statesPairs(facts, requirementOf)
  facts.eachItem('MAPPING', mapping => {
    if (statuses.includes(facts.property(mapping, 'status') as string)) stating(mapping, builder.put)
  })
  const inOrder = (a: number, b: number) => (a === b ? 0 : a === part ? -1 : b === part || facts.idOf(a) > facts.idOf(b) ? 1 : -1)
  return {
    ...builder.graph(items.length, inOrder),
    requirementOf,
    itemOf: requirement => items[requirement] ?? -1,
    runOf: framework => runs.get(framework) ?? { first: 0, last: 0 },
  }
}

/** The requirements, framework by framework, each in the order of its text. */
function requirementsInOrder(facts: Facts): { readonly items: readonly ItemNumber[]; readonly runs: ReadonlyMap<string, Run> } {
  const byFramework = new Map<string, { item: ItemNumber; key: string; id: string }[]>()
  facts.eachItem('REQUIREMENT', item => {
    const framework = String(facts.property(item, 'framework'))
    const row = { item, key: String(facts.property(item, 'sortKey')), id: facts.idOf(item) }
    const rows = byFramework.get(framework)
    if (rows) rows.push(row)
    else byFramework.set(framework, [row])
  })
  const items: ItemNumber[] = []
  const runs = new Map<string, Run>()
  for (const framework of [...byFramework.keys()].sort()) {
    const rows = byFramework.get(framework) ?? []
    rows.sort((a, b) => (a.key === b.key ? (a.id < b.id ? -1 : 1) : a.key < b.key ? -1 : 1))
    runs.set(framework, { first: items.length, last: items.length + rows.length })
    for (const { item } of rows) items.push(item)
  }
  return { items, runs }
}

/** What one mapping states of pairs, whatever its status; none for an association or what is only said of unions. */
export function statedByMapping(facts: Facts, { requirementOf }: FactsGraph, mapping: ItemNumber): readonly StatedPair[] {
  const pairs: StatedPair[] = []
  statesPairs(facts, requirementOf)(mapping, (from, to, mask, via) => void pairs.push({ from, to, mask, via }))
  return pairs
}

/** Calls with each pair that a mapping states. */
function statesPairs(facts: Facts, requirementOf: (item: ItemNumber) => RequirementNumber): (mapping: ItemNumber, put: GraphBuilder['put']) => void {
  const setOf = setsOf(facts)
  const [sources, targets] = [endsOf(facts, 'SOURCE', requirementOf), endsOf(facts, 'TARGET', requirementOf)]
  return (mapping, put) => {
    const { overlapMeans, grouping } = setOf(facts.property(mapping, 'set') as string)
    const statement = { relation: facts.property(mapping, 'relation') as StatedRelation, negated: facts.property(mapping, 'negated') === true }
    const whole = possibleOf(statement, overlapMeans)
    if (whole === null) return
    const [froms, tos] = [sources(mapping), targets(mapping)]
    const mask = pairMask(whole, grouping, froms.length, tos.length)
    if (mask !== anything) for (const from of froms) for (const to of tos) put(from, to, mask, mapping)
  }
}

/** The requirements at one side of a mapping, each once. */
function endsOf(facts: Facts, side: 'SOURCE' | 'TARGET', requirementOf: (item: ItemNumber) => RequirementNumber): (mapping: ItemNumber) => readonly RequirementNumber[] {
  const alone = [side] as const
  let ends: RequirementNumber[] = []
  const take = (far: ItemNumber) => {
    const requirement = requirementOf(far)
    if (requirement >= 0 && !ends.includes(requirement)) ends.push(requirement)
  }
  return mapping => {
    ends = []
    facts.eachOut(mapping, alone, take)
    return ends
  }
}

type SetOf = (id: string) => { readonly overlapMeans: string; readonly grouping: Grouping }

/** What a set means by its words, read once a set. */
function setsOf(facts: Facts): SetOf {
  const sets = new Map<string, { overlapMeans: string; grouping: Grouping }>()
  return (id: string) => {
    const held = sets.get(id)
    if (held) return held
    const item = facts.numberOf(id)
    const read = (name: string) => (item < 0 ? undefined : facts.property(item, name))
    const set = { overlapMeans: String(read('overlapMeans')), grouping: read('grouping') === 'each' ? 'each' : 'joint' } as const
    sets.set(id, set)
    return set
  }
}

/** A part whose role is `all` is a subset of its whole, or equal to it; other parts say nothing (product.md, Set relations). */
function putParts(facts: Facts, items: readonly ItemNumber[], requirementOf: (item: ItemNumber) => RequirementNumber, { put }: GraphBuilder): void {
  items.forEach((whole, to) => facts.eachOut(whole, ['HAS_PART'], (far, link) => {
    const from = requirementOf(far)
    if (from >= 0 && facts.linkProperty(link, 'role') === 'all') put(from, to, partOfWhole, part)
  }))
}
