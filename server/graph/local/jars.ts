import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartError } from '../../model/start-error.js'
import { waitForLock } from './lock.mjs'

const version = '5.26.30'

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>throughline</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`

/** Where the jars stand once they were fetched; every data folder shares them. */
export const jarFolder = (cacheFolder: string) => `${cacheFolder}/neo4j-${version}/lib`
export const hasJars = (cacheFolder: string) => existsSync(jarFolder(cacheFolder))

/**
 * Fetches Neo4j's jars by Maven, unless they are there. They are gathered beside their place and moved there whole, so that a crash
 * leaves no half of them; of two starts at once one fetches, and the other waits.
 */
export async function fetchJars(cacheFolder: string, report: (line: string) => void): Promise<string> {
  const lib = jarFolder(cacheFolder)
  if (existsSync(lib)) return lib
  const lock = await lockFetching(cacheFolder)
  try {
    if (!existsSync(lib)) await gather(lib, report)
    return lib
  } finally {
    lock.release()
  }
}

async function lockFetching(cacheFolder: string) {
  try {
    mkdirSync(`${cacheFolder}/neo4j-${version}`, { recursive: true })
    return await waitForLock(`${cacheFolder}/neo4j-${version}/fetching`)
  } catch (error) {
    throw new StartError(`The cache folder ${cacheFolder} cannot be written to (${(error as NodeJS.ErrnoException).code}); set THROUGHLINE_CACHE to a folder that can.`)
  }
}

async function gather(lib: string, report: (line: string) => void): Promise<void> {
  const started = Date.now()
  report(`Fetching Neo4j ${version} (about 120 MB, once for this machine) …`)
  removePartials(lib)
  const partial = mkdtempSync(`${lib}.partial-`)
  try {
    writeFileSync(`${partial}/pom.xml`, pom)
    await runMaven(partial, report)
    rmSync(`${partial}/pom.xml`)
    renameSync(partial, lib)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
  report(`Fetched Neo4j in ${Math.round((Date.now() - started) / 1000)} s`)
}

/** What a fetch left behind that was killed. */
function removePartials(lib: string): void {
  const folder = dirname(lib)
  for (const name of readdirSync(folder)) if (name.startsWith('lib.partial-')) rmSync(`${folder}/${name}`, { recursive: true })
}

function runMaven(folder: string, report: (line: string) => void): Promise<void> {
  const child = spawn('mvn', ['-B', '-f', `${folder}/pom.xml`, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const listen = (text: Buffer) => void (said += text)
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const progress = setInterval(() => report(`… ${said.match(/^\S*\s*Downloaded/gm)?.length ?? 0} files so far`), 5_000)
  const parting = () => child.kill()
  process.on('exit', parting)
  return new Promise<void>((resolve, reject) => {
    child.on('error', error => reject(new StartError(`Maven could not be run: ${error.message}`)))
    child.on('exit', code => (code === 0 ? resolve() : reject(new StartError(`Maven could not fetch Neo4j: ${said.split('\n').find(line => line.includes('ERROR')) ?? `exit code ${code}`}`))))
  }).finally(() => { clearInterval(progress); process.off('exit', parting) })
}
