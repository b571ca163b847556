import { z } from 'zod'
import { many } from '../graph/read.js'
import { statement, type Statement } from '../graph/statement.js'
import { fold } from '../model/reference.js'
import { type Connection, connectionOf, listName, type PageArguments, windowOf } from './connection.js'
import type { Context } from './context.js'
import { itemColumn, type Row } from './item.js'

const listing = z.object({ items: z.array(itemColumn), total: z.number() })
export type Listing = z.infer<typeof listing>

/** Binds a statement that gives one page of items and how many there are in all. */
export const listStatement = (name: string): Statement<Listing> => statement(name, listing)

export interface ListArguments extends PageArguments {
  readonly filter?: Readonly<Record<string, unknown>> | null
  /** The day on which evidence is valid or not. */
  readonly on?: string | null
}

/**
 * A root field that lists items. Every member of the filter becomes a parameter, null when it was not given.
 * @param members the members the filter may have, so that the statement always gets all its parameters
 */
export function list(statement: Statement<Listing>, members: readonly string[]) {
  return async (_: unknown, args: ListArguments, context: Context): Promise<Connection<Row>> => {
    const filter = Object.fromEntries(members.map(member => [member, args.filter?.[member] ?? null]))
    const name = listName(statement.name, filter, args.on ?? null)
    const window = windowOf(args, name)
    const text = typeof filter['text'] === 'string' ? fold(filter['text'].trim()) : null
    const [found] = await many(context.graph, statement, { ...filter, text, ...window, on: args.on ?? context.today })
    const { items = [], total = 0 } = found ?? {}
    const page = { rows: items.slice(0, window.first), hasNextPage: items.length > window.first, totalCount: total }
    return connectionOf(page, name, row => [row.sortKey, row.id])
  }
}
