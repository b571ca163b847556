import { z } from 'zod'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'

const listSets = statement('mapping/list-sets', z.object({ item: itemColumn, mappings: z.number(), pairs: z.number() }))

/** Every crosswalk with its counts. There are few of them, so one is found among all. */
export async function mappingSets({ graph }: Context): Promise<Row[]> {
  const rows = await many(graph, listSets)
  return rows.map(({ item, mappings, pairs }) => ({ ...item, mappingCount: mappings, pairCount: pairs }))
}

/** A count of a set that was reached by another way than the list. */
export const countOf = (name: 'mappingCount' | 'pairCount') => async (set: Row, _: object, context: Context): Promise<unknown> =>
  set[name] ?? (await mappingSets(context)).find(one => one.id === set.id)?.[name] ?? 0
