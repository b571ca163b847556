import { z } from 'zod'
import { one } from '../graph/read.js'
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

/** A page of which the total is counted only where somebody asks for it. */
export type Counted = Omit<Connection<Row>, 'totalCount'> & { readonly totalCount: () => Promise<number> }

/**
 * A root field that lists items. Every member of the filter becomes a parameter, null when it was not given.
 * @param members the members the filter may have, so that the statement always gets all its parameters
 */
export function list(statement: Statement<Listing>, members: readonly string[]) {
  return async (_: unknown, args: ListArguments, { graph, today }: Context): Promise<Counted> => {
    const filter = Object.fromEntries(members.map(member => [member, args.filter?.[member] ?? null]))
    const name = listName(statement.name, filter, args.on ?? null)
    const window = windowOf(args, name)
    const text = typeof filter['text'] === 'string' ? fold(filter['text'].trim()) : null
    const parameters = { ...filter, text, ...window, on: args.on ?? today }
    const { items } = await one(graph, statement, { ...parameters, counted: false })
    const page = { rows: items.slice(0, window.first), hasNextPage: items.length > window.first, totalCount: 0 }
    const totalCount = async () => (await one(graph, statement, { ...parameters, first: 0, counted: true })).total
    return { ...connectionOf(page, name, row => [row.sortKey, row.id]), totalCount }
  }
}
