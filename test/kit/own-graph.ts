import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { readConfig } from '../../server/config.js'
import { type Address, connect, type Graph } from '../../server/graph/connect.js'
import { migrate } from '../../server/graph/migrate.js'
import { openNeo4j } from '../../server/graph/open.js'
import { takeKept } from './kept-graphs.js'
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

/** More than this is thrown away with its store faster than it is removed from it. */
const mostToWipe = 50_000

/**
 * A real Neo4j on a data folder of the tests, migrated and empty.
 * @param manner that which a run of tests keeps for this worker, if it does; or one for this file alone, which may spoil more than a wipe mends
 */
export async function ownGraph(manner: 'kept' | 'alone' = 'kept'): Promise<OwnGraph> {
  const kept = manner === 'kept' ? takeKept() : null
  const dataFolder = kept?.dataFolder ?? mkdtempSync(`${tmpdir()}/throughline-test-`)
  const own = await open(dataFolder)
  const close = async () => {
    const large = await countOf(own.graph) > mostToWipe
    await own.graph.driver.close()
    own.release()
    if (!kept || large) await remove(dataFolder)
    kept?.giveBack()
  }
  return { ...own, dataFolder, close }
}

async function open(dataFolder: string) {
  const { THROUGHLINE_CACHE, HOME, PATH, XDG_CACHE_HOME } = process.env
  const config = readConfig({ THROUGHLINE_CACHE, HOME, PATH, XDG_CACHE_HOME, THROUGHLINE_DATA: dataFolder, THROUGHLINE_HEAP: '1024' })
  const { release, ...address } = await openNeo4j(config, 'verb', () => undefined)
  const graph = connect(address)
  await graph.driver.executeQuery("MERGE (:TestDatabase {mark: 'may be wiped'})", {}, { database: graph.database })
  const wipe = async () => {
    const { records } = await graph.driver.executeQuery('MATCH (m:TestDatabase) RETURN count(m) AS marks', {}, { database: graph.database })
    if (records[0]?.get('marks') !== 1) throw new Error('This database is not one of the tests; it is not wiped')
    await graph.driver.executeQuery('MATCH (n) WHERE NOT n:TestDatabase AND NOT n:Migration DETACH DELETE n', {}, { database: graph.database })
    await migrate(graph)
  }
  await wipe()
  return { graph, address, wipe, release }
}

async function countOf({ driver, database }: Graph): Promise<number> {
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS items', {}, { database })
  return Number(records[0]?.get('items'))
}

async function remove(dataFolder: string): Promise<void> {
  await endNeo4j(dataFolder)
  rmSync(dataFolder, { recursive: true, force: true })
}
