import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { TouchedRow } from '../graph/change-log.js'
import type { Graph } from '../graph/connect.js'
import { packedText } from '../graph/packed-text.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { DomainError } from '../model/errors.js'

const chunk = z.object({
  revision: z.number(), at: z.string(), hash: z.string(), previousHash: z.string(), touchedCount: z.number(), chunks: z.number(), position: z.number(), rows: packedText,
})
type Chunk = z.infer<typeof chunk>
const chunksAfter = statement('projection/chunks-after', chunk)
const chunksBefore = statement('projection/chunks-before', chunk)

/** One chunk of the log: rows of one change, in their order. */
export interface Piece {
  readonly revision: number
  readonly at: string
  readonly hash: string
  readonly previousHash: string
  /** How many rows the whole change has. */
  readonly touchedCount: number
  readonly rows: readonly TouchedRow[]
}

/** The log from the change behind `after` up to and with `until`, in order, each change whole. Errors: UNAVAILABLE, TIMEOUT. */
export const readOnward = (graph: Graph, after: number, until: number): AsyncGenerator<Piece> =>
  read(after + 1, until, 1, (revision, position, count) => many(graph, chunksAfter, { revision, position, until, count }))

/** The log from the change `from` back to, and without, `after`; the last rows of a change come first, chunk by chunk. Errors: UNAVAILABLE, TIMEOUT. */
export const readBack = (graph: Graph, from: number, after: number): AsyncGenerator<Piece> =>
  read(from, after + 1, -1, (revision, position, count) => many(graph, chunksBefore, { revision, position, after, count }))

type Batch = (revision: number, position: number, count: number) => Promise<Chunk[]>

/** Between which numbers of chunks a batch may have, and how many characters of rows it is meant to bring. */
const [fewest, most, fair] = [8, 512, 2_000_000]
/** Behind this place no chunk of a change stands yet, and before that one none any more. */
const [start, end] = [-1, Number.MAX_SAFE_INTEGER]

async function* read(first: number, last: number, step: 1 | -1, batchAt: Batch): AsyncGenerator<Piece> {
  const beginning = step === 1 ? start : end
  let place = { revision: first, position: beginning }
  let count = fewest
  for (let tries = 1; (last - place.revision) * step >= 0; tries += 1) {
    const batch = await batchAt(place.revision, place.position, count)
    for (const chunk of batch) {
      if (chunk.revision !== place.revision || chunk.position !== nextPosition(chunk, place.position, step)) break
      yield { ...chunk, rows: JSON.parse(chunk.rows) as TouchedRow[] }
      const isLast = chunk.position === (step === 1 ? chunk.chunks - 1 : 0)
      place = isLast ? { revision: chunk.revision + step, position: beginning } : { revision: chunk.revision, position: chunk.position }
      tries = 0
    }
    if (tries > 0) await untilVisible(tries)
    count = batch.reduce((size, { rows }) => size + rows.length, 0) < fair ? Math.min(most, count * 4) : fewest
  }
}

const nextPosition = ({ chunks }: Chunk, position: number, step: 1 | -1) => (position === end ? chunks - 1 : position + step)

/**
 * Neo4j shows what was committed piece by piece: a reader may see the new head before the chunks that belong to it, and a follower of a
 * cluster lags behind. Nobody is given half a change; it is looked for again a moment later.
 */
async function untilVisible(tries: number): Promise<void> {
  if (tries > 40) throw new DomainError('UNAVAILABLE', 'The change log does not reach to where the graph stands. Try again shortly.')
  await pause(Math.min(100, tries * 5))
}
