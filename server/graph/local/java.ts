import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Launcher } from './launch.js'
import { settingsFor } from './settings.js'

/** Neo4j 5.26 needs at least this. */
const oldest = 17

export type Java = { readonly found: true; readonly version: number } | { readonly found: false; readonly why: string }

/** Whether a Java that Neo4j can run on is on the PATH. */
export function findJava(): Java {
  const answer = spawnSync('java', ['-version'], { encoding: 'utf8' })
  if (answer.error) return { found: false, why: 'no Java was found' }
  const version = Number(/version "(?:1\.)?(\d+)/.exec(answer.stderr)?.[1] ?? 0)
  return version >= oldest ? { found: true, version } : { found: false, why: `the Java found is version ${version || 'unknown'}, and ${oldest} or later is needed` }
}

export const hasMaven = () => !spawnSync('mvn', ['-version']).error

/** Without a UTF-8 locale, as under cron or in a bare container, Java reads no path that holds other letters than English ones. */
const utf8 = { LC_ALL: 'C.UTF-8' }

/**
 * A large transaction fills most of the heap with what is all still needed; looking through it again and again from 45 % on, as Java would, takes a
 * tenth of the processor while a file is imported and finds nothing to free.
 */
const collector = ['-XX:+UseG1GC', '-XX:-G1UseAdaptiveIHOP', '-XX:InitiatingHeapOccupancyPercent=75']

/** Runs Neo4j from its jars. @param heap in megabytes */
export const javaLauncher = (lib: string, heap: number): Launcher => ({ home, port }) => {
  writeSettings(home, port, heap)
  const mark = `--home-dir=${home}`
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const args = [
    '-Xms256m', `-Xmx${heap}m`, ...collector, '-XX:+ExitOnOutOfMemoryError', ...opened, '-cp', `${lib}/*`,
    'org.neo4j.server.CommunityEntryPoint', mark, `--config-dir=${home}/conf`,
  ]
  return { command: 'java', args, environment: utf8, mark }
}

function writeSettings(home: string, port: number, heap: number): void {
  const all = {
    ...settingsFor(heap),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
  }
  mkdirSync(`${home}/conf`, { recursive: true })
  writeFileSync(`${home}/conf/neo4j.conf`, Object.entries(all).map(([name, value]) => `${name}=${value}\n`).join(''))
}
