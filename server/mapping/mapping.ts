import DataLoader from 'dataloader'
import { z } from 'zod'
import { connectionOf, listName, type PageArguments, windowOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { listStatement } from '../contract/listing.js'
import type { Graph } from '../graph/connect.js'
import { many, one } from '../graph/read.js'
import { statement } from '../graph/statement.js'

const endsStatement = statement('mapping/ends', z.object({ id: z.string(), sources: z.array(itemColumn), targets: z.array(itemColumn) }))
const ofRequirement = listStatement('mapping/mappings-of-requirement')

export interface Ends {
  readonly sources: readonly Row[]
  readonly targets: readonly Row[]
}

const loaders = new WeakMap<Graph, DataLoader<string, Ends>>()

/** The two sides of a mapping as published; asked for many mappings at once. */
export function endsOf(mapping: Row, { graph }: Context): Promise<Ends> {
  const known = loaders.get(graph) ?? new DataLoader(async (ids: readonly string[]) => {
    const byId = new Map((await many(graph, endsStatement, { ids })).map(row => [row.id, row]))
    return ids.map(id => byId.get(id) ?? { sources: [], targets: [] })
  })
  loaders.set(graph, known)
  return known.load(mapping.id)
}

/** The mappings that speak of a provision, on either side. */
export async function mappingsOf(requirement: Row, { status = null, ...page }: PageArguments & { status?: readonly string[] | null }, { graph }: Context) {
  const name = listName('mappings', requirement.id, status)
  const window = windowOf(page, name)
  const { items, total } = await one(graph, ofRequirement, { id: requirement.id, status, ...window })
  const rows = items.slice(0, window.first)
  return connectionOf({ rows, hasNextPage: items.length > window.first, totalCount: total }, name, row => [row.sortKey, row.id])
}
