import type { Graph } from '../graph/connect.js'
import { one } from '../graph/read.js'
import { tooLarge } from '../model/errors.js'
import { heapBytes, transactionMemory } from './statements.js'

/**
 * What one mapping takes of the memory that the database allows its transactions, at most and by the database's own count: with its three
 * relationships and its part of the change log. Measured: 100,000 rows did not fit into 3.0 GB, and 250,000 did into 8.0 GB. Until the commit
 * it is about half of that.
 */
const bytesARecord = 31_500

/** More records than this are not written in one transaction, however large the memory. */
const mostRecords = 400_000

/**
 * Refuses a file that one transaction could not hold, before anything is written. Errors: TOO_LARGE.
 * @param weight the mappings that take as much memory as its records
 */
export async function demandRoom(records: number, weight: number, graph: Graph): Promise<void> {
  if (weight < 10_000) return
  const most = Math.min(mostRecords, Math.floor((await roomOf(graph)) / bytesARecord))
  const like = weight === records ? '' : `, which take as much memory as ${weight} mappings`
  if (weight > most) throw tooLarge(`The file holds ${records} records${like}; at most ${most} are written at once with the memory that the database has. Divide it into several files, or give the database more`)
}

/** What a transaction may take, in bytes: what the settings say, else the heap. */
async function roomOf(graph: Graph): Promise<number> {
  const allowed = await one(graph, transactionMemory).then(row => bytesOf(row.size), () => usualRoom)
  return allowed > 0 ? allowed : one(graph, heapBytes).then(row => row.bytes, () => usualRoom)
}

/** A database of one's own may not say; then it is taken to have a heap of 4 GB, of which transactions may take 70 % where nobody set it otherwise. */
const usualRoom = 0.7 * 4_096 * 1_048_576

const units: Readonly<Record<string, number>> = { B: 1, KiB: 1_024, MiB: 1_024 ** 2, GiB: 1_024 ** 3, TiB: 1_024 ** 4 }

function bytesOf(size: string): number {
  const [, number, unit = ''] = /^([\d.]+)([KMGT]?i?B)$/.exec(size) ?? []
  return number === undefined || units[unit] === undefined ? usualRoom : Number(number) * units[unit]
}
