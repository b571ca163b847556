import { createHash } from 'node:crypto'
import { canonicalJson } from '../model/canonical-json.js'
import { invalidInput } from '../model/errors.js'
import type { Page, Window } from './loaders.js'

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

export interface Connection<Entry> {
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[]
  readonly nodes: readonly Entry[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
}

/** Names one list, so that a cursor of another list is recognised: the field, the item it hangs on, and what filters it. */
export function listName(...parts: readonly unknown[]): string {
  return createHash('sha256').update(canonicalJson(parts)).digest('base64url').slice(0, 10)
}

/** `first` from 1 to 200, and where to go on. Errors: INVALID_INPUT for another `first`, or a cursor that is not of this list. */
export function windowOf({ first, after }: PageArguments, list: string): Window {
  return { first: firstOf(first), ...keyOf(after, list) }
}

export function firstOf(first: number | null | undefined, byDefault = 50): number {
  const wanted = first ?? byDefault
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 200) throw invalidInput('first', `must be from 1 to 200, not ${wanted}`)
  return wanted
}

function keyOf(after: string | null | undefined, list: string): Omit<Window, 'first'> {
  if (after === null || after === undefined) return { afterKey: null, afterId: null }
  const [name, afterKey, afterId] = decode(after)
  if (name !== list || typeof afterKey !== 'string' || typeof afterId !== 'string')
    throw invalidInput('after', 'this cursor does not belong to this list')
  return { afterKey, afterId }
}

function decode(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

export const cursorOf = (list: string, key: string, id: string) => Buffer.from(JSON.stringify([list, key, id])).toString('base64url')

/** A page as a Relay connection. @param keyOf the sort key and id of an entry, from which its cursor is made */
export function connectionOf<Entry>(page: Page<Entry>, list: string, keyOf: (entry: Entry) => readonly [string, string]): Connection<Entry> {
  const cursorAt = (entry: Entry) => cursorOf(list, ...keyOf(entry))
  const last = page.rows.at(-1)
  return {
    get edges() { return page.rows.map(node => ({ node, cursor: cursorAt(node) })) },
    nodes: page.rows,
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: last === undefined ? null : cursorAt(last) },
    totalCount: page.totalCount,
  }
}
