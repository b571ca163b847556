import { type JoinGraph, joinGraph } from '../assessment/derivation/join-graph.js'
import { type EdgeSet, edgeSets, type Relationship } from '../model/edge-set.js'
import { maskOf, possibleOf, type StatedRelation } from '../model/relation.js'
import { crosswalkGraphOf } from './crosswalk-graph.js'
import type { Facts, ItemNumber } from './facts.js'

const disjoint = maskOf(['disjoint'])
const built = new WeakMap<Facts, Map<string, JoinGraph>>()

/**
 * Which requirements are joined by one step, in the numbers of the crosswalk graph of the same facts: by a mapping between them where the
 * edge set holds mappings, by being part and whole (whatever the part's role), or by a reference. A mapping joins all its sources with all
 * its targets, by its word or as an association, unless it leaves it possible that they have nothing in common: a statement that two are
 * disjoint, or a denied one, joins nothing. Made once for the same facts.
 */
export function joinGraphOf(facts: Facts, edges: EdgeSet, includeProposed: boolean): JoinGraph {
  const graphs = built.get(facts) ?? new Map<string, JoinGraph>()
  built.set(facts, graphs)
  const key = `${edges} ${includeProposed}`
  const graph = graphs.get(key) ?? build(facts, edgeSets[edges], includeProposed ? ['approved', 'proposed'] : ['approved'])
  graphs.set(key, graph)
  return graph
}

function build(facts: Facts, edges: readonly Relationship[], statuses: readonly string[]): JoinGraph {
  const { size, requirementOf } = crosswalkGraphOf(facts)
  const pairs: (readonly [number, number])[] = []
  const join = (one: ItemNumber, other: ItemNumber) => {
    const pair = [requirementOf(one), requirementOf(other)] as const
    if (pair[0] >= 0 && pair[1] >= 0) pairs.push(pair)
  }
  const links = (['HAS_PART', 'REFERS_TO'] as const).filter(link => edges.includes(link))
  if (links.length > 0) facts.eachItem('REQUIREMENT', item => facts.eachOut(item, links, far => join(item, far)))
  if (edges.includes('SOURCE') && edges.includes('TARGET')) facts.eachItem('MAPPING', mapping => {
    if (!statuses.includes(String(facts.property(mapping, 'status'))) || !joins(facts, mapping)) return
    facts.eachOut(mapping, ['SOURCE'], source => facts.eachOut(mapping, ['TARGET'], target => join(source, target)))
  })
  return joinGraph(size, pairs)
}

/** Whether a mapping says that its two sides have something in common. What an overlap means to its set makes no difference here. */
function joins(facts: Facts, mapping: ItemNumber): boolean {
  const negated = facts.property(mapping, 'negated') === true
  const mask = possibleOf({ relation: facts.property(mapping, 'relation') as StatedRelation, negated }, 'any overlap')
  return mask === null ? !negated : (mask & disjoint) === 0
}
