import { z } from 'zod'
import { type Connection, cursorOf, listName, type PageArguments, windowOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { many, one } from '../graph/read.js'
import { statement } from '../graph/statement.js'

/** A change as the log holds it. */
export const stored = z.object({
  id: z.string(), revision: z.number(), at: z.string(), actor: z.string(), action: z.string(), hash: z.string(),
  previousHash: z.string(), touchedCount: z.number(),
})
export type StoredChange = z.infer<typeof stored>

const listChanges = statement('history/list-changes', z.object({ change: stored }))
const countChanges = statement('history/count-changes', z.object({ total: z.number() }))
export const listOfItem = statement('history/list-changes-of-item', z.object({ changes: z.array(stored), total: z.number() }))

const changeById = statement('catalog/change-by-id', z.object({ change: stored }))

/** One change, which is known to be there. */
export const changeOf = async (id: string, { graph }: Context): Promise<StoredChange> => (await one(graph, changeById, { id })).change

export interface ChangeArguments extends PageArguments {
  readonly item?: string | null
  readonly actor?: string | null
  readonly action?: string | null
}

/** The change log, latest first; `item` also finds changes of relationships at that item, and of items that are gone. */
export async function changes({ item = null, actor = null, action = null, ...page }: ChangeArguments, { graph }: Context): Promise<Connection<StoredChange>> {
  const name = listName('changes', item, actor, action)
  const { first, afterKey } = windowOf({ ...page, first: page.first ?? 20 }, name)
  const filter = { actor, action, first, before: afterKey === null ? Number.MAX_SAFE_INTEGER : Number(afterKey) }
  const found = item === null
    ? { changes: (await many(graph, listChanges, filter)).map(row => row.change), total: (await one(graph, countChanges, { actor, action })).total }
    : await one(graph, listOfItem, { ...filter, query: phrase(item) })
  const nodes = found.changes.slice(0, first)
  const edges = nodes.map(node => ({ node, cursor: cursorOf(name, String(node.revision), node.id) }))
  const pageInfo = { hasNextPage: found.changes.length > first, endCursor: edges.at(-1)?.cursor ?? null }
  return { edges, nodes, pageInfo, totalCount: found.total }
}

/** An id as the full-text index reads it: one word, with nothing in it taken for syntax. */
export const phrase = (id: string) => `"${id.replace(/[\\"]/g, '\\$&')}"`
