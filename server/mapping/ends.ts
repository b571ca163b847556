import { z } from 'zod'
import { batched } from '../contract/batched.js'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { askAll, question } from '../contract/question.js'
import { inOrder, numbersOf, rowAt } from '../contract/recall.js'
import type { Facts, ItemNumber } from '../projection/facts.js'

const sides = z.object({ id: z.string(), sources: z.array(itemColumn), targets: z.array(itemColumn) })

const endsQuestion = question('mapping/ends', sides, (facts, { ids }: { readonly ids: readonly string[] }) =>
  numbersOf(facts, ids, 'MAPPING').map(mapping => {
    const rows = (relationship: 'SOURCE' | 'TARGET') => inOrder(facts, requirementsAt(facts, mapping, relationship)).map(item => rowAt(facts, item))
    return { id: facts.idOf(mapping), sources: rows('SOURCE'), targets: rows('TARGET') }
  }))

/** The provisions on one side of a mapping. */
export function requirementsAt(facts: Facts, mapping: ItemNumber, relationship: 'SOURCE' | 'TARGET'): ItemNumber[] {
  const found: ItemNumber[] = []
  facts.eachOut(mapping, [relationship], far => { if (facts.kindOf(far) === 'REQUIREMENT') found.push(far) })
  return found
}

/** How many pairs of one source and one target a mapping states. */
export function pairsOf(facts: Facts, mapping: ItemNumber): number {
  const count = { SOURCE: 0, TARGET: 0 }
  for (const relationship of ['SOURCE', 'TARGET'] as const) facts.eachOut(mapping, [relationship], () => { count[relationship] += 1 })
  return count.SOURCE * count.TARGET
}

export interface Ends {
  readonly sources: readonly Row[]
  readonly targets: readonly Row[]
}

const ends = batched<Ends>(async (source, ids) =>
  new Map((await askAll(source, endsQuestion, { ids })).map(row => [row.id, row])), { sources: [], targets: [] })

/** The two sides of a mapping as published; asked for many mappings at once. */
export const endsOf = (mapping: Row, context: Context): Promise<Ends> => ends(mapping.id, context, null)
