import { existsSync } from 'node:fs'
import pino from 'pino'
import { listen } from './api/listen.js'
import { makeServer } from './api/server.js'
import { projectFolder, readConfig } from './config.js'
import { connect, type Graph } from './graph/connect.js'
import { readHead } from './graph/head.js'
import { migrate } from './graph/migrate.js'
import { openNeo4j, type RunningNeo4j } from './graph/open.js'
import { lastWords } from './last-words.js'
import { onParentGone } from './parent.js'
import { openProjection, type Projection } from './projection/projection.js'
import { seed } from './seeding/seed.js'

const started = Date.now()
const report = (line: string) => process.stderr.write(`${line}\n`)
const pages = `${projectFolder}web/dist`

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = pino({ level: config.development ? 'debug' : 'info' }, pino.destination(2))
  let neo4j: RunningNeo4j | undefined
  let graph: Graph | null = null
  let projection: Projection | null = null
  let seeded = false
  const ready = async () => graph !== null && seeded && existsSync(`${pages}/index.html`) && (await answers(graph))
  const server = await makeServer({ ...config, pages, log, open: () => (seeded && graph && projection ? { graph, projection } : null), ready })
  const url = await listen(server.http, config)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await server.stop()
    projection?.close()
    await graph?.driver.close()
    neo4j?.release()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  onParentGone(() => void stop())

  neo4j = await openNeo4j(config, 'server', report)
  graph = connect(neo4j)
  projection = openProjection(graph)
  await migrate(graph)
  await seed(graph, { demo: config.demo }, report)
  seeded = true
  projection.warm()
  report(`Throughline answers at ${url} after ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

async function answers(graph: Graph): Promise<boolean> {
  return readHead({ ...graph, statementTimeout: 2_000 }).then(head => head !== null, () => false)
}

main().catch((error: unknown) => {
  report(lastWords(error))
  process.exit(1)
})
