import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { readConfig } from '../../server/config.js'
import { type Address, connect, type Graph } from '../../server/graph/connect.js'
import { migrate } from '../../server/graph/migrate.js'
import { openNeo4j } from '../../server/graph/open.js'
import { endNeo4j } from './stage.js'

export interface OwnGraph {
  readonly graph: Graph
  /** Where it answers, for a second driver or a second server. */
  readonly address: Address
  readonly dataFolder: string
  /** Empties the graph, its change log included. Refuses a database that does not bear the mark of the tests. */
  wipe(): Promise<void>
  close(): Promise<void>
}

/** A real Neo4j on a temporary folder of its own, migrated and empty. */
export async function ownGraph(): Promise<OwnGraph> {
  const dataFolder = mkdtempSync(`${tmpdir()}/throughline-test-`)
  const { THROUGHLINE_CACHE, HOME, PATH, XDG_CACHE_HOME } = process.env
  const config = readConfig({ THROUGHLINE_CACHE, HOME, PATH, XDG_CACHE_HOME, THROUGHLINE_DATA: dataFolder, THROUGHLINE_HEAP: '1024' })
  const neo4j = await openNeo4j(config, 'verb', () => undefined)
  const graph = connect(neo4j)
  await graph.driver.executeQuery("MERGE (:TestDatabase {mark: 'may be wiped'})", {}, { database: graph.database })
  await migrate(graph)
  const wipe = async () => {
    const { records } = await graph.driver.executeQuery('MATCH (m:TestDatabase) RETURN count(m) AS marks', {}, { database: graph.database })
    if (records[0]?.get('marks') !== 1) throw new Error('This database is not one of the tests; it is not wiped')
    await graph.driver.executeQuery('MATCH (n) WHERE NOT n:TestDatabase AND NOT n:Migration DETACH DELETE n', {}, { database: graph.database })
    await migrate(graph)
  }
  const close = async () => {
    await graph.driver.close()
    neo4j.release()
    await endNeo4j(dataFolder)
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { graph, address: neo4j, dataFolder, wipe, close }
}
