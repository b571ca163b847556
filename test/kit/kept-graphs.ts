import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { hold } from '../../server/graph/local/holder.js'
import { endNeo4j } from './stage.js'

const variable = 'THROUGHLINE_TEST_GRAPHS'

/** Neo4j in use by the test file that runs in this process. */
const inUse = new Set<string>()

/** A data folder whose Neo4j outlives the test file, so that the next one of this worker finds it warm; null where no run of tests keeps any. */
export function takeKept(): { readonly dataFolder: string; giveBack(): void } | null {
  const root = process.env[variable]
  if (!root) return null
  let place = 1
  while (inUse.has(`${root}/${process.env['VITEST_POOL_ID']}-${place}`)) place += 1
  const dataFolder = `${root}/${process.env['VITEST_POOL_ID']}-${place}`
  inUse.add(dataFolder)
  mkdirSync(dataFolder, { recursive: true })
  return { dataFolder, giveBack: () => void inUse.delete(dataFolder) }
}

/** Runs once around all test files: holds every Neo4j that one of them starts in the kept folders, and ends them all. */
export default function keepGraphs(): () => Promise<void> {
  const root = mkdtempSync(`${tmpdir()}/throughline-test-`)
  process.env[variable] = root
  const held = new Set<string>()
  const look = setInterval(() => {
    for (const name of readdirSync(root)) {
      if (held.has(name)) continue
      held.add(name)
      void hold(`${root}/${name}/neo4j.sock`).then(running => (running ? running.holder.once('close', () => held.delete(name)) : held.delete(name)))
    }
  }, 500)
  return async () => {
    clearInterval(look)
    for (const name of readdirSync(root)) await endNeo4j(`${root}/${name}`)
    rmSync(root, { recursive: true, force: true })
  }
}
