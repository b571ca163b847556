import type { Relationship } from '../model/edge-set.js'
import type { ItemLabel, Kind } from '../model/kind.js'
import { type Connection, connectionOf, listName, type PageArguments, windowOf } from './connection.js'
import type { Context } from './context.js'
import type { LinkRow, Row } from './item.js'
import type { Relation } from './loaders.js'

type Parent = { readonly id: string }

/** A field that leads from an item to the items at the other end of a relationship. */
export function items(relationship: Relationship, direction: 'to' | 'from', far: ItemLabel) {
  const relation = relationOf(relationship, direction, far)
  return async (parent: Parent, page: PageArguments, { loaders, spend }: Context): Promise<Connection<Row>> => {
    const list = listName('items', relation, parent.id)
    const found = await loaders.related(relation, windowOf(page, list)).load(parent.id)
    spend(found.rows.length)
    return connectionOf(found, list, row => [row.sortKey, row.id])
  }
}

/** A field that leads from an item to relationships, each a row of its own: claims, applications, decisions. */
export function links(relationship: Relationship, direction: 'to' | 'from', far: ItemLabel) {
  const relation = relationOf(relationship, direction, far)
  return async (parent: Parent, page: PageArguments, { loaders, spend }: Context): Promise<Connection<LinkRow>> => {
    const list = listName('links', relation, parent.id)
    const found = await loaders.links(relation, windowOf(page, list)).load(parent.id)
    spend(found.rows.length)
    return connectionOf(found, list, link => [link.far.sortKey, link.id])
  }
}

/** A field of a relationship that gives its end of one kind, from whichever side it was reached. */
export const end = (kind: Kind) => async (link: LinkRow, _: object, { loaders }: Context): Promise<Row | null> =>
  link.far.itemKind === kind ? link.far : loaders.item.load(link.near)

/** A field that leads to the single item at the other end, or to null. */
export function single(relationship: Relationship, direction: 'to' | 'from', far: ItemLabel) {
  const relation = relationOf(relationship, direction, far)
  return async (parent: Parent, _: object, { loaders }: Context): Promise<Row | null> =>
    (await loaders.related(relation, { first: 1, afterKey: null, afterId: null }).load(parent.id)).rows[0] ?? null
}

const relationOf = (relationship: Relationship, direction: 'to' | 'from', far: ItemLabel): Relation => ({ relationship, outgoing: direction === 'to', far })
