import type { Mask } from '../../model/relation.js'

/** The number under which a crosswalk graph holds a requirement: in the order of frameworks and of their texts. */
export type RequirementNumber = number

/**
 * What is stated between pairs of requirements, as steps that a chain may take, each in both directions: the steps of a requirement `r`
 * are those from `offsets[r]` to `offsets[r + 1]`, ordered by where they lead. Of a step, `to` says where, `masks` what it leaves
 * possible from `r` to there, and `via` which mapping says so (`part` where the one is a part of the other).
 */
export interface CrosswalkGraph {
  readonly size: number
  readonly offsets: Int32Array
  readonly to: Int32Array
  readonly masks: Uint8Array
  readonly via: Int32Array
  /** The order of what states the steps, so that of several chains that say the same it is always the same one that is shown. */
  readonly inOrder: (viaA: number, viaB: number) => number
}

/** The `via` of a step between a part and its whole. */
export const part = -1

/** A statement of one pair. */
export interface StatedPair {
  readonly from: RequirementNumber
  readonly to: RequirementNumber
  /** What is possible from `from` to `to`; 31 says nothing. */
  readonly mask: Mask
  readonly via: number
}
