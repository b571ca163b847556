import { z } from 'zod'
import { touchedRow } from '../graph/change-log.js'
import type { Read, Write } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import type { Relationship } from '../model/edge-set.js'
import { relationshipId } from '../model/ids.js'
import type { Label } from '../model/kind.js'

const put = statement('graph/put-items', touchedRow)
const createLinks = statement('graph/create-links', touchedRow)
const changeLinks = statement('graph/change-links', touchedRow)
const removeLinks = statement('graph/remove-links', touchedRow)
const linksAt = statement('graph/links-at', z.object({
  kind: z.string(), id: z.string(), from: z.string(), to: z.string(), properties: z.record(z.string(), z.unknown()),
}))

/** A relationship as the verbs of keeping see it. */
export interface Link {
  readonly id: string
  readonly kind: Relationship
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A relationship with the id that its kind and ends give it; `period` tells several between the same two apart. */
export const linkOf = (kind: Relationship, from: string, to: string, properties: Readonly<Record<string, unknown>> = {}, period?: string): Link =>
  ({ id: relationshipId(kind, from, to, period), kind, from, to, properties })

/** The first day of a relationship that holds for a time, and its last; both belong to it. */
export const beginning = ({ properties: { from } }: Pick<Link, 'properties'>): string => String(from ?? '')
export const endOf = ({ properties: { until } }: Pick<Link, 'properties'>): string => (typeof until === 'string' ? until : '9999-12-31')

/** An item with the properties it is given. */
export interface Put {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** Makes items, or changes the properties that are given of those that stand: null takes one away, what is not named stays. */
export const putItems = (write: Write, label: Label, items: readonly Put[]) =>
  write(put, { items: items.map(({ id, properties }) => ({ id, label, properties: { ...properties, id } })) })

export const putItem = (write: Write, label: Label, id: string, properties: Readonly<Record<string, unknown>>) => putItems(write, label, [{ id, properties }])

const asRows = (links: readonly Link[]) => links.map(({ kind, ...link }) => ({ ...link, type: kind, properties: Object.fromEntries(Object.entries(link.properties).filter(([name]) => name !== 'id' && name !== 'revision')) }))

const whereAny = (links: readonly Link[], write: (links: ReturnType<typeof asRows>) => Promise<unknown>): Promise<unknown> =>
  links.length === 0 ? Promise.resolve() : write(asRows(links))

export const makeLinks = (write: Write, links: readonly Link[]) => whereAny(links, rows => write(createLinks, { links: rows.map(row => ({ ...row, properties: present(row.properties) })) }))
/** Changes the properties that are given; null takes one away. */
export const reviseLinks = (write: Write, links: readonly Link[]) => whereAny(links, rows => write(changeLinks, { links: rows }))
export const partLinks = (write: Write, links: readonly Link[]) => whereAny(links, rows => write(removeLinks, { links: rows }))

const present = (properties: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined))

/** Whether a relationship says all of this already; what is null it does not say. Then a verb touches nothing, and is refused for it. */
export const saysTheSame = ({ properties: held }: Link, properties: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(properties).every(([name, value]) => JSON.stringify(held[name] ?? null) === JSON.stringify(value ?? null))

/** The relationships of some kinds at an item, in the order of their ids. */
export async function linksOf(read: Read, id: string, kinds: readonly Relationship[]): Promise<readonly Link[]> {
  return (await read(linksAt, { id, kinds })) as readonly Link[]
}
