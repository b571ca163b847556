import type { Mask } from '../../model/relation.js'
import type { RequirementNumber } from './crosswalk-graph.js'

/** One step of a chain: what is possible from `from` to `to`, by which mapping, or by `part`. */
export interface ChainStep {
  readonly from: RequirementNumber
  readonly to: RequirementNumber
  readonly mask: Mask
  readonly via: number
}

/** One chain and what it leaves possible between its ends. */
export interface Chain {
  readonly steps: readonly ChainStep[]
  readonly mask: Mask
}

/** Two groups of chains between the same two requirements: each leaves something possible, both together nothing. */
export interface Conflict {
  readonly one: readonly Chain[]
  readonly other: readonly Chain[]
}

/** How two requirements relate, as far as chains prove it. */
export interface DerivedRelation {
  /** 31 when nothing is known, 0 in a contradiction. */
  readonly mask: Mask
  /** A smallest set of chains that proves it, the shortest first; empty where nothing is known or in a contradiction. */
  readonly proofs: readonly Chain[]
  readonly contradiction: Conflict | null
}
