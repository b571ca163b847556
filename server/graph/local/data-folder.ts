import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, realpathSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { StartError } from '../../model/start-error.js'

/** The places of a data folder. */
export interface DataFolder {
  readonly path: string
  readonly home: string
  readonly socket: string
  readonly stateFile: string
  readonly log: string
}

/** Below this a database cannot even write its first log. */
const leastFreeMegabytes = 300

/** Makes a data folder where there is none. Errors: StartError where it cannot be written to, or its disk is full. */
export function openDataFolder(wanted: string): DataFolder {
  demandRoom(wanted)
  const path = realpathSync(wanted)
  return { path, home: `${path}/neo4j`, socket: socketOf(path), stateFile: `${path}/neo4j.json`, log: `${path}/neo4j.log` }
}

function demandRoom(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    tryToWrite(`${folder}/.probe-${process.pid}`)
  } catch (error) {
    throw new StartError(`The data folder ${folder} cannot be written to (${reasonOf(error as NodeJS.ErrnoException)}); mend it, or set THROUGHLINE_DATA to another folder.`)
  }
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 1_048_576)
  if (free < leastFreeMegabytes) throw new StartError(`The disk of the data folder ${folder} has ${free} MB left, and Neo4j needs ${leastFreeMegabytes} MB at least; make room, or set THROUGHLINE_DATA to another folder.`)
}

function tryToWrite(file: string): void {
  const descriptor = openSync(file, 'w')
  try {
    writeSync(descriptor, Buffer.alloc(65_536))
  } finally {
    closeSync(descriptor)
    rmSync(file)
  }
}

const reasons: Readonly<Record<string, string>> = {
  EROFS: 'it is read-only', EACCES: 'this user may not', EPERM: 'this user may not', ENOSPC: 'its disk is full', EDQUOT: 'its quota is used up',
  EEXIST: 'it is no folder', ENOTDIR: 'it is no folder', ENOENT: 'it cannot be made there',
}
const reasonOf = ({ code }: NodeJS.ErrnoException) => reasons[code ?? ''] ?? code

/** A socket's path may have some 100 bytes; a data folder deeper than that keeps its socket elsewhere. */
function socketOf(path: string): string {
  const near = `${path}/neo4j.sock`
  return Buffer.byteLength(near) < 100 ? near : `${tmpdir()}/throughline-${createHash('sha256').update(path).digest('hex').slice(0, 16)}.sock`
}
