import { z } from 'zod'
import { batched } from '../contract/batched.js'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'

const listSets = statement('mapping/list-sets', z.object({ item: itemColumn, mappings: z.number(), pairs: z.number() }))

/** Every crosswalk with its counts. There are few of them, so one is found among all. */
export const mappingSets = ({ graph }: Context): Promise<Row[]> => setsOf(graph)

async function setsOf(graph: Graph): Promise<Row[]> {
  const rows = await many(graph, listSets)
  return rows.map(({ item, mappings, pairs }) => ({ ...item, mappingCount: mappings, pairCount: pairs }))
}

const counted = batched<Row | null>(async graph => new Map((await setsOf(graph)).map(set => [set.id, set])), null)

/** A count of a set that was reached by another way than the list. */
export const countOf = (name: 'mappingCount' | 'pairCount') => async (set: Row, _: object, context: Context): Promise<unknown> =>
  set[name] ?? (await counted(set.id, context, null))?.[name] ?? 0
