import type { Point } from './tier-layout'

/** Along an edge, its middle first; the ends belong to the cards. */
const places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]

/** How large the words are, in pixels. */
export const wordsSize = 10

/** What takes up room: its middle, and half of what it measures. */
export interface Block extends Point {
  readonly halfWidth: number
  readonly halfHeight: number
}

/**
 * Where the words of an edge stand: in its middle, or as near to it as nothing else stands; null where there is no such place, since words one
 * over the other say nothing.
 * @param bend the control point of the curve
 * @param blocks all cards, and the words of other edges
 * @param halfWidth half the width of the words
 */
export function wordsPlace(from: Point, bend: Point, to: Point, blocks: readonly Block[], halfWidth: number): Block | null {
  const words = places.map((share): Block => ({ ...pointAt(from, bend, to, share), halfWidth, halfHeight: wordsSize / 2 }))
  return words.find((some) => !blocks.some((block) => isOver(some, block))) ?? null
}

const isOver = (one: Block, other: Block) =>
  Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth && Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight

/** A point of a curve of second degree. */
function pointAt(from: Point, bend: Point, to: Point, share: number): Point {
  const along = (a: number, b: number, c: number) => (1 - share) ** 2 * a + 2 * (1 - share) * share * b + share ** 2 * c
  return { x: along(from.x, bend.x, to.x), y: along(from.y, bend.y, to.y) }
}
