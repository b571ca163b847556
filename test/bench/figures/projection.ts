import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Address } from '../../../server/graph/connect.js'
import { figure, type Measurement } from '../figure.js'
import type { Measured } from '../projection-process.js'
import { median, p95 } from '../quantile.js'

/** What it takes to hold the graph's facts in memory, in a process that does nothing else. */
export const projections: Measurement = {
  names: ['projection.load', 'projection.memory', 'projection.follow'],
  measure: async stage => {
    const { address } = await stage.filled()
    const measured = await measuredApart(address)
    const { loadSeconds, megabytes, highest, longestGap, followed, items, relationships, packSeconds, packGap } = measured
    const size = `${items} items, ${relationships} relationships`
    return [
      figure('projection.load', 's', loadSeconds, { limit: 15, note: `${size}; nobody waited longer than ${longestGap.toFixed(0)} ms meanwhile; Neo4j shares this machine` }),
      figure('projection.memory', 'MB', megabytes, { limit: 500, note: `heap and array buffers after collection, more than before loading; at most ${highest.toFixed(0)} MB while loading` }),
      figure('projection.follow', 'ms', p95(followed), {
        limit: 5, baseline: loadSeconds * 1_000, baselineName: 'loading again', n: followed.length,
        note: `from a known head to its facts, single changes, median ${median(followed).toFixed(1)} ms; packing anew takes ${packSeconds.toFixed(1)} s in the background, longest wait ${packGap.toFixed(0)} ms`,
      }),
    ]
  },
}

/** Memory is counted in a process of its own, which alone can be told to collect what nobody uses. */
function measuredApart(address: Address): Promise<Measured> {
  const child = fork(fileURLToPath(new URL('../projection-process.ts', import.meta.url)), { execArgv: ['--import', 'tsx', '--expose-gc'], stdio: ['ignore', 2, 2, 'ipc'] })
  const { uri, user, password, database } = address
  child.send({ uri, user, password, database })
  return new Promise((resolve, reject) => {
    child.on('message', message => resolve(message as Measured))
    child.on('exit', code => reject(new Error(`the measuring process ended with ${code}`)))
  })
}
