import type { groupings } from '../../model/words.js'
import { anything, type Mask, maskOf } from '../../model/relation.js'

export type Grouping = (typeof groupings)[number]

const disjoint = maskOf(['disjoint'])
const within = maskOf(['equal', 'subset'])
const around = maskOf(['equal', 'superset'])

/** Whether a mask leaves nothing possible but these. */
const says = (mask: Mask, relations: Mask) => (mask & ~relations) === 0

/**
 * What a mapping says of each pair of one of its sources and one of its targets; 31 where it says nothing of a pair. `each` states every
 * pair. `joint` states the unions S and T of the two sides (product.md, Set relations): S within T puts every source within T, which is
 * a statement of pairs where T has one member; T within S mirrors it; equal is both; disjoint unions have disjoint members. What only
 * holds of a union (that T's members together cover S, or that the unions overlap) says nothing of a pair.
 */
export function pairMask(mask: Mask, grouping: Grouping, sources: number, targets: number): Mask {
  if (grouping === 'each' || (sources === 1 && targets === 1) || mask === disjoint) return mask
  if (targets === 1 && says(mask, within)) return within
  if (sources === 1 && says(mask, around)) return around
  return anything
}
