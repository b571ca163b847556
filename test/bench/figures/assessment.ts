import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Graph } from '../../../server/graph/connect.js'
import { coverageOf } from '../../../server/projection/coverage.js'
import type { Facts, ItemNumber } from '../../../server/projection/facts.js'
import { factsOf } from '../../kit/facts-of.js'
import { type Figure, figure, type Measurement } from '../figure.js'
import { matrixDay, matrixFramework, matrixRows, matrixSize } from '../matrix-rows.js'
import { median } from '../quantile.js'
import { openStage } from '../stage.js'
import { loadRows } from '../synthetic-graph.js'

const turns = 20
const patience = 120_000

/** Judging every cell of 200 systems and 600 requirements over facts in memory, beside the same as one Cypher statement; both must find the same. */
export const assessment: Measurement = {
  names: ['assess.200x600'],
  async measure({ report }) {
    const rows = matrixRows()
    const facts = await factsOf([rows])
    const { times, counts } = judgedOften(facts)
    const stage = await openStage(report, graph => loadRows(graph, rows.items, rows.relationships))
    try {
      return [figure('assess.200x600', 'ms', median(times), {
        limit: 150, n: times.length, ...(await byCypher(stage.graph, counts)),
        note: `median; ${matrixSize.systems * matrixSize.requirements} cells with status and the claim that decides, rules read and judged anew each time, one core`,
      })]
    } finally {
      await stage.close()
    }
  },
}

/** Another day each time, so that nothing is remembered; the days after the last that anything in the graph names all come to the same. */
function judgedOften(facts: Facts): { readonly times: readonly number[]; readonly counts: ReadonlyMap<number, number> } {
  const systems: ItemNumber[] = []
  facts.eachItem('SYSTEM', system => void systems.push(system))
  const times: number[] = []
  for (let turn = -5; turn < turns; turn += 1) {
    const started = performance.now()
    coverageOf(facts, matrixFramework, systems, `2026-12-${String(turn + 6).padStart(2, '0')}`)
    if (turn >= 0) times.push(performance.now() - started)
  }
  const { assessment: { direct }, law, width } = coverageOf(facts, matrixFramework, systems, matrixDay)
  const counts = new Map<number, number>()
  law.obligations.forEach(({ assessed }, place) => {
    for (let column = 0; assessed && column < width - 1; column += 1) {
      const status = direct[place * width + column] as number
      counts.set(status, (counts.get(status) ?? 0) + 1)
    }
  })
  return { times, counts }
}

async function byCypher(graph: Graph, counts: ReadonlyMap<number, number>): Promise<Pick<Figure, 'baseline' | 'baselineName'>> {
  const text = readFileSync(fileURLToPath(new URL('../assess.cypher', import.meta.url)), 'utf8')
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: 'READ' })
  try {
    await session.run(text, { framework: matrixFramework, on: matrixDay }, { timeout: patience })
    const started = performance.now()
    const { records } = await session.run(text, { framework: matrixFramework, on: matrixDay }, { timeout: patience })
    const took = performance.now() - started
    for (const record of records) {
      const [status, cells] = [Number(record.get('status')), Number(record.get('cells'))]
      if (counts.get(status) !== cells) throw new Error(`Cypher finds ${cells} cells of status ${status}, the kernel ${counts.get(status)}`)
    }
    return { baseline: took, baselineName: 'one Cypher statement, warm' }
  } finally {
    await session.close()
  }
}
