import { z } from 'zod'
import { question } from '../contract/question.js'
import { besides, labelled, numbersOf } from '../contract/recall.js'
import type { Relationship } from '../model/edge-set.js'
import type { ItemNumber } from '../projection/facts.js'

interface Asked {
  readonly focus: readonly string[]
  /** The items that were walked from, the focus among them. */
  readonly ids: readonly string[]
  readonly relationships: readonly Relationship[]
  readonly labels: readonly string[] | null
}

/** How many items are in focus or hang on what was walked from. */
export const countWithin = question('trace/count-within', z.object({ total: z.number() }), (facts, { focus, ids, relationships, labels }: Asked) => {
  const inFocus = new Set(numbersOf(facts, focus))
  const fits = labelled(facts, labels)
  const found = new Set<ItemNumber>()
  for (const near of numbersOf(facts, ids)) for (const far of besides(facts, near, relationships)) if (fits(far) && !inFocus.has(far)) found.add(far)
  return [{ total: focus.length + found.size }]
})
