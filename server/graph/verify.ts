import { z } from 'zod'
import { type ChangeBody, chunkOf, hashOf, itemsOf, originHash, sha256, touchedRow } from './change-log.js'
import type { Graph } from './connect.js'
import { readHead } from './head.js'
import { packedText } from './packed-text.js'
import { many, one } from './read.js'
import { statement } from './statement.js'

const storedChunk = z.strictObject({
  id: z.string(), revision: z.number(), position: z.number(), place: z.number(), rows: packedText, hash: z.string(), count: z.number(), touched: z.array(z.string()),
})
const storedChange = z.strictObject({
  id: z.string(), revision: z.number(), at: z.string(), actor: z.string(), action: z.string(), hash: z.string(), previousHash: z.string(),
  touchedCount: z.number(), chunkHashes: z.array(z.string()),
})
type StoredChunk = z.infer<typeof storedChunk>
type StoredChange = z.infer<typeof storedChange>

const readChain = statement('graph/read-chain', z.object({ change: z.unknown(), chunks: z.array(z.unknown()) }))
const countLog = statement('graph/count-log', z.object({ changes: z.number(), chunks: z.number() }))

export type Verdict =
  | { readonly whole: true; readonly revision: number; readonly hash: string }
  | { readonly whole: false; readonly revision: number; readonly reason: string }

/** A reason why the chain is broken at a revision. */
class BrokenLink extends Error {
  constructor(readonly revision: number, reason: string) {
    super(reason)
  }
}

/**
 * Walks the whole change log: recomputes every hash from what is stored, and checks that revisions follow one another, that each
 * change holds the hash of the one before, and that the head stands at the last. Any altered, missing or added property, change or
 * chunk breaks it; the answer names the first broken link.
 */
export async function verify(graph: Graph): Promise<Verdict> {
  try {
    return await walk(graph)
  } catch (error) {
    if (error instanceof BrokenLink) return { whole: false, revision: error.revision, reason: error.message }
    throw error
  }
}

async function walk(graph: Graph): Promise<Verdict> {
  const head = await readHead(graph)
  if (!head) throw new BrokenLink(0, 'The graph has no head: it was never migrated.')
  let last = { revision: 0, hash: originHash, at: '' }
  let chunks = 0
  for (;;) {
    const links = await many(graph, readChain, { after: last.revision, count: 20 })
    for (const link of links) {
      const change = checkLink(link.change, link.chunks, last)
      chunks += link.chunks.length
      last = change
    }
    if (links.length < 20) break
  }
  demand(head.revision === last.revision && head.hash === last.hash, last.revision, `The head stands at revision ${head.revision}, the log ends at ${last.revision} or with another hash.`)
  const stored = await one(graph, countLog)
  demand(stored.changes === last.revision, last.revision, `The log holds ${stored.changes} changes where ${last.revision} belong.`)
  demand(stored.chunks === chunks, last.revision, `The log holds ${stored.chunks} chunks where ${chunks} belong.`)
  return { whole: true, revision: head.revision, hash: head.hash }
}

function checkLink(storedLink: unknown, storedChunks: readonly unknown[], last: { revision: number; hash: string; at: string }): StoredChange {
  const expected = last.revision + 1
  const change = parse(storedChange, storedLink, expected, 'The change')
  demand(change.revision === expected, expected, `Revision ${expected} is missing; the next is ${change.revision}.`)
  demand(change.previousHash === last.hash, expected, 'It does not hold the hash of the change before it.')
  demand(change.at >= last.at, expected, 'It is dated before the change before it.')
  const chunks = storedChunks.map(chunk => parse(storedChunk, chunk, expected, 'A chunk'))
  chunks.forEach((chunk, position) => checkChunk(chunk, position, change))
  demand(chunks.length === change.chunkHashes.length, expected, `It has ${chunks.length} chunks where ${change.chunkHashes.length} belong.`)
  demand(sum(chunks) === change.touchedCount, expected, 'The number of touched rows is not the number it holds.')
  demand(hashOf(change as ChangeBody) === change.hash, expected, 'Its hash does not fit what it says.')
  return change
}

function checkChunk(chunk: StoredChunk, position: number, change: StoredChange): void {
  const { revision } = change
  demand(chunk.position === position && chunk.place === position && chunk.revision === revision && chunk.id === `${change.id}/${position}`, revision, `Chunk ${position} is not in its place.`)
  demand(sha256(chunk.rows) === chunk.hash && chunk.hash === change.chunkHashes[position], revision, `The rows of chunk ${position} do not fit its hash.`)
  const rows = z.array(touchedRow).parse(JSON.parse(chunk.rows))
  demand(chunk.count === rows.length, revision, `Chunk ${position} does not hold the number of rows it says.`)
  demand(JSON.stringify(chunk.touched) === JSON.stringify(itemsOf(rows)), revision, `The items of chunk ${position} are not those of its rows.`)
  demand(chunkOf(rows).hash === chunk.hash, revision, `The rows of chunk ${position} are not canonical.`)
}

function parse<T>(schema: z.ZodType<T>, value: unknown, revision: number, what: string): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new BrokenLink(revision, `${what} is malformed: ${issue?.path.join('.') || 'it'} ${issue?.message}`)
}

function demand(holds: boolean, revision: number, reason: string): void {
  if (!holds) throw new BrokenLink(revision, reason)
}

const sum = (chunks: readonly StoredChunk[]) => chunks.reduce((total, chunk) => total + chunk.count, 0)
