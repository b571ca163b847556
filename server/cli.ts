import { Command } from 'commander'
import { readConfig } from './config.js'
import { connect, type Graph } from './graph/connect.js'
import { migrate } from './graph/migrate.js'
import { openNeo4j } from './graph/open.js'
import { verify } from './graph/verify.js'
import { lastWords } from './last-words.js'
import { seed } from './seeding/seed.js'

const report = (line: string) => process.stderr.write(`${line}\n`)
const print = (line: string) => process.stdout.write(`${line}\n`)

/** A verb may read the whole log, and whoever waits for it can see that it runs. In milliseconds. */
const patience = 10 * 60_000

/** Runs a verb on the graph, which is started for it where no server runs, and gives the exit code. */
async function withGraph(work: (graph: Graph, demo: boolean) => Promise<number>): Promise<void> {
  const config = readConfig(process.env)
  const neo4j = await openNeo4j(config, 'verb', report)
  const graph = connect(neo4j, patience)
  try {
    await migrate(graph)
    process.exitCode = await work(graph, config.demo)
  } finally {
    await graph.driver.close()
    neo4j.release()
  }
}

const program = new Command('throughline').description('Trace AI governance coverage and impact across frameworks.').exitOverride()

program.command('verify').description('walk the change log and name the first broken link').action(() => withGraph(async graph => {
  const verdict = await verify(graph)
  print(verdict.whole ? `The change log is whole: revision ${verdict.revision}, hash ${verdict.hash}` : `The change log is broken at revision ${verdict.revision}: ${verdict.reason}`)
  return verdict.whole ? 0 : 1
}))

program.command('seed').description('load the shipped frameworks, crosswalks and the demo organisation; loading again changes nothing').action(() => withGraph(async (graph, demo) => {
  for (const { title, touched } of await seed(graph, { demo }, report)) print(`${title}: ${touched === 0 ? 'unchanged' : `${touched} items and relationships written`}`)
  return 0
}))

program.parseAsync().catch((error: unknown) => {
  if (error instanceof Error && 'exitCode' in error) return void (process.exitCode = error.exitCode === 0 ? 0 : 2)
  report(lastWords(error))
  process.exitCode = 1
})
