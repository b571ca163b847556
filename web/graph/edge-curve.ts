import type { Point } from './tier-layout'

/** How an edge runs: to the next column or back to an earlier one, or to another card of its own column. */
export type Way = 'rightward' | 'leftward' | 'bow'

/** How an edge runs and how far it bends aside, as Cytoscape takes it. */
export interface EdgeCurve {
  readonly way: Way
  readonly distances: number
}

/** How far a bow reaches to the left at most, its words included. */
export const bowRoom = 70

/**
 * Edges run from side to side, so that arrows stand between the columns and not on the cards. Two cards of one column are joined by a
 * bow to the left, the wider the farther they stand apart, so that it cannot be taken for a line through the cards between.
 */
export function edgeCurve(source: Point, target: Point, width: number): EdgeCurve {
  if (Math.abs(source.x - target.x) >= width) return { way: source.x < target.x ? 'rightward' : 'leftward', distances: 0 }
  const fall = target.y - source.y
  const bow = Math.min(26 + Math.abs(fall) / 7, 84)
  return { way: 'bow', distances: fall > 0 ? bow : -bow }
}
