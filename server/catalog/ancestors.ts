import { z } from 'zod'
import { batched } from '../contract/batched.js'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { askAll, question } from '../contract/question.js'
import { numbersOf, rowAt } from '../contract/recall.js'
import type { Facts, ItemNumber } from '../projection/facts.js'

/** Wholes are looked for so many levels up. */
const highest = 12

const ancestorQuestion = question('catalog/ancestors', z.object({ id: z.string(), items: z.array(itemColumn) }), (facts, { ids }: { readonly ids: readonly string[] }) =>
  numbersOf(facts, ids, 'REQUIREMENT').map(part => ({
    id: facts.idOf(part), items: longestWay(facts, part, highest, new Set([part])).map(item => rowAt(facts, item)),
  })))

/** The provisions above this one, outermost first; where it stands in two wholes, the longer way up. */
function longestWay(facts: Facts, part: ItemNumber, left: number, seen: Set<ItemNumber>): ItemNumber[] {
  let longest: ItemNumber[] = []
  if (left === 0) return longest
  facts.eachIn(part, ['HAS_PART'], whole => {
    if (facts.kindOf(whole) !== 'REQUIREMENT' || seen.has(whole)) return
    seen.add(whole)
    const way = [...longestWay(facts, whole, left - 1, seen), whole]
    seen.delete(whole)
    if (way.length > longest.length) longest = way
  })
  return longest
}

const wholes = batched<readonly Row[]>(async (source, ids) =>
  new Map((await askAll(source, ancestorQuestion, { ids })).map(row => [row.id, row.items])), [])

/** The wholes a provision stands in, outermost first; asked for many provisions at once. */
export const ancestors = (requirement: Row, context: Context): Promise<readonly Row[]> => wholes(requirement.id, context, null)
