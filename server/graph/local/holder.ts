import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { StartError } from '../../model/start-error.js'
import type { DataFolder } from './data-folder.js'
import type { Launch } from './launch.js'
import { pause } from './pause.js'
import type { Identity } from './process-identity.mjs'

/** A connection to the wrapper of a running Neo4j: as long as somebody has one, Neo4j is kept alive. */
export interface Running {
  readonly holder: Socket
  readonly port: number
}

/** Holds the Neo4j whose wrapper listens on a socket; null where none answers. It says on which port its Neo4j listens. */
export function hold(socket: string): Promise<Running | null> {
  return new Promise(resolve => {
    const holder = connect(socket)
    holder.on('error', () => undefined)
    holder.once('close', () => resolve(null))
    holder.once('data', port => { holder.unref(); resolve({ holder, port: Number(port) }) })
  })
}

/** Tells the wrapper that its Neo4j answered: from now on it is brought back when it dies. */
export const prove = (holder: Socket) => void holder.write('ready')

/** What a wrapper is told. */
interface Order {
  readonly port: number
  readonly launch: Launch
  /** A Neo4j that runs already and lost its wrapper. */
  readonly adopt?: Identity
  /** How long Neo4j outlives its last holder, for a server that restarts at every change. */
  readonly lingerMilliseconds: number
}

/** Puts a wrapper around a Neo4j, new or running, and holds it. */
export async function wrap(folder: DataFolder, { port, launch, adopt, lingerMilliseconds }: Order): Promise<Running> {
  const { environment, ...run } = launch
  const order = { ...folder, ...run, port, adopt, lingerMilliseconds, graceMilliseconds: 20_000 }
  const log = openSync(folder.log, adopt ? 'a' : 'w')
  const wrapper = spawn(process.execPath, [fileURLToPath(new URL('wrapper.mjs', import.meta.url)), JSON.stringify(order)], {
    detached: true, stdio: ['ignore', log, log], cwd: '/', env: { ...process.env, ...environment },
  })
  wrapper.unref()
  for (let waited = 0; waited < 400 && wrapper.exitCode === null; waited += 1) {
    await pause(50)
    const running = await hold(folder.socket)
    if (running) return running
  }
  throw new StartError(`Neo4j could not be started: see ${folder.log}`)
}
