import { z } from 'zod'
import { batched } from '../contract/batched.js'
import { type Connection, connectionOf, listName, type PageArguments, windowOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import type { Window } from '../contract/loaders.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { type Mask, possibleOf, type StatedRelation } from '../model/relation.js'

const endsStatement = statement('mapping/ends', z.object({ id: z.string(), sources: z.array(itemColumn), targets: z.array(itemColumn) }))
const ofRequirements = statement('mapping/mappings-of-requirements', z.object({ id: z.string(), items: z.array(itemColumn), total: z.number() }))

export interface Ends {
  readonly sources: readonly Row[]
  readonly targets: readonly Row[]
}

const ends = batched<Ends>(async (graph, ids) =>
  new Map((await many(graph, endsStatement, { ids })).map(row => [row.id, row])), { sources: [], targets: [] })

/** The two sides of a mapping as published; asked for many mappings at once. */
export const endsOf = (mapping: Row, context: Context): Promise<Ends> => ends(mapping.id, context, null)

interface Listed {
  readonly items: readonly Row[]
  readonly total: number
}

const mappings = batched<Listed, Window & { readonly status: readonly string[] | null }>(async (graph, ids, window) =>
  new Map((await many(graph, ofRequirements, { ids, ...window })).map(row => [row.id, row])), { items: [], total: 0 })

/** The mappings that speak of a provision, on either side; asked for many provisions at once. */
export async function mappingsOf(
  requirement: Row, { status = null, ...page }: PageArguments & { status?: readonly string[] | null }, context: Context,
): Promise<Connection<Row>> {
  const name = listName('mappings', requirement.id, status)
  const window = windowOf(page, name)
  const { items, total } = await mappings(requirement.id, context, { ...window, status })
  const rows = items.slice(0, window.first)
  context.spend(rows.length)
  return connectionOf({ rows, hasNextPage: items.length > window.first, totalCount: total }, name, row => [row.sortKey, row.id])
}

/** What a mapping leaves possible from its sources to its targets; null for an association. */
export async function maskOfMapping(mapping: Row, { loaders }: Context): Promise<Mask | null> {
  const set = await loaders.item.load(String(mapping['set']))
  const statement = { relation: mapping['relation'] as StatedRelation, negated: mapping['negated'] === true }
  return possibleOf(statement, String(set?.['overlapMeans']))
}
