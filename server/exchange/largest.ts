import type { Graph } from '../graph/connect.js'
import { one } from '../graph/read.js'
import { tooLarge } from '../model/errors.js'
import { heapBytes } from './statements.js'

/**
 * What one record of a file is reckoned to take of the database's heap while a transaction is open, its relationships and its line of the
 * change log included. An estimate: no import of this size has been measured yet.
 */
const bytesARecord = 10_000

/** More records than this are not written in one transaction, however large the heap. */
const mostRecords = 400_000

/** Refuses a file that one transaction could not hold, before anything is written. Errors: TOO_LARGE. */
export async function demandRoom(records: number, graph: Graph): Promise<void> {
  if (records < 10_000) return
  const most = Math.min(mostRecords, Math.floor((await heapOf(graph)) / bytesARecord))
  if (records > most) throw tooLarge(`The file holds ${records} records; at most ${most} are written at once with the memory that the database has. Divide it into several files`)
}

/** A database of one's own may not say; then it is taken to be as large as a managed one at most is. */
const heapOf = (graph: Graph): Promise<number> => one(graph, heapBytes).then(row => row.bytes, () => 4_096 * 1_048_576)
