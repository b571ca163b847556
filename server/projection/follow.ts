import type { Graph } from '../graph/connect.js'
import type { Head } from '../graph/head.js'
import { advance, rewind } from './advance.js'
import { fold } from './fold.js'
import type { LayeredFacts } from './layered-facts.js'
import { type Piece, readBack, readOnward } from './log.js'
import { keepPace } from './pace.js'

/** So many rows of a chunk are taken in at one go. */
const handful = 500

/**
 * The facts at a later head, by the log. Null where reading the whole graph again costs less than following, or where the log
 * does not continue these facts, as after a backup was put back. Errors: UNAVAILABLE, TIMEOUT.
 */
export async function followTo(graph: Graph, from: LayeredFacts, head: Head): Promise<LayeredFacts | null> {
  const bearable = Math.max(20_000, (from.itemCount + from.linkCount) / 4)
  let rows = 0
  let facts = from
  for await (const piece of readOnward(graph, from.revision, head.revision)) {
    if (rows === 0 && piece.previousHash !== from.head.hash) return null
    rows += piece.rows.length
    if (rows > bearable || piece.touchedCount > bearable) return null
    facts = await taken(facts, piece, advance)
  }
  return facts
}

/**
 * What happened while the graph was read, taken in whatever it weighs; what of it was read already does no harm. The change at which
 * reading began is taken in as well: Neo4j may show a new head a moment before the rest of its change.
 */
export async function replay(graph: Graph, read: LayeredFacts, until: number): Promise<LayeredFacts> {
  let facts = read
  for await (const piece of sinceReading(graph, read.revision, until)) facts = await lightened(await taken(facts, piece, advance))
  return facts
}

/** A change of more rows than this took so long to write that whoever saw its head did not come the moment before the rest; and reading it again takes as long as reading the graph. */
const smallChange = 50_000

async function* sinceReading(graph: Graph, first: number, until: number): AsyncGenerator<Piece> {
  for await (const piece of readOnward(graph, Math.max(0, first - 1), first)) {
    if (piece.touchedCount > smallChange) break
    yield piece
  }
  yield* readOnward(graph, first, until)
}

/** The facts at an earlier revision, by the log. @param to where that is. Errors: UNAVAILABLE, TIMEOUT. */
export async function rewindTo(graph: Graph, from: LayeredFacts, to: Head): Promise<LayeredFacts> {
  let facts = from
  for await (const piece of readBack(graph, from.revision, to.revision)) facts = await lightened(await taken(facts, piece, rewind, to))
  return facts
}

/** Rows go in by the handful, from the side on which the walk stands, so that a large change holds nobody up. */
async function taken(from: LayeredFacts, piece: Piece, step: typeof advance, at?: Head): Promise<LayeredFacts> {
  const { rows, revision, hash } = piece
  const head = at ?? { graphId: from.graphId, revision, at: piece.at, hash }
  const pace = keepPace()
  let facts = from
  for (let done = 0; done < rows.length; done += handful) {
    const end = rows.length - done
    facts = step(facts, step === advance ? rows.slice(done, done + handful) : rows.slice(Math.max(0, end - handful), end), head)
    await pace.rest()
  }
  return facts
}

/** Keeps what lies over a base smaller than the base, so that a walk over a huge change does not hold every row of it as an object. */
async function lightened(facts: LayeredFacts): Promise<LayeredFacts> {
  const { base, overlay } = facts
  return overlay.weight > Math.max(100_000, (base.itemCount + base.linkCount) / 2) ? fold(facts) : facts
}
