import { longestChain } from '../assessment/derivation/aim.js'
import { deriveRelation } from '../assessment/derivation/derive-relation.js'
import type { Context } from '../contract/context.js'
import { invalidInput } from '../model/errors.js'
import { relationsOf } from '../model/relation.js'
import { demandItem } from '../contract/demand-item.js'
import { presenting } from './proof.js'
import { settledCrosswalk } from './settled-graph.js'
import { mappingsOfPair } from './stated-pairs.js'

export interface RelationArguments {
  readonly source: string
  readonly target: string
  readonly includeProposed?: boolean | null
  readonly maxHops?: number | null
}

/**
 * How two requirements relate, with what is stated of the two and a proof. Errors: NOT_FOUND with the field; INVALID_INPUT for `maxHops`
 * outside 1 to 4, or where both are the same.
 */
export async function relation({ source, target, ...options }: RelationArguments, context: Context) {
  const [includeProposed, maxHops] = [options.includeProposed ?? false, options.maxHops ?? longestChain]
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > longestChain) throw invalidInput('maxHops', `must be from 1 to ${longestChain}, not ${maxHops}`)
  if (source === target) throw invalidInput('target', 'must be another requirement')
  const facts = await context.facts()
  const [one, other] = [demandItem(facts, 'REQUIREMENT', 'source', source), demandItem(facts, 'REQUIREMENT', 'target', target)]
  const graph = await settledCrosswalk(facts, includeProposed)
  const { mask, proofs, contradiction } = deriveRelation(graph, graph.requirementOf(one), graph.requirementOf(other), { maxHops })
  const { chain, conflict } = presenting(facts, graph)
  const stated = mappingsOfPair(facts, one, other, includeProposed ? ['approved', 'proposed'] : ['approved']).map(mapping => facts.idOf(mapping)).sort()
  context.spend(stated.length + proofs.length)
  const row = (id: string) => context.loaders.item.load(id)
  return {
    source: () => row(source), target: () => row(target), stated: () => stated.map(row),
    possible: relationsOf(mask), proofs: proofs.map(chain), contradiction: conflict(contradiction),
  }
}
