import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { vi } from 'vitest'
import { projectFolder } from '../../server/config.js'
import { pause } from '../../server/graph/local/pause.js'
import { type Identity, lives } from '../../server/graph/local/process-identity.mjs'
import type { State } from '../../server/graph/local/state.js'
import { type Child, type End, startChild } from './child.js'

/** What a command said and how it ended. */
export interface Answered {
  readonly end: End
  readonly out: string
  readonly err: string
}

const { PATH, HOME, XDG_CACHE_HOME, THROUGHLINE_CACHE } = process.env
/** A small machine's environment, on a free port; nothing of the terminal the tests run in. */
export const plain = { PATH, HOME, XDG_CACHE_HOME, THROUGHLINE_CACHE, PORT: '0', THROUGHLINE_HEAP: '512' }

const typescript = ['--import', 'tsx']

/** Real processes, folders and disks for tests of faults; `clear` ends and removes all of them, whatever a test left behind. */
export function makeStage() {
  vi.setConfig({ testTimeout: 240_000, hookTimeout: 300_000 })
  const root = mkdtempSync(`${tmpdir()}/throughline-stage-`)
  const children: Child[] = []
  const dataFolders = new Set<string>()
  const disks: string[] = []
  let folders = 0

  const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv, cwd = projectFolder): Child => {
    if (env['THROUGHLINE_DATA']) dataFolders.add(env['THROUGHLINE_DATA'])
    const child = startChild(command, args, { env: { ...plain, ...env }, cwd })
    children.push(child)
    return child
  }
  return {
    folder(name = 'data'): string {
      const path = `${root}/${(folders += 1)}/${name}`
      mkdirSync(path, { recursive: true })
      return path
    },
    /** A disk of its own of so many megabytes. Needs to be root. */
    disk(megabytes: number): string {
      const path = this.folder('disk')
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'throughline-test', path])
      disks.push(path)
      return path
    },
    remountReadOnly: (disk: string) => void execFileSync('mount', ['-o', 'remount,ro', disk]),
    run,
    server: (env: NodeJS.ProcessEnv) => run(process.execPath, [...typescript, 'server/main.ts'], env),
    /** Runs a verb of the command line to its end. */
    async verb(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Answered> {
      return answered(run(process.execPath, [...typescript, 'server/cli.ts', ...args], env))
    },
    async clear(): Promise<void> {
      for (const child of children) child.kill('SIGKILL')
      for (const folder of dataFolders) await endServer(folder)
      for (const folder of dataFolders) await endNeo4j(folder)
      await Promise.allSettled(children.map(child => child.ended))
      for (const disk of disks) execFileSync('umount', ['--lazy', disk])
      rmSync(root, { recursive: true, force: true })
    },
  }
}

export async function answered(child: Child): Promise<Answered> {
  return { end: await child.ended, out: child.out(), err: child.err() }
}

/** What is recorded of the managed Neo4j of a data folder. */
export const stateOf = (dataFolder: string) => JSON.parse(readFileSync(`${dataFolder}/neo4j.json`, 'utf8')) as State

/** Waits until something holds. A test that waits in vain ends by its own time limit. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(100)
}

/** The recorded Neo4j of a data folder, once it runs. */
export async function neo4jOf(dataFolder: string): Promise<Identity> {
  const running = () => {
    try {
      const { neo4j } = stateOf(dataFolder)
      return neo4j && lives(neo4j) ? neo4j : null
    } catch {
      return null
    }
  }
  await until(() => running() !== null)
  return running() as Identity
}

/** Waits until a process is gone. */
export const gone = (identity: Identity) => until(() => !lives(identity))

/** The server that holds a data folder, whoever started it. */
export const serverOf = (dataFolder: string) => JSON.parse(readFileSync(`${dataFolder}/server.lock`, 'utf8')) as Identity

async function endServer(dataFolder: string): Promise<void> {
  if (existsSync(`${dataFolder}/server.lock`)) await end(serverOf(dataFolder))
}

async function end(identity: Identity): Promise<void> {
  if (!lives(identity)) return
  process.kill(identity.pid, 'SIGKILL')
  await gone(identity)
}

/** Ends the Neo4j of a temporary data folder at once: nobody needs what is in it any more. */
export async function endNeo4j(dataFolder: string): Promise<void> {
  if (!existsSync(`${dataFolder}/neo4j.json`)) return
  const { wrapper, neo4j } = stateOf(dataFolder)
  for (const one of [wrapper, neo4j]) if (one) await end(one)
}
