import { part } from '../assessment/derivation/crosswalk-graph.js'
import type { Chain, ChainStep, Conflict } from '../assessment/derivation/proof.js'
import type { Context } from '../contract/context.js'
import { relationsOf, type SetRelation } from '../model/relation.js'
import type { FactsGraph } from '../projection/crosswalk-graph.js'
import type { Facts } from '../projection/facts.js'

/** A step of a chain by ids; `Proof` and `ProofStep` of the schema. */
export interface ProofStep {
  readonly from: string
  readonly to: string
  readonly possible: readonly SetRelation[]
  /** Null where the step goes from a part to its whole or back. */
  readonly mapping: string | null
}

export interface Proof {
  readonly steps: readonly ProofStep[]
  readonly possible: readonly SetRelation[]
}

/** Chains as they are shown: by the ids of their requirements and mappings. */
export function presenting(facts: Facts, graph: FactsGraph) {
  const idOf = (requirement: number) => facts.idOf(graph.itemOf(requirement))
  const step = ({ from, to, mask, via }: ChainStep): ProofStep =>
    ({ from: idOf(from), to: idOf(to), possible: relationsOf(mask), mapping: via === part ? null : facts.idOf(via) })
  const chain = ({ steps, mask }: Chain): Proof => ({ steps: steps.map(step), possible: relationsOf(mask) })
  const conflict = (found: Conflict | null) => found && { one: found.one.map(chain), other: found.other.map(chain) }
  return { chain, conflict }
}

export const proofStepResolvers = {
  from: ({ from }: ProofStep, _: object, { loaders }: Context) => loaders.item.load(from),
  to: ({ to }: ProofStep, _: object, { loaders }: Context) => loaders.item.load(to),
  mapping: ({ mapping }: ProofStep, _: object, { loaders }: Context) => (mapping === null ? null : loaders.item.load(mapping)),
}
