import type { Socket } from 'node:net'
import { StartError } from '../../model/start-error.js'
import type { Address } from '../connect.js'
import type { Role, RunningNeo4j } from '../open.js'
import { type DataFolder, openDataFolder } from './data-folder.js'
import { hold, prove, type Running, wrap } from './holder.js'
import { holdOn } from './hold-on.js'
import type { Launcher } from './launch.js'
import { takeLock, waitForLock } from './lock.mjs'
import { pause } from './pause.js'
import { lives } from './process-identity.mjs'
import { untilReady } from './ready.js'
import { freePort, passwordOf } from './settings.js'
import { isOurs, readState, type State } from './state.js'
import { watchOver } from './watch-over.js'

export interface ManagedOptions {
  readonly dataFolder: string
  /** Finds a way to run Neo4j; asked only where none runs yet. */
  readonly launcher: () => Promise<Launcher>
  /** How long Neo4j outlives its last holder. */
  readonly lingerMilliseconds: number
}

/** Starts the Neo4j of a data folder, or joins the one that runs there. Errors: StartError. */
export async function openManaged(options: ManagedOptions, role: Role, report: (line: string) => void): Promise<RunningNeo4j> {
  const folder = openDataFolder(options.dataFolder)
  const lock = role === 'server' ? demandLock(folder) : null
  try {
    const { holder, address } = await hangOn(folder, options, report)
    const lease = holdOn(holder, async () => (await hangOn(folder, options, report, portOf(address))).holder)
    const watch = watchOver(address, lease.restart)
    return { ...address, managed: true, release: () => { watch.end(); lease.release(); lock?.release() } }
  } catch (error) {
    lock?.release()
    throw error
  }
}

function demandLock({ path }: DataFolder) {
  const lock = takeLock(`${path}/server.lock`)
  if (!lock.held) throw new StartError(`Another server (process ${lock.pid}) uses the data folder ${path}; stop it, or set THROUGHLINE_DATA to another folder.`)
  return lock
}

interface Held {
  readonly holder: Socket
  readonly address: Address
}

/** Holds a Neo4j that answers. Two that start at once start one. @param port the one it must have, where somebody relies on it */
async function hangOn(folder: DataFolder, options: ManagedOptions, report: (line: string) => void, port?: number): Promise<Held> {
  const starting = await waitForLock(`${folder.path}/neo4j.starting`)
  try {
    const started = Date.now()
    const password = passwordOf(folder.path)
    const launch = async () => {
      const launcher = await options.launcher()
      report('Starting Neo4j …')
      const place = { home: folder.home, port: port ?? (await freePort()), password }
      return wrap(folder, { port: place.port, launch: launcher(place), lingerMilliseconds: options.lingerMilliseconds })
    }
    const addressAt = (at: number): Address => ({ uri: `bolt://127.0.0.1:${at}`, user: 'neo4j', password, database: 'neo4j' })
    const { holder, port: at } = (await join(folder, options, addressAt)) ?? (await launch())
    const address = addressAt(at)
    await untilReady(address, folder, () => holder.destroyed).catch(error => { holder.destroy(); throw error })
    prove(holder)
    report(`Neo4j answers after ${((Date.now() - started) / 1000).toFixed(1)} s`)
    return { holder, address }
  } finally {
    starting.release()
  }
}

/** Neo4j's own orderly end, with all that it may still have to write. */
const longestEnd = 120_000

/** Joins a Neo4j that runs already: through its wrapper, or, where the wrapper was killed, through a new one around it. */
async function join(folder: DataFolder, options: ManagedOptions, addressAt: (port: number) => Address): Promise<Running | null> {
  const state = readState(folder)
  for (const deadline = Date.now() + longestEnd; ; await pause(100)) {
    const running = await hold(folder.socket)
    if (running || !state) return running
    if (!lives(state.wrapper)) break
    if (Date.now() > deadline) throw new StartError(`The Neo4j of the data folder ${folder.path} (process ${state.neo4j?.pid}) does not end; end it, and start again.`)
  }
  return isOurs(state) ? adopt(folder, state, options, addressAt(state.port)) : null
}

/** An orphan must open to our password as well, before anything is done to it. */
async function adopt(folder: DataFolder, state: State, { lingerMilliseconds, launcher }: ManagedOptions, address: Address): Promise<Running | null> {
  await untilReady(address, folder, () => !isOurs(state)).catch(error => { if (isOurs(state)) throw error })
  if (!isOurs(state)) return null
  const launch = (await launcher())({ home: folder.home, port: state.port, password: address.password })
  return wrap(folder, { port: state.port, launch: { ...launch, mark: state.mark }, adopt: state.neo4j ?? undefined, lingerMilliseconds })
}

const portOf = ({ uri }: Address) => Number(new URL(uri).port)
