import { type Connection, connectionOf, listName, type PageArguments, windowOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { heldList } from '../contract/held-list.js'
import type { Row } from '../contract/item.js'

/** A requirement that was found to have no counterpart on the other side of a mapping set, and why. */
export interface NoCounterpart {
  /** The requirement's. */
  readonly id: string
  readonly reason: string
}

interface Held {
  readonly requirement: string
  readonly reason: string
}

/** The requirements that a mapping set says have no counterpart, a page at a time, in the set's own order. */
export function noCounterparts(set: Row, page: PageArguments, { spend }: Context): Connection<NoCounterpart> {
  const list = listName('nothing', set.id)
  const { first, afterKey } = windowOf(page, list)
  const all = heldList<Held>(set['nothing']).map(({ requirement, reason }, place) => ({ id: requirement, reason, key: String(place).padStart(6, '0') }))
  const behind = all.filter(({ key }) => afterKey === null || key > afterKey)
  const rows = behind.slice(0, first)
  spend(rows.length)
  return connectionOf({ rows, hasNextPage: behind.length > first, totalCount: all.length }, list, ({ key, id }) => [key, id])
}
