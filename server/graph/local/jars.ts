import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { StartError } from '../../model/start-error.js'

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
 * Fetches Neo4j's jars by Maven, unless they are there. They are gathered beside their place and moved there whole, so that neither a
 * crash nor two starts at once leave half of them.
 */
export async function fetchJars(cacheFolder: string, report: (line: string) => void): Promise<string> {
  const lib = jarFolder(cacheFolder)
  if (existsSync(lib)) return lib
  const started = Date.now()
  report(`Fetching Neo4j ${version} (about 120 MB, once for this machine) …`)
  mkdirSync(`${cacheFolder}/neo4j-${version}`, { recursive: true })
  const partial = mkdtempSync(`${lib}.partial-`)
  try {
    writeFileSync(`${partial}/pom.xml`, pom)
    await runMaven(partial)
    rmSync(`${partial}/pom.xml`)
    moveInto(partial, lib)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
  report(`Fetched Neo4j in ${Math.round((Date.now() - started) / 1000)} s`)
  return lib
}

function runMaven(folder: string): Promise<void> {
  const child = spawn('mvn', ['-B', '-q', '-f', `${folder}/pom.xml`, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', text => (said += text))
  child.stderr.on('data', text => (said += text))
  return new Promise((resolve, reject) => {
    child.on('error', error => reject(new StartError(`Maven could not be run: ${error.message}`)))
    child.on('exit', code => (code === 0 ? resolve() : reject(new StartError(`Maven could not fetch Neo4j: ${said.split('\n').find(line => line.includes('ERROR')) ?? `exit code ${code}`}`))))
  })
}

/** Another start may have been faster; its jars are the same. */
function moveInto(partial: string, lib: string): void {
  try {
    renameSync(partial, lib)
  } catch (error) {
    if (!existsSync(lib)) throw error
  }
}
