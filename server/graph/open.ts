import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import type { Config } from '../config.js'
import { StartError } from '../model/start-error.js'
import type { Address } from './connect.js'
import { dockerLauncher, fetchImage, hasDocker } from './local/docker.js'
import { findJava, hasMaven, javaLauncher } from './local/java.js'
import { fetchJars, hasJars } from './local/jars.js'
import type { Launcher } from './local/launch.js'
import { openManaged } from './local/managed.js'
import { heapOf } from './local/settings.js'

/** A Neo4j that a start may use. `release` gives up a managed one, which ends when nobody holds it any more. */
export interface RunningNeo4j extends Address {
  readonly managed: boolean
  release(): void
}

/** Who opens it: only one server may use a data folder, any number of command-line verbs beside it. */
export type Role = 'server' | 'verb'

/**
 * Chooses and opens the Neo4j of a start: the one of NEO4J_URI, else a managed local process.
 * Errors: StartError with one line that says what is missing and how to mend it.
 */
export async function openNeo4j(config: Config, role: Role, report: (line: string) => void): Promise<RunningNeo4j> {
  if (config.neo4j) return openGiven(config.neo4j)
  return openManaged({
    dataFolder: config.dataFolder,
    launcher: () => chooseLauncher(config, report),
    lingerMilliseconds: config.development ? 5_000 : 0,
  }, role, report)
}

/** Java with the jars, or with Maven to fetch them; else Docker; else one line that names the ways. */
async function chooseLauncher({ cacheFolder, heapMegabytes }: Config, report: (line: string) => void): Promise<Launcher> {
  const missing = missingForJava(cacheFolder)
  if (missing === null) return javaLauncher(await fetchJars(cacheFolder, report), heapOf(heapMegabytes))
  if (!hasDocker()) throw new StartError(`Throughline needs a Neo4j: ${missing}, and no Docker engine answers. ${threeWays}`)
  await fetchImage(report)
  return dockerLauncher(heapOf(heapMegabytes))
}

function missingForJava(cacheFolder: string): string | null {
  const java = findJava()
  if (!java.found) return java.why
  return hasJars(cacheFolder) || hasMaven() ? null : `neither Neo4j's jars (THROUGHLINE_CACHE is ${cacheFolder}) nor a Maven to fetch them were found`
}

const threeWays = 'Install Java 17 or later and Maven; or start Docker; or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5 of your own.'

async function openGiven(address: Address): Promise<RunningNeo4j> {
  const agent = await agentOf(address)
  if (Number(/Neo4j\/(\d+)/.exec(agent)?.[1] ?? 5) < 5) throw new StartError(`The Neo4j at NEO4J_URI is ${agent}, and Throughline needs Neo4j 5 or later.`)
  return { ...address, managed: false, release: () => undefined }
}

/** Asks the very database, with a query: only that finds out all that may be wrong. Gives what the server calls itself: `Neo4j/5.26.0`. */
async function agentOf(address: Address): Promise<string> {
  let driver: Driver | undefined
  try {
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { connectionTimeout: 5_000, maxTransactionRetryTime: 0, telemetryDisabled: true })
    const { summary } = await driver.executeQuery('RETURN 1', {}, { database: address.database, routing: neo4j.routing.READ })
    return summary.server.agent ?? ''
  } catch (error) {
    throw new StartError(reasonOf(error, address))
  } finally {
    await driver?.close()
  }
}

function reasonOf(error: unknown, { uri, user, database }: Address): string {
  if (!(error instanceof Neo4jError)) return `NEO4J_URI is "${uri}", which cannot be used: ${error instanceof Error ? error.message : String(error)}`
  if (/Security/.test(error.code)) return `The Neo4j at NEO4J_URI refuses the user "${user}": check NEO4J_USER and NEO4J_PASSWORD.`
  if (/DatabaseNotFound/.test(error.code)) return `The Neo4j at NEO4J_URI has no database "${database}": check NEO4J_DATABASE.`
  return `No Neo4j answers at NEO4J_URI, which is "${uri}": ${error.message.split('\n')[0]}`
}
