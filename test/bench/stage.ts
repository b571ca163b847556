import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { readConfig } from '../../server/config.js'
import { connect, type Graph } from '../../server/graph/connect.js'
import { freePort } from '../../server/graph/local/settings.js'
import { migrate } from '../../server/graph/migrate.js'
import { openNeo4j } from '../../server/graph/open.js'
import { seed } from '../../server/seeding/seed.js'
import { startServer } from './server-process.js'
import { loadSyntheticGraph } from './synthetic-graph.js'

/** Where figures are measured: a server of its own process over a Neo4j that holds the synthetic graph, and a driver straight to that Neo4j. */
export interface Stage {
  readonly relationships: number
  readonly report: (line: string) => void
  /** Loads the graph and starts the server when first asked. */
  loaded(): Promise<LoadedStage>
  close(): Promise<void>
}

export interface LoadedStage {
  readonly url: string
  readonly graph: Graph
}

/** @param keep a folder in which the loaded graph stays for the next run; without one it is made anew and removed */
export function makeStage(relationships: number, keep: string | undefined, report: (line: string) => void): Stage {
  let opened: Promise<LoadedStage & { close(): Promise<void> }> | undefined
  const loaded = () => (opened ??= open(relationships, keep, report))
  return { relationships, report, loaded, close: async () => (await opened)?.close() }
}

const open = (relationships: number, keep: string | undefined, report: (line: string) => void) => openStage(keep, report, async graph => {
  if (!(await holdsSyntheticGraph(graph))) await loadSyntheticGraph(graph, relationships, report)
})

/** A Neo4j that holds the shipped data and what `fill` puts beside it, and a server over it. */
export async function openStage(keep: string | undefined, report: (line: string) => void, fill: (graph: Graph) => Promise<void>) {
  const dataFolder = keep === undefined ? mkdtempSync(`${tmpdir()}/throughline-bench-`) : resolve(keep)
  mkdirSync(dataFolder, { recursive: true })
  const { THROUGHLINE_CACHE, HOME, PATH, XDG_CACHE_HOME } = process.env
  const neo4j = await openNeo4j(readConfig({ THROUGHLINE_CACHE, HOME, PATH, XDG_CACHE_HOME, THROUGHLINE_DATA: dataFolder }), 'verb', report)
  const graph = connect(neo4j, 60_000)
  await migrate(graph)
  await seed(graph, { demo: true })
  await fill(graph)
  const server = await startServer(['bootstrap.mjs', 'start'], dataFolder, await freePort())
  const close = async () => {
    await server.stop()
    await graph.driver.close()
    neo4j.release()
    if (keep === undefined) setTimeout(() => rmSync(dataFolder, { recursive: true, force: true }), 8_000)
  }
  return { url: server.url, graph, close }
}

async function holdsSyntheticGraph(graph: Graph): Promise<boolean> {
  const { records } = await graph.driver.executeQuery("OPTIONAL MATCH (n:Item {id: 'evidence:bench-0'}) RETURN n IS NOT NULL AS held", {}, { database: graph.database, routing: 'READ' })
  return records[0]?.get('held') === true
}
