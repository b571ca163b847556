import DataLoader from 'dataloader'
import { z } from 'zod'
import { itemColumn, type LinkRow, type Row } from '../contract/item.js'
import type { Loaders, Page, Relation, Window } from '../contract/loaders.js'
import type { Source } from '../contract/question.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'

const itemsById = statement('graph/items-by-id', z.object({ item: itemColumn }))
const relatedItems = statement('graph/related-items', z.object({ id: z.string(), items: z.array(itemColumn), total: z.number() }))
const relatedLinks = statement('graph/related-links', z.object({
  id: z.string(),
  links: z.array(z.object({ properties: z.looseObject({ id: z.string(), revision: z.number() }), far: itemColumn })),
  total: z.number(),
}))

/** The loaders of one request: what is asked for 200 items in one tick is one statement, not 200. */
export function loadersOf({ graph }: Source): Loaders {
  const pages = new Map<string, DataLoader<string, Page<never>>>()
  const shared = <Entry>(key: string, load: (ids: readonly string[]) => Promise<Page<Entry>[]>) => {
    const known = pages.get(key) ?? new DataLoader<string, Page<never>>(load as never)
    pages.set(key, known)
    return known as unknown as DataLoader<string, Page<Entry>>
  }
  return {
    item: new DataLoader(ids => loadItems(graph, ids)),
    related: (relation, window) => shared(`items ${JSON.stringify([relation, window])}`, ids => loadRelated(graph, ids, relation, window)),
    links: (relation, window) => shared(`links ${JSON.stringify([relation, window])}`, ids => loadLinks(graph, ids, relation, window)),
  }
}

async function loadItems(graph: Graph, ids: readonly string[]): Promise<(Row | null)[]> {
  const rows = await many(graph, itemsById, { ids })
  const byId = new Map(rows.map(({ item }) => [item.id, item]))
  return ids.map(id => byId.get(id) ?? null)
}

async function loadRelated(graph: Graph, ids: readonly string[], relation: Relation, window: Window): Promise<Page<Row>[]> {
  const rows = await many(graph, relatedItems, { ids, ...relation, ...window })
  const byId = new Map(rows.map(({ id, items, total }) => [id, pageOf(items, total, window)]))
  return ids.map(id => byId.get(id) ?? nothing)
}

async function loadLinks(graph: Graph, ids: readonly string[], relation: Relation, window: Window): Promise<Page<LinkRow>[]> {
  const rows = await many(graph, relatedLinks, { ids, ...relation, ...window })
  const byId = new Map(rows.map(({ id, links, total }) => {
    const presented = links.map(({ properties, far }): LinkRow => ({ ...properties, near: id, far }))
    return [id, pageOf(presented, total, window)]
  }))
  return ids.map(id => byId.get(id) ?? nothing)
}

const nothing: Page<never> = { rows: [], hasNextPage: false, totalCount: 0 }

/** Statements give one row more than was asked for, if there is one: that is how a next page is known. */
const pageOf = <Entry>(rows: readonly Entry[], totalCount: number, { first }: Window): Page<Entry> =>
  ({ rows: rows.slice(0, first), hasNextPage: rows.length > first, totalCount })
