import { type Connection, connectionOf, listName, type PageArguments, windowOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import type { Row } from '../contract/item.js'
import { type Mask, possibleOf, type StatedRelation } from '../model/relation.js'
import { mappingsOfRequirement } from './mappings-of-requirements.js'

/** The mappings that speak of a provision, on either side; asked for many provisions at once. */
export async function mappingsOf(
  requirement: Row, { status = null, ...page }: PageArguments & { status?: readonly string[] | null }, context: Context,
): Promise<Connection<Row>> {
  const name = listName('mappings', requirement.id, status)
  const window = windowOf(page, name)
  const { items, total } = await mappingsOfRequirement(requirement.id, context, { ...window, status })
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
