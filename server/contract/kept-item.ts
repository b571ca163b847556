import { clip, invalidInput } from '../model/errors.js'
import { type Kind, kinds } from '../model/kind.js'
import { fold } from '../model/reference.js'
import type { Read, Write } from '../graph/commit.js'
import type { Context, Written } from './context.js'
import type { Fields } from './item-fields.js'
import { type Link, linkOf, linksOf, makeLinks, partLinks, putItem } from './keep.js'
import { demandFree, demandSeen, demandStanding, standingOf } from './standing-item.js'
import { readable } from './given-text.js'

/** A kind of item that people keep by hand. */
export interface KeptKind {
  readonly kind: Kind
  /** Which property says what it is called. */
  readonly named: 'name' | 'title'
  readonly fields: Fields
}

/** An item that a verb wrote, and where the log stands since. */
export interface ItemChanged extends Written {
  readonly item: string
}

export type Properties = Readonly<Record<string, unknown>>

export interface NewItem {
  readonly id?: string | null | undefined
  readonly owner?: string | null | undefined
  readonly properties: Properties
  /** The relationships it is made with. Errors: what the ends are refused for. */
  readonly links?: (read: Read, id: string) => Promise<readonly Link[]>
}

/** Makes an item. Its id is read from its name where none is given. Errors: INVALID_INPUT and NOT_FOUND by field; CONFLICT where the id is taken. */
export async function register({ commit }: Context, { kind, named }: KeptKind, { id: given, owner, properties, links }: NewItem): Promise<ItemChanged> {
  const word = kind.toLowerCase()
  if (given != null && (given.length > 200 || !new RegExp(`^${word}:[A-Za-z0-9][A-Za-z0-9./-]*$`).test(given))) throw invalidInput('input.id', `must start with "${word}:" and go on with letters, digits, dots, slashes and hyphens, at most 200 in all; "${clip(given)}" does not`)
  const name = String(properties[named])
  let item = ''
  const written = await commit(`${word}.registered`, async (write, read) => {
    item = given == null ? await freeId(read, `${word}:${readable(name)}`) : await demandFree(read, given)
    await putItem(write, kinds[kind], item, { ...present(properties), sortKey: fold(name) })
    if (owner != null) await makeLinks(write, [await ownership(read, owner, item)])
    if (links) await makeLinks(write, await links(read, item))
  })
  return { ...written, item }
}

/** Numbers follow where a name is taken: `system:cv-screening-2`. */
async function freeId(read: Read, id: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? id : `${id}-${number}`
    if ((await standingOf(read, one)) === null) return one
  }
}

export interface Edit {
  readonly item: string
  readonly expected: number
  readonly owner?: string | null | undefined
  /** Null takes a property away, what is not named stays. */
  readonly properties: Properties
}

/** Changes an item. Errors: NOT_FOUND; CONFLICT where somebody was faster; INVALID_INPUT where nothing would change. */
export async function edit({ commit }: Context, { kind, named }: KeptKind, { item: id, expected, owner, properties }: Edit, check: (row: Properties) => void = () => {}): Promise<ItemChanged> {
  const word = kind.toLowerCase()
  const written = await commit(`${word}.edited`, async (write, read) => {
    const row = await demandSeen(read, [kind], `input.${word}`, id, expected)
    const changes = Object.fromEntries(Object.entries(properties).filter(([name, value]) => JSON.stringify(row[name] ?? null) !== JSON.stringify(value ?? null)).map(([name, value]) => [name, value ?? null]))
    check({ ...row, ...changes })
    const sortKey = changes[named] === undefined ? {} : { sortKey: fold(String(changes[named])) }
    const ownerChanged = owner !== undefined && (await changeOwner(write, read, id, owner))
    if (ownerChanged || Object.keys(changes).length > 0) await putItem(write, kinds[kind], id, { ...changes, ...sortKey })
  })
  return { ...written, item: id }
}

/** Whether there is another owner now: then the item counts as changed, so that whoever edits it beside is told. */
async function changeOwner(write: Write, read: Read, item: string, owner: string | null): Promise<boolean> {
  const before = (await linksOf(read, item, ['OWNS'])).filter(({ to }) => to === item)
  if (before.length === (owner === null ? 0 : 1) && before.every(({ from }) => from === owner)) return false
  await partLinks(write, before)
  if (owner !== null) await makeLinks(write, [await ownership(read, owner, item)])
  return true
}

async function ownership(read: Read, owner: string, item: string): Promise<Link> {
  await demandStanding(read, ['PARTY'], 'input.owner', owner)
  return linkOf('OWNS', owner, item)
}

const present = (properties: Properties) => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined))

/** A day as it is, the day before it, as ISO 8601 writes it. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}
