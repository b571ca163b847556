import { Command, InvalidArgumentError } from 'commander'
import { readConfig } from './config.js'
import { connect, type Graph } from './graph/connect.js'
import { migrate } from './graph/migrate.js'
import { openNeo4j } from './graph/open.js'
import { verify } from './graph/verify.js'
import { exportVerb, type ExportOptions } from './exchange/export-verb.js'
import { importVerb, type ImportOptions } from './exchange/import-verb.js'
import { lastWords } from './last-words.js'
import { seed, shippedSeed } from './seeding/seed.js'
import { seedReport } from './seeding/seed-report.js'

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

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('a whole number is needed')
  return Number(text)
}

const program = new Command('throughline').description('Trace AI governance coverage and impact across frameworks.').exitOverride()

program.command('verify').description('walk the change log and name the first broken link').action(() => withGraph(async graph => {
  const verdict = await verify(graph)
  print(verdict.whole ? `The change log is whole: revision ${verdict.revision}, hash ${verdict.hash}` : `The change log is broken at revision ${verdict.revision}: ${verdict.reason}`)
  return verdict.whole ? 0 : 1
}))

program.command('seed').description('load the shipped frameworks, amendments, crosswalks and the demo organisation; loading again changes nothing')
  .option('--report', 'load nothing: print what is shipped, how far it is mapped, and a sample of proposed mappings')
  .option('--sample <count>', 'how many proposed mappings the report draws', wholeNumber, 40)
  .option('--draw <seed>', 'the seed of that draw: the same seed draws the same mappings', wholeNumber, 1)
  .action(({ report: reports, sample, draw }: { readonly report?: boolean; readonly sample: number; readonly draw: number }) => {
    if (reports) return seedReport(shippedSeed, sample, draw).forEach(print)
    return withGraph(async (graph, demo) => {
      for (const { title, touched } of await seed(graph, { demo }, report)) print(`${title}: ${touched === 0 ? 'unchanged' : `${touched} items and relationships written`}`)
      return 0
    })
  })

program.command('import <files...>').description('import files, each all or nothing; importing the same file again changes nothing')
  .option('--format <format>', 'oscal, sssom, ciso-assistant, cyclonedx, spdx, csv or xlsx; left out, the name and content tell')
  .option('--dry-run', 'say what importing would do, and write nothing')
  .option('--json', 'print one JSON object a file')
  .option('--skip-rejected', 'write the good records even if others are bad')
  .option('--take-in-missing', 'take requirements that the graph lacks in as bare requirements')
  .option('--source <framework>', 'the framework that the sources are of')
  .option('--target <framework>', 'the framework that the targets are of')
  .action((files: string[], options: ImportOptions) => withGraph(graph => importVerb(files, options, graph, print, report)))

program.command('export <what>').description('write a framework, a mapping set, SOURCE..TARGET (all mappings between two frameworks), or systems, models, datasets, risks, controls, evidence')
  .requiredOption('--format <format>', 'oscal, sssom, csv or xlsx')
  .option('--output <file>', 'write to a file and not to standard output')
  .option('--as-of <revision>', 'as the graph was at an earlier revision')
  .action((what: string, options: ExportOptions) => withGraph(graph => exportVerb(what, options, graph, report)))

program.parseAsync().catch((error: unknown) => {
  if (error instanceof Error && 'exitCode' in error) return void (process.exitCode = error.exitCode === 0 ? 0 : 2)
  report(lastWords(error))
  process.exitCode = 1
})
