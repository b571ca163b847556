import type { Point } from './tier-layout'

/** How an edge leaves its source and meets its target, and how it bends between them, as Cytoscape takes it. */
export interface EdgeCurve {
  readonly from: string
  readonly to: string
  readonly distances: number
  readonly weights: number
  /** How far the words stand beside the middle of the edge, so that those on a bow do not lie on the cards. */
  readonly shift: number
}

/** How far a bow reaches to the left at most, its words included. */
export const bowRoom = 70

/**
 * Edges run from side to side, so that arrows stand between the columns and not on the cards. Two cards of one column are joined by a
 * bow to the left, the wider the farther they stand apart, so that it cannot be taken for a line through the cards between.
 */
export function edgeCurve(source: Point, target: Point, width: number): EdgeCurve {
  const [right, left] = [`${width / 2}px 0px`, `${-width / 2}px 0px`]
  if (Math.abs(source.x - target.x) < width) {
    const fall = target.y - source.y
    const bow = Math.min(26 + Math.abs(fall) / 7, 84)
    return { from: left, to: left, distances: fall > 0 ? bow : -bow, weights: 0.5, shift: -18 }
  }
  const across = { distances: 0, weights: 0.5, shift: 0 }
  return source.x < target.x ? { from: right, to: left, ...across } : { from: left, to: right, ...across }
}
