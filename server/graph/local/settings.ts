import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { totalmem } from 'node:os'

/** The heap a managed Neo4j may take: what was asked for, else a third of the machine's memory and 4 GB at most. In megabytes. */
export const heapOf = (wanted: number | undefined) => wanted ?? Math.min(4_096, Math.floor(totalmem() / 3 / 1_048_576))

/** Writes neo4j.conf. The configuration is strict: a setting that Community does not know stops the start. */
export function writeSettings(home: string, port: number): void {
  mkdirSync(`${home}/conf`, { recursive: true })
  const lines = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=512m',
    'db.tx_log.rotation.retention_policy=1 files',
    'dbms.security.auth_lock_time=0s',
  ]
  writeFileSync(`${home}/conf/neo4j.conf`, `${lines.join('\n')}\n`)
}

/** The command line of Neo4j, after `java`. @param heap in megabytes */
export function javaArguments(lib: string, home: string, heap: number): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  return [
    '-Xms256m', `-Xmx${heap}m`, '-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError', ...opened, '-cp', `${lib}/*`,
    'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`,
  ]
}

/** The password of a data folder: random, made once, in a file that only its owner can read. */
export function passwordOf(dataFolder: string): string {
  const file = `${dataFolder}/neo4j-password`
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
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
