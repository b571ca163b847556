import { deriveRelation } from '../assessment/derivation/derive-relation.js'
import type { RequirementNumber } from '../assessment/derivation/crosswalk-graph.js'
import { relationsOf, type SetRelation } from '../model/relation.js'
import type { FactsGraph } from '../projection/crosswalk-graph.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { settledCrosswalk } from './settled-graph.js'

/** A pair whose composed relation a review changes. */
export interface Effect {
  readonly source: string
  readonly target: string
  readonly before: readonly SetRelation[]
  readonly after: readonly SetRelation[]
}

/**
 * What follows from other statuses of mappings for the relations that approved mappings compose to: of every pair of requirements that a
 * touched mapping joins, or that lies one step around its ends, each once. Nothing is written: the change is made in facts of its own.
 * @param statuses the new status by the id of a mapping
 */
export async function effectsOf(facts: Facts, statuses: ReadonlyMap<string, string>): Promise<readonly Effect[]> {
  const [before, after] = [await settledCrosswalk(facts, false), await settledCrosswalk(withStatuses(facts, statuses), false)]
  const idOf = (requirement: RequirementNumber) => facts.idOf(before.itemOf(requirement))
  return pairsNear(facts, [before, after], [...statuses.keys()]).flatMap(([source, target]) => {
    const [was, is] = [before, after].map(graph => deriveRelation(graph, source, target).mask) as [number, number]
    return was === is ? [] : [{ source: idOf(source), target: idOf(target), before: relationsOf(was), after: relationsOf(is) }]
  })
}

/** The same facts, in which some mappings have another status. */
function withStatuses(facts: Facts, statuses: ReadonlyMap<string, string>): Facts {
  const byNumber = new Map([...statuses].map(([id, status]) => [facts.numberOf(id), status]))
  return { ...facts, property: (item, name) => (name === 'status' ? byNumber.get(item) : undefined) ?? facts.property(item, name) }
}

function pairsNear(facts: Facts, graphs: readonly FactsGraph[], mappings: readonly string[]): readonly (readonly [RequirementNumber, RequirementNumber])[] {
  const pairs = new Map<string, readonly [RequirementNumber, RequirementNumber]>()
  for (const id of mappings) {
    const mapping = facts.numberOf(id)
    if (mapping < 0) continue
    const targets = around(graphs, endsOf(facts, graphs, mapping, 'TARGET'))
    for (const source of around(graphs, endsOf(facts, graphs, mapping, 'SOURCE'))) for (const target of targets) {
      if (source !== target && !pairs.has(`${target} ${source}`)) pairs.set(`${source} ${target}`, [source, target])
    }
  }
  return [...pairs.values()]
}

function endsOf(facts: Facts, [graph]: readonly FactsGraph[], mapping: ItemNumber, side: 'SOURCE' | 'TARGET'): readonly RequirementNumber[] {
  const ends: RequirementNumber[] = []
  facts.eachOut(mapping, [side], far => ends.push(graph?.requirementOf(far) ?? -1))
  return ends.filter(end => end >= 0)
}

/** These requirements, and those that a statement or a part joins to them. */
function around(graphs: readonly FactsGraph[], ends: readonly RequirementNumber[]): readonly RequirementNumber[] {
  const near = new Set(ends)
  for (const { offsets, to } of graphs) for (const end of ends) for (let step = offsets[end] ?? 0; step < (offsets[end + 1] ?? 0); step += 1) near.add(to[step] as number)
  return [...near]
}
