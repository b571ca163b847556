import { monitorEventLoopDelay } from 'node:perf_hooks'
import { commit } from '../../server/graph/commit.js'
import { type Address, connect, type Graph } from '../../server/graph/connect.js'
import { readHead } from '../../server/graph/head.js'
import { fold } from '../../server/projection/fold.js'
import { load } from '../../server/projection/load.js'
import { openProjection } from '../../server/projection/projection.js'
import { retitling } from '../kit/edit-item.js'

/** What the process of `figures/projection.ts` tells: seconds, megabytes and milliseconds. */
export interface Measured {
  readonly items: number
  readonly relationships: number
  readonly loadSeconds: number
  readonly longestGap: number
  readonly megabytes: number
  readonly highest: number
  readonly followed: readonly number[]
  readonly packSeconds: number
  readonly packGap: number
}

const changes = 300
/** So many changes before it bring Neo4j, which has just started, to its usual pace. */
const warming = 300
const collect = () => { for (let turn = 0; turn < 3; turn += 1) (globalThis as { gc?: () => void }).gc?.() }
const inUse = () => { const { heapUsed, arrayBuffers } = process.memoryUsage(); return (heapUsed + arrayBuffers) / 1_000_000 }

async function measure(graph: Graph): Promise<Measured> {
  await readHead(graph)
  collect()
  const before = inUse()
  const loaded = await watched(() => load(graph))
  collect()
  const megabytes = inUse() - before
  const packed = await watched(() => fold(loaded.value))
  return {
    items: loaded.value.itemCount, relationships: loaded.value.linkCount, loadSeconds: loaded.seconds, longestGap: loaded.longestGap,
    megabytes, highest: loaded.highest - before, followed: await follow(graph), packSeconds: packed.seconds, packGap: packed.longestGap,
  }
}

/** Milliseconds from each head to its facts. */
async function follow(graph: Graph): Promise<number[]> {
  const projection = openProjection(graph, { pollMilliseconds: 3_600_000 })
  const times: number[] = []
  for (let turn = -warming; turn < changes; turn += 1) {
    await commit(graph, 'bench', 'item.retitled', retitling(`control:bench-${(turn + warming) % 100}`, `Turn ${turn}`))
    const head = await readHead(graph)
    if (!head) throw new Error('the graph has no head')
    const started = performance.now()
    await projection.reach(head)
    if (turn >= 0) times.push(performance.now() - started)
  }
  projection.close()
  return times
}

/** Does something and says how long it took, how long others had to wait at most, and how much memory it held at most. */
async function watched<Value>(work: () => Promise<Value>) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let highest = inUse()
  const look = setInterval(() => { highest = Math.max(highest, inUse()) }, 20)
  delay.enable()
  const started = performance.now()
  const value = await work()
  const seconds = (performance.now() - started) / 1_000
  clearInterval(look)
  delay.disable()
  return { value, seconds, longestGap: delay.max / 1_000_000, highest }
}

process.once('message', (address: Address) => {
  const graph = connect(address, 60_000)
  measure(graph).then(
    measured => process.send?.(measured, () => void graph.driver.close().then(() => process.exit(0))),
    error => { process.stderr.write(`${String(error)}\n`); process.exit(1) })
})
