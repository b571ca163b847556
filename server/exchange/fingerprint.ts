import { canonicalJson } from '../model/canonical-json.js'
import { sha256 } from '../graph/change-log.js'
import type { Properties } from './statements.js'

/** What a record says, by parts that are compared apart, always the same in the same order: null is a property that it does not have. */
export type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** So many hexadecimal digits of its SHA-256 stand for a part. */
const digits = 10

/**
 * What a file says of an item, a hash a part, one behind the other: Neo4j keeps so short a text of hexadecimal digits with the item itself,
 * anything longer in a place of its own. It stands with an item that a file brought as `imported`.
 */
export const fingerprintOf = (parts: Parts): string => Object.values(parts).map(hashOf).join('')

/** Most parts of most items say nothing. */
const nothingSaid = sha256('{}').slice(0, digits)

function hashOf(said: Readonly<Record<string, unknown>>): string {
  const text = canonicalJson(present(said))
  return text === '{}' ? nothingSaid : sha256(text).slice(0, digits)
}

const present = (said: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined))

/** The hashes of a fingerprint by the names of the parts. */
const byPart = (parts: Parts, fingerprint: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(parts).map((name, at) => [name, fingerprint.slice(at * digits, (at + 1) * digits)]))

/**
 * The parts in which a file says something else than when it was last imported. For an item that no file brought, what stands in the graph
 * counts as said. So what people changed since stays, unless the file now speaks of it anew.
 */
export function changedParts(now: Parts, standing: Parts, { imported }: Properties): readonly string[] {
  const said = byPart(now, typeof imported === 'string' ? imported : fingerprintOf(standing))
  const says = byPart(now, fingerprintOf(now))
  return Object.keys(now).filter(part => says[part] !== said[part] && canonicalJson(present(now[part] ?? {})) !== canonicalJson(present(standing[part] ?? {})))
}

/** Whether somebody changed a part of an item since a file brought it. */
export function touchedSince(part: string, standing: Parts, { imported }: Properties): boolean {
  return typeof imported === 'string' && byPart(standing, imported)[part] !== byPart(standing, fingerprintOf(standing))[part]
}

/**
 * The fingerprint of a file that says less than the one before it: what it leaves open counts as said as it was.
 * @param named the parts that the file speaks of
 */
export function fingerprintBeside(now: Parts, named: ReadonlySet<string>, { imported }: Properties): string {
  const said = typeof imported === 'string' ? byPart(now, imported) : {}
  const says = byPart(now, fingerprintOf(now))
  return Object.keys(now).map(part => (named.has(part) ? says[part] : (said[part] || says[part]))).join('')
}
