import { z } from 'zod'
import { question } from '../contract/question.js'
import { besides, numbersOf } from '../contract/recall.js'
import type { ItemNumber } from '../projection/facts.js'
import { type Along, walkable } from './walkable.js'

interface Asked extends Along {
  readonly focus: readonly string[]
  /** The items that were walked from, the focus among them. */
  readonly ids: readonly string[]
}

/** How many items are in focus or hang on what was walked from. */
export const countWithin = question('trace/count-within', z.object({ total: z.number() }), (facts, { focus, ids, relationships, ...along }: Asked) => {
  const inFocus = new Set(numbersOf(facts, focus))
  const fits = walkable(facts, along, focus)
  const found = new Set<ItemNumber>()
  for (const near of numbersOf(facts, ids)) for (const far of besides(facts, near, relationships)) if (fits(far) && !inFocus.has(far)) found.add(far)
  return [{ total: focus.length + found.size }]
})
