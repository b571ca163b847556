import { canonicalJson } from '../model/canonical-json.js'
import { sha256 } from '../graph/change-log.js'
import type { Properties } from './statements.js'

/** What a record says, by parts that are compared apart: null is a property that it does not have. */
export type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What a file said of an item when it was last imported: one hash a part. It stands with the item as `imported`. */
type Fingerprint = Readonly<Record<string, string>>

export const fingerprintOf = (parts: Parts): Fingerprint =>
  Object.fromEntries(Object.entries(parts).map(([name, said]) => [name, sha256(canonicalJson(present(said))).slice(0, 10)]))

export const fingerprintText = (fingerprint: Fingerprint): string => Object.entries(fingerprint).map(([name, hash]) => `${name}:${hash}`).join(' ')

const fromText = (text: string): Fingerprint => Object.fromEntries(text.split(' ').map(part => part.split(':') as [string, string]))

const present = (said: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined))

/**
 * The parts in which a file says something else than when it was last imported. For an item that no file brought, what stands in the graph
 * counts as said. So what people changed since stays, unless the file now speaks of it anew.
 */
export function changedParts(now: Parts, standing: Parts, { imported }: Properties): readonly string[] {
  const said = typeof imported === 'string' ? fromText(imported) : fingerprintOf(standing)
  const says = fingerprintOf(now)
  return Object.keys(now).filter(part => says[part] !== said[part] && canonicalJson(present(now[part] ?? {})) !== canonicalJson(present(standing[part] ?? {})))
}

/** Whether somebody changed a part of an item since a file brought it. */
export function touchedSince(part: string, standing: Parts, { imported }: Properties): boolean {
  return typeof imported === 'string' && fromText(imported)[part] !== fingerprintOf(standing)[part]
}
