import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { readConfig } from '../../server/config.js'
import { type Address, connect, type Graph } from '../../server/graph/connect.js'
import { freePort } from '../../server/graph/local/settings.js'
import { migrate } from '../../server/graph/migrate.js'
import { openNeo4j } from '../../server/graph/open.js'
import { seed } from '../../server/seeding/seed.js'
import { followFacts } from './ask.js'
import { startServer } from './server-process.js'
import { loadSyntheticGraph } from './synthetic-graph.js'

/** Where figures are measured: a server of its own process over a Neo4j that holds the synthetic graph, and a driver straight to that Neo4j. */
export interface Stage {
  readonly relationships: number
  readonly report: (line: string) => void
  /** Loads the graph when first asked; for what is measured without a server. */
  filled(): Promise<FilledStage>
  /** The same, with the server started. */
  loaded(): Promise<LoadedStage>
  close(): Promise<void>
}

export interface FilledStage {
  readonly graph: Graph
  /** Where it answers, for another process. */
  readonly address: Address
}

export interface LoadedStage extends FilledStage {
  readonly url: string
}

/** @param keep a folder in which the loaded graph stays for the next run; without one it is made anew and removed */
export function makeStage(relationships: number, keep: string | undefined, report: (line: string) => void): Stage {
  let filling: ReturnType<typeof fill> | undefined
  let opened: ReturnType<typeof open> | undefined
  const filled = () => (filling ??= fill(relationships, keep, report))
  const loaded = () => (opened ??= filled().then(open))
  const close = async () => {
    await (await opened)?.stop()
    await (await filling)?.close()
  }
  return { relationships, report, filled, loaded, close }
}

const fill = (relationships: number, keep: string | undefined, report: (line: string) => void) => fillWith(keep, report, async graph => {
  if (!(await holdsSyntheticGraph(graph))) await loadSyntheticGraph(graph, relationships, report)
})

/** A Neo4j that holds the shipped data and what is put beside it, and a server over it. */
export async function openStage(report: (line: string) => void, put: (graph: Graph) => Promise<void>): Promise<LoadedStage & { close(): Promise<void> }> {
  const filled = await fillWith(undefined, report, put)
  const { stop, ...loaded } = await open(filled)
  return { ...loaded, close: async () => { await stop(); await filled.close() } }
}

async function fillWith(keep: string | undefined, report: (line: string) => void, put: (graph: Graph) => Promise<void>) {
  const dataFolder = keep === undefined ? mkdtempSync(`${tmpdir()}/throughline-bench-`) : resolve(keep)
  mkdirSync(dataFolder, { recursive: true })
  const { THROUGHLINE_CACHE, HOME, PATH, XDG_CACHE_HOME } = process.env
  const neo4j = await openNeo4j(readConfig({ THROUGHLINE_CACHE, HOME, PATH, XDG_CACHE_HOME, THROUGHLINE_DATA: dataFolder }), 'verb', report)
  const graph = connect(neo4j, 60_000)
  await migrate(graph)
  await seed(graph, { demo: true })
  await put(graph)
  const close = async () => {
    await graph.driver.close()
    neo4j.release()
    if (keep === undefined) setTimeout(() => rmSync(dataFolder, { recursive: true, force: true }), 8_000)
  }
  return { graph, address: neo4j, dataFolder, close }
}

async function open(filled: FilledStage & { readonly dataFolder: string }) {
  const { url, stop } = await startServer(['bootstrap.mjs', 'start'], filled.dataFolder, await freePort())
  await followFacts(url)
  return { ...filled, url, stop }
}

async function holdsSyntheticGraph(graph: Graph): Promise<boolean> {
  const { records } = await graph.driver.executeQuery("OPTIONAL MATCH (n:Item {id: 'evidence:bench-0'}) RETURN n IS NOT NULL AS held", {}, { database: graph.database, routing: 'READ' })
  return records[0]?.get('held') === true
}
