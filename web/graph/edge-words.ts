import type { Measures } from './card'
import type { Point } from './tier-layout'

/** Along an edge, its middle first; the ends belong to the cards. */
const places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]

/** How large the words are, in pixels. */
export const wordsSize = 10

/**
 * Where the words of an edge stand: in its middle, or as near to it as no card covers them; null where cards cover all of it, since half a word says nothing.
 * @param bend the control point of the curve
 * @param cards the middles of all cards
 * @param half half the width of the words
 */
export function wordsPlace(from: Point, bend: Point, to: Point, cards: readonly Point[], card: Measures, half: number): Point | null {
  const isFree = ({ x, y }: Point) => !cards.some((one) => Math.abs(one.x - x) < card.width / 2 + half && Math.abs(one.y - y) < (card.height + wordsSize) / 2)
  return places.map((share) => pointAt(from, bend, to, share)).find(isFree) ?? null
}

/** A point of a curve of second degree. */
function pointAt(from: Point, bend: Point, to: Point, share: number): Point {
  const along = (a: number, b: number, c: number) => (1 - share) ** 2 * a + 2 * (1 - share) * share * b + share ** 2 * c
  return { x: along(from.x, bend.x, to.x), y: along(from.y, bend.y, to.y) }
}
