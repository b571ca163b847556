import neo4j, { Neo4jError } from 'neo4j-driver'
import type { Config } from '../config.js'
import { StartError } from '../model/start-error.js'
import type { Address } from './connect.js'
import { findJava, hasMaven } from './local/java.js'
import { fetchJars, hasJars } from './local/jars.js'
import { openManaged } from './local/managed.js'

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
  const java = findJava()
  if (!java.found) throw new StartError(`Throughline needs a Neo4j, and ${java.why}. ${threeWays}`)
  if (!hasJars(config.cacheFolder) && !hasMaven()) throw new StartError(`Throughline needs a Neo4j, and neither its jars nor a Maven to fetch them were found. ${threeWays}`)
  return openManaged(config, await fetchJars(config.cacheFolder, report), role, report)
}

const threeWays = 'Install Java 17 or later and Maven; or set THROUGHLINE_CACHE to a folder that holds the jars of an earlier start; or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5 of your own.'

async function openGiven(address: Address): Promise<RunningNeo4j> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { connectionTimeout: 5_000, maxTransactionRetryTime: 0, telemetryDisabled: true })
  try {
    await driver.verifyConnectivity({ database: address.database })
  } catch (error) {
    throw new StartError(reasonOf(error, address))
  } finally {
    await driver.close()
  }
  return { ...address, managed: false, release: () => undefined }
}

function reasonOf(error: unknown, { uri, user, database }: Address): string {
  if (!(error instanceof Neo4jError)) return `NEO4J_URI is "${uri}", which cannot be used: ${String(error)}`
  if (/Security/.test(error.code)) return `The Neo4j at NEO4J_URI refuses the user "${user}": check NEO4J_USER and NEO4J_PASSWORD.`
  if (/DatabaseNotFound/.test(error.code)) return `The Neo4j at NEO4J_URI has no database "${database}": check NEO4J_DATABASE.`
  return `No Neo4j answers at NEO4J_URI, which is "${uri}": ${error.message.split('\n')[0]}`
}
