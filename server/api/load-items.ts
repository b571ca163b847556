import { z } from 'zod'
import { itemColumn, type Row } from '../contract/item.js'
import { askAll, question, type Source } from '../contract/question.js'
import { numbersOf, rowAt } from '../contract/recall.js'

const itemsById = question('graph/items-by-id', z.object({ item: itemColumn }), (facts, { ids }: { readonly ids: readonly string[] }) =>
  numbersOf(facts, ids).map(item => ({ item: rowAt(facts, item) })))

/** The items with these ids, null where nothing has one. */
export async function loadItems(source: Source, ids: readonly string[]): Promise<(Row | null)[]> {
  const rows = await askAll(source, itemsById, { ids })
  const byId = new Map(rows.map(({ item }) => [item.id, item]))
  return ids.map(id => byId.get(id) ?? null)
}
