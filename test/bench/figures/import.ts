import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { projectFolder, readConfig } from '../../../server/config.js'
import { openNeo4j } from '../../../server/graph/open.js'
import { figure, type Measurement } from '../figure.js'
import { generatedCatalogue, generatedTable } from '../../kit/large-crosswalk.js'

const rows = 250_000
const requirements = 1_500

/** The setting with which `npm run throughline` starts the command line. */
const asBootstrapDoes = '--max-semi-space-size=64'

/** A generated file of 250,000 mappings between two frameworks, imported by the command line into a managed Neo4j of the usual size. */
export const imports: Measurement = {
  names: ['import.sssom-250000', 'import.sssom-250000.memory'],
  measure: async ({ report }) => {
    const dataFolder = mkdtempSync(`${tmpdir()}/throughline-bench-import-`)
    const { THROUGHLINE_CACHE, THROUGHLINE_HEAP, HOME, PATH, XDG_CACHE_HOME } = process.env
    const env = { THROUGHLINE_CACHE, THROUGHLINE_HEAP, HOME, PATH, XDG_CACHE_HOME, THROUGHLINE_DATA: dataFolder }
    const neo4j = await openNeo4j(readConfig(env), 'verb', report)
    try {
      for (const name of ['left', 'right'] as const) await imported(write(dataFolder, `${name}.json`, generatedCatalogue(name, requirements)), env)
      const file = write(dataFolder, 'links.sssom.tsv', generatedTable(rows, requirements))
      const { pid } = (JSON.parse(readFileSync(`${dataFolder}/neo4j.json`, 'utf8')) as { neo4j: { pid: number } }).neo4j
      const before = processorSeconds(pid)
      const { seconds, megabytes, processor, out } = await imported(file, env)
      const jvm = highWater(pid)
      const spent = `${Math.round(processor)} s of processor in Node and ${Math.round(processorSeconds(pid) - before)} s in the JVM`
      const { accepted } = JSON.parse(out) as { accepted: number }
      if (accepted !== rows) throw new Error(`${accepted} of ${rows} rows were imported: ${out.slice(0, 1_000)}`)
      const note = `from the start of the command to its end, one transaction with its change log; ${spent}; the JVM took ${jvm} MB at most`
      return [figure('import.sssom-250000', 's', seconds, { limit: 90, note }), figure('import.sssom-250000.memory', 'MB', megabytes, { limit: 1_024, note: `Node, resident at most; the JVM ${jvm} MB` })]
    } finally {
      neo4j.release()
      setTimeout(() => rmSync(dataFolder, { recursive: true, force: true }), 8_000)
    }
  },
}

function write(folder: string, name: string, text: string): string {
  writeFileSync(`${folder}/${name}`, text)
  return `${folder}/${name}`
}

async function imported(file: string, env: NodeJS.ProcessEnv): Promise<{ readonly seconds: number; readonly megabytes: number; readonly processor: number; readonly out: string }> {
  const started = performance.now()
  const child = spawn(process.execPath, [asBootstrapDoes, '--import', 'tsx', 'server/cli.ts', 'import', file, '--json'], { cwd: projectFolder, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  let megabytes = 0
  let processor = 0
  child.stdout.on('data', text => (out += String(text)))
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, highWater(child.pid ?? 0))
    processor = Math.max(processor, processorSeconds(child.pid ?? 0))
  }, 100)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`import ended with ${code}: ${out.slice(0, 1_000)}`)
  return { seconds: (performance.now() - started) / 1_000, megabytes, processor, out }
}

/** The most memory a process had resident, in megabytes, as Linux counts it; 0 once it is gone. */
function highWater(pid: number): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024)
  } catch {
    return 0
  }
}

/** What a process spent of the processors so far, in seconds, as Linux counts it (in hundredths); 0 once it is gone. */
function processorSeconds(pid: number): number {
  try {
    const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').slice(11, 13).map(Number)
    return (user + system) / 100
  } catch {
    return 0
  }
}
