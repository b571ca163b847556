import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../../server/graph/local/settings.js'
import { figure, type Measurement } from '../figure.js'
import { median } from '../quantile.js'
import { startServer } from '../server-process.js'

const dist = fileURLToPath(new URL('../../../web/dist', import.meta.url))
const laterStarts = 2

/** `npm start` to ready: on an empty data folder with the pages still to be built, then on what that left. */
export const starts: Measurement = {
  names: ['start.first', 'start.later'],
  measure: async () => {
    const dataFolder = mkdtempSync(`${tmpdir()}/throughline-bench-start-`)
    rmSync(dist, { recursive: true, force: true })
    const first = await readyAfter(dataFolder)
    const later: number[] = []
    for (let turn = 0; turn < laterStarts; turn += 1) later.push(await readyAfter(dataFolder))
    rmSync(dataFolder, { recursive: true, force: true })
    return [
      figure('start.first', 's', first, { limit: 60, note: 'empty data folder, pages not built; packages and the jars of Neo4j are there' }),
      figure('start.later', 's', median(later), { limit: 20, n: laterStarts, note: 'pages built, data folder of the demo' }),
    ]
  },
}

/** Seconds from the command to `/ready`. The next start waits until the Neo4j of this one has let go of its folder. */
async function readyAfter(dataFolder: string): Promise<number> {
  const server = await startServer(['bootstrap.mjs', 'start'], dataFolder, await freePort())
  await server.stop()
  await new Promise(resolve => setTimeout(resolve, 6_000))
  return server.readyAfter / 1_000
}
