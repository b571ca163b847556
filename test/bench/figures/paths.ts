import type { Graph } from '../../../server/graph/connect.js'
import { edgeSets } from '../../../server/model/edge-set.js'
import type { Measurement } from '../figure.js'
import { measureUnderLoad } from '../loads.js'
import { median, p95 } from '../quantile.js'
import { pathsBetween } from '../questions.js'

/** Cypher's own way to the same end, which promises no order among paths of one length and passes through an item twice. */
const cyphersOwn = `
  MATCH (a:Item {id: $from}), (b:Item {id: $to})
  MATCH path = SHORTEST 21 (a)(()-[:${edgeSets.TRACE.join('|')}]-(step WHERE NOT step:Framework)){1,6}(b)
  RETURN [n IN nodes(path) | n.id] AS ids`

export const pathsBetweenItems: Measurement = {
  names: ['paths.p95', 'paths.closed-loop.p95'],
  measure: async stage => {
    const loaded = await stage.loaded()
    const pairs = pairsOf(stage.relationships)
    const figures = await measureUnderLoad(loaded, {
      name: 'paths', limit: 100, questions: pairs.map(([from, to]) => pathsBetween(from, to)), note: `${pairs.length} pairs of every kind, the first 20 paths of up to 6 edges, ${stage.relationships} relationships`,
    })
    const own = await timesOfCypher(loaded.graph, pairs)
    const baseline = { baseline: p95(own), baselineName: `SHORTEST 21 of Cypher, one client, median ${median(own).toFixed(1)} ms` }
    return figures.map(one => (one.name === 'paths.p95' ? { ...one, ...baseline } : one))
  },
}

/** Pairs that people ask for: a system and a provision, evidence and a risk, two provisions of different frameworks, a model and a control. */
function pairsOf(relationships: number): readonly (readonly [string, string])[] {
  const share = relationships / 1_000_000
  const place = (at: number, step: number, count: number) => (at * step) % Math.max(3, Math.round(count * share))
  return Array.from({ length: 12 }, (_, at) => [
    [`system:bench-${place(at, 977, 12_000)}`, `bench-${at % 3}:${at + 2}`],
    [`evidence:bench-${place(at, 7_001, 90_000)}`, `risk:bench-${place(at, 1_301, 15_000)}`],
    [`bench-${at % 3}:${at + 1}`, `bench-${(at + 1) % 3}:${at + 1}/1`],
    [`model:bench-${place(at, 733, 9_000)}`, `control:bench-${place(at, 1_117, 15_000)}`],
  ] as const).flat()
}

async function timesOfCypher(graph: Graph, pairs: readonly (readonly [string, string])[]): Promise<number[]> {
  const times: number[] = []
  for (const [from, to] of [...pairs.slice(0, 8), ...pairs]) {
    const started = performance.now()
    await graph.driver.executeQuery(cyphersOwn, { from, to }, { database: graph.database, routing: 'READ' })
    times.push(performance.now() - started)
  }
  return times.slice(8)
}
