import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'

/**
 * The heap a managed Neo4j may take: what was asked for, else a third of the machine's (or container's) memory and 8 GB at most, which a file of
 * 250,000 mappings needs while it is written; Neo4j takes it only as it needs it. In megabytes.
 */
export const heapOf = (wanted: number | undefined) => wanted ?? Math.min(8_192, Math.floor(Math.min(totalmem(), process.constrainedMemory() || Infinity) / 3 / 1_048_576))

/**
 * The settings of a managed Neo4j, whichever way it runs. The configuration is strict: one that Community does not know stops the start.
 * Neo4j claims the disk for a whole log file at once, for each of its two databases; small files let it live on a small disk.
 */
export const settingsFor = (heap: number): Readonly<Record<string, string>> => ({
  'dbms.usage_report.enabled': 'false',
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'server.memory.pagecache.size': '512m',
  'db.tx_log.rotation.size': '32m',
  'db.tx_log.rotation.retention_policy': '1 files',
  'dbms.security.auth_lock_time': '0s',
  'dbms.memory.transaction.total.max': `${Math.floor(heap * shareOfTransactions)}m`,
})

/**
 * A file is written in one transaction, and Neo4j counts about a third more for it than it was seen to take; by its own measure of 70 % half the heap
 * would stand empty when it refuses.
 */
const shareOfTransactions = 0.95

/** The password of a data folder: random, made once, in a file that only its owner can read. */
export function passwordOf(dataFolder: string): string {
  const file = `${dataFolder}/neo4j-password`
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(24).toString('hex'), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8').trim()
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
