import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { StartError } from '../../model/start-error.js'
import type { Launcher } from './launch.js'
import { settingsFor } from './settings.js'

const image = 'neo4j:5.26-community'

/** Whether a Docker engine answers; the client alone is not enough. */
export function hasDocker(): boolean {
  const answer = spawnSync('docker', ['version', '--format', '{{.Server.Version}}'], { encoding: 'utf8', timeout: 10_000 })
  return answer.status === 0 && answer.stdout.trim() !== ''
}

/** Fetches the official image, unless the engine has it. */
export async function fetchImage(report: (line: string) => void): Promise<void> {
  if (spawnSync('docker', ['image', 'inspect', image], { stdio: 'ignore' }).status === 0) return
  const started = Date.now()
  report(`Fetching the image ${image} (about 500 MB, once for this machine) …`)
  const code = await new Promise(resolve => spawn('docker', ['pull', image], { stdio: ['ignore', 'ignore', 'inherit'] }).on('error', resolve).on('exit', resolve))
  if (code !== 0) throw new StartError(`Docker could not fetch the image ${image}; see what it says above.`)
  report(`Fetched the image in ${Math.round((Date.now() - started) / 1000)} s`)
}

/**
 * Runs the official image over the same files that the jars would use, as the user who owns them. The client stays attached, so that the
 * container lives as long as the wrapper's child. A client that is killed leaves its container behind; so it is ended by its name, which no other data folder has.
 * @param heap in megabytes
 */
export const dockerLauncher = (heap: number): Launcher => ({ home, port, password }) => {
  for (const folder of ['data', 'logs']) mkdirSync(`${home}/${folder}`, { recursive: true })
  const { uid, gid } = statSync(home)
  const name = `throughline-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`
  const all = { ...settingsFor(heap), 'server.memory.heap.max_size': `${heap}m`, 'server.bolt.advertised_address': `127.0.0.1:${port}` }
  const mark = `--name=${name}`
  const args = [
    'run', '--rm', mark, `--publish=127.0.0.1:${port}:7687`, `--user=${uid}:${gid}`,
    `--mount=type=bind,source=${home}/data,target=/data`, `--mount=type=bind,source=${home}/logs,target=/logs`,
    '--env=NEO4J_AUTH', ...Object.entries(all).map(([setting, value]) => `--env=${variableOf(setting)}=${value}`), image,
  ]
  return { command: 'docker', args, environment: { NEO4J_AUTH: `neo4j/${password}` }, end: ['docker', 'stop', '--time=60', name], mark }
}

/** A setting as the image wants it in its environment. */
const variableOf = (setting: string) => `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`
