import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, readFileSync, statfsSync, writeFileSync, rmSync } from 'node:fs'
import { connect as connectSocket, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Config } from '../../config.js'
import { StartError } from '../../model/start-error.js'
import type { Address } from '../connect.js'
import type { Role, RunningNeo4j } from '../open.js'
import { type Lock, takeLock } from './lock.js'
import { commandOf, startOf } from './process-identity.js'
import { untilReady } from './ready.js'
import { freePort, heapOf, javaArguments, passwordOf, writeSettings } from './settings.js'

/** What is recorded of a managed Neo4j, so that it can be found again. */
interface State {
  readonly port: number
  readonly home: string
  readonly socket: string
  readonly pid: number | null
}

/** Below this a database cannot even write its first log. */
const leastFreeMegabytes = 300

/** Starts the Neo4j of a data folder, or joins the one that runs there. Errors: StartError. */
export async function openManaged(config: Config, lib: string, role: Role, report: (line: string) => void): Promise<RunningNeo4j> {
  const { dataFolder } = config
  demandRoom(dataFolder)
  const lock = role === 'server' ? demandLock(dataFolder) : null
  try {
    const started = Date.now()
    const starting = await waitForLock(`${dataFolder}/neo4j.starting`)
    try {
      const password = passwordOf(dataFolder)
      const { holder, state } = (await join(dataFolder)) ?? (await launch(config, lib, report))
      const address: Address = { uri: `bolt://127.0.0.1:${state.port}`, user: 'neo4j', password, database: 'neo4j' }
      await untilReady(address, `${dataFolder}/neo4j.log`, () => holder.destroyed)
      report(`Neo4j answers after ${((Date.now() - started) / 1000).toFixed(1)} s`)
      return { ...address, managed: true, release: () => { holder.destroy(); if (lock?.held) lock.release() } }
    } finally {
      starting.release()
    }
  } catch (error) {
    if (lock?.held) lock.release()
    throw error
  }
}

function demandRoom(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true })
    accessSync(dataFolder, constants.W_OK)
    writeFileSync(`${dataFolder}/.probe`, 'x'.repeat(65_536))
    rmSync(`${dataFolder}/.probe`)
  } catch (error) {
    throw new StartError(`The data folder ${dataFolder} cannot be written to (${(error as NodeJS.ErrnoException).code}); set THROUGHLINE_DATA to a folder that can.`)
  }
  const { bavail, bsize } = statfsSync(dataFolder)
  const free = Math.floor((bavail * bsize) / 1_048_576)
  if (free < leastFreeMegabytes) throw new StartError(`The disk of the data folder ${dataFolder} has ${free} MB left, and Neo4j needs ${leastFreeMegabytes} MB at least; make room, or set THROUGHLINE_DATA.`)
}

function demandLock(dataFolder: string): Lock {
  const lock = takeLock(`${dataFolder}/server.lock`)
  if (!lock.held) throw new StartError(`Another server (process ${lock.pid}) uses the data folder ${dataFolder}; stop it, or set THROUGHLINE_DATA to another folder.`)
  return lock
}

/** Two that start at once start one Neo4j. */
async function waitForLock(path: string): Promise<{ release(): void }> {
  for (;;) {
    const lock = takeLock(path)
    if (lock.held) return lock
    await pause(200)
  }
}

interface Joined {
  readonly holder: Socket
  readonly state: State
}

/** Joins a Neo4j that runs already: by its wrapper's socket, or, where the wrapper was killed, by a new wrapper around it. */
async function join(dataFolder: string): Promise<Joined | null> {
  const state = readState(dataFolder)
  if (!state) return null
  const holder = await hold(state.socket)
  if (holder) return { holder, state }
  for (let waited = 0; isOurs(state) && waited < 50; waited += 1) await pause(200)
  return isOurs(state) ? wrap(dataFolder, state, { adopt: state.pid }) : null
}

/** True for the very process we started: its number is not enough, since numbers are used again. */
function isOurs(state: State & { readonly start?: string }): boolean {
  return state.pid !== null && startOf(state.pid) !== null && commandOf(state.pid).includes(`--home-dir=${state.home}`)
}

async function launch(config: Config, lib: string, report: (line: string) => void): Promise<Joined> {
  report('Starting Neo4j …')
  const home = `${config.dataFolder}/neo4j`
  const port = await freePort()
  writeSettings(home, port)
  const state: State = { port, home, socket: socketOf(config.dataFolder), pid: null }
  return wrap(config.dataFolder, state, { args: javaArguments(lib, home, heapOf(config.heapMegabytes)) })
}

async function wrap(dataFolder: string, state: State, how: { args: string[] } | { adopt: number | null }): Promise<Joined> {
  const order = { ...how, socket: state.socket, stateFile: `${dataFolder}/neo4j.json`, state, log: `${dataFolder}/neo4j.log`, graceMilliseconds: 20_000 }
  const wrapper = spawn(process.execPath, [fileURLToPath(new URL('wrapper.mjs', import.meta.url)), JSON.stringify(order)], { detached: true, stdio: 'ignore', cwd: '/' })
  wrapper.unref()
  for (let waited = 0; waited < 100; waited += 1) {
    await pause(50)
    const holder = await hold(state.socket)
    if (holder) return { holder, state }
  }
  throw new StartError(`Neo4j could not be started: see ${dataFolder}/neo4j.log`)
}

/** A socket's path may have some 100 characters; a data folder deeper than that keeps its socket elsewhere. */
function socketOf(dataFolder: string): string {
  const near = `${dataFolder}/neo4j.sock`
  return near.length < 100 ? near : `${tmpdir()}/throughline-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}.sock`
}

function hold(path: string): Promise<Socket | null> {
  return new Promise(resolve => {
    const socket = connectSocket(path)
    socket.once('connect', () => { socket.unref(); socket.on('error', () => undefined); resolve(socket) })
    socket.once('error', () => resolve(null))
  })
}

function readState(dataFolder: string): State | null {
  try {
    return JSON.parse(readFileSync(`${dataFolder}/neo4j.json`, 'utf8')) as State
  } catch {
    return null
  }
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
