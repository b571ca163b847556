import { hash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../model/canonical-json.js'

const properties = z.record(z.string(), z.unknown()).nullable()

/** What a write says of every node and relationship it touched. `from` and `to` are null for a node; `before` is null when new. */
export const touchedRow = z.object({
  kind: z.string(),
  id: z.string(),
  from: z.string().nullable().default(null),
  to: z.string().nullable().default(null),
  before: properties,
  after: properties,
})
export type TouchedRow = z.infer<typeof touchedRow>

/** At most so many rows stand in one chunk of a change. */
export const chunkSize = 5_000

/** A chunk ready to be stored: the rows as the exact text that is hashed, and every item by which the change can be found again. */
export interface Chunk {
  readonly rows: string
  readonly hash: string
  readonly count: number
  readonly touched: readonly string[]
}

export function chunkOf(rows: readonly TouchedRow[]): Chunk {
  const text = canonicalJson(rows)
  return { rows: text, hash: sha256(text), count: rows.length, touched: itemsOf(rows) }
}

/** The items a chunk speaks of: its nodes, its relationships and the ends of these. */
export function itemsOf(rows: readonly TouchedRow[]): string[] {
  const items = new Set<string>()
  for (const { id, from, to } of rows) {
    items.add(id)
    if (from !== null) items.add(from)
    if (to !== null) items.add(to)
  }
  return [...items].sort()
}

/** All that the hash of a change covers. */
export interface ChangeBody {
  readonly id: string
  readonly revision: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly previousHash: string
  readonly touchedCount: number
  readonly chunkHashes: readonly string[]
}

/** The hash of a change over the canonical JSON of its body; since the body holds the hash before it, the changes form a chain. */
export const hashOf = ({ id, revision, at, actor, action, previousHash, touchedCount, chunkHashes }: ChangeBody) =>
  sha256(canonicalJson({ id, revision, at, actor, action, previousHash, touchedCount, chunkHashes }))

export const sha256 = (text: string) => hash('sha256', text)

/** The hash before the first change. */
export const originHash = '0'.repeat(64)
