import { z } from 'zod'
import type { Kind } from '../model/kind.js'
import { fold } from '../model/reference.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { type Connection, connectionOf, listName, type PageArguments, windowOf } from './connection.js'
import type { Context } from './context.js'
import { itemColumn, type Row } from './item.js'
import type { Window } from './loaders.js'
import { askOne, type Question, question } from './question.js'
import { itemsOf, pageAmong, placed, rowAt } from './recall.js'

const listing = z.object({ items: z.array(itemColumn), total: z.number() })
export type Listing = z.infer<typeof listing>

/** What a list is asked with: its page, the members of its filter by name, null where one was not given, and the day they speak of. */
export interface ListAsked extends Window {
  readonly on: string
  readonly counted: boolean
  readonly [member: string]: unknown
}

/** Reads a filter once, and tells of each item whether it fits. */
export type Fits = (facts: Facts, asked: ListAsked) => (item: ItemNumber) => boolean

/** A question that gives one page of the items of a kind, and how many there are in all. @param fits the filter, as the statement reads it */
export function listQuestion(name: string, kind: Kind, fits: Fits): Question<Listing, ListAsked> {
  return question(name, listing, (facts, asked: ListAsked) => {
    const fitting = itemsOf(facts, kind).filter(fits(facts, asked))
    const page = pageAmong(fitting.map(item => placed(facts, item)), asked)
    return [{ items: page.map(({ item }) => rowAt(facts, item)), total: asked.counted ? fitting.length : 0 }]
  })
}

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
export function list(question: Question<Listing, ListAsked>, members: readonly string[]) {
  return async (_: unknown, args: ListArguments, { source, today }: Context): Promise<Counted> => {
    const filter = Object.fromEntries(members.map(member => [member, args.filter?.[member] ?? null]))
    const name = listName(question.statement.name, filter, args.on ?? null)
    const window = windowOf(args, name)
    const text = typeof filter['text'] === 'string' ? fold(filter['text'].trim()) : null
    const asked = { ...filter, text, ...window, on: args.on ?? today }
    const { items } = await askOne(source, question, { ...asked, counted: false })
    const page = { rows: items.slice(0, window.first), hasNextPage: items.length > window.first, totalCount: 0 }
    const totalCount = async () => (await askOne(source, question, { ...asked, first: 0, counted: true })).total
    return { ...connectionOf(page, name, row => [row.sortKey, row.id]), totalCount }
  }
}
