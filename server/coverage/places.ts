import { notFound } from '../model/errors.js'
import type { Coverage } from '../projection/coverage.js'

/** The place of a whole among the obligations of a coverage; -1 for the framework itself. Errors: NOT_FOUND for what is no part of the framework. */
export function placeAmong({ law, facts }: Coverage, parent: string | null | undefined): number {
  if (parent == null || parent === law.framework) return -1
  const item = facts.numberOf(parent)
  const place = item < 0 ? -1 : law.placeOf(item)
  if (place < 0) throw notFound('parent', parent)
  return place
}

/** The places of the direct parts of a whole, in the order of the text. */
export const stretchOf = ({ law }: Coverage, whole: number): readonly number[] =>
  law.obligations.flatMap(({ parent }, place) => (parent === whole ? [place] : []))

/** The places of every assessed requirement below a whole, in the order of the text. */
export function assessedBelow({ law: { obligations } }: Coverage, whole: number, endOf: (place: number) => number): readonly number[] {
  const [first, end] = whole < 0 ? [0, obligations.length] : [whole + 1, endOf(whole)]
  return obligations.slice(first, end).flatMap(({ assessed }, at) => (assessed ? [first + at] : []))
}
