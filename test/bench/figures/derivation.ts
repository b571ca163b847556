import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commit } from '../../../server/graph/commit.js'
import type { Graph } from '../../../server/graph/connect.js'
import { bolted } from '../../../server/graph/parameters.js'
import { compose, converse, possibleOf } from '../../../server/model/relation.js'
import { statedRelations } from '../../../server/model/words.js'
import { openCreFolder, readOpenCre } from '../../kit/open-cre.js'
import { editing } from '../../kit/edit-item.js'
import { ask, dataOf, followFacts, type Question } from '../ask.js'
import { derivedFrameworks, derivedRows, openCreRows } from '../crosswalk-rows.js'
import { type Figure, figure, type Measurement } from '../figure.js'
import { median, p95 } from '../quantile.js'
import { type LoadedStage, openStage } from '../stage.js'
import { loadRows } from '../synthetic-graph.js'

const [first, last] = [derivedFrameworks[0], derivedFrameworks.at(-1) ?? '']

/** What chains prove between frameworks, and how frameworks are joined, each over a graph of its own. */
export const derivation: Measurement = {
  names: ['crosswalk.derived.p95', 'crosswalk.derived.first', 'crosswalk.derived.again', 'map-analysis.opencre'],
  async measure({ report }) {
    const openCre = existsSync(openCreFolder) ? readOpenCre() : null
    const stage = await openStage(report, async graph => {
      for (const { items, relationships } of [derivedRows(), ...(openCre ? [openCreRows(openCre)] : [])]) await loadRows(graph, items, relationships)
    })
    try {
      const analysis = openCre ? await measureAnalysis(stage, openCre.expected) : figure('map-analysis.opencre', 's', null, { limit: 1, note: `not measured: no ${openCreFolder}` })
      report(`The map analysis took ${analysis.value?.toFixed(2)} s`)
      return [...(await measureDerived(stage)), analysis]
    } finally {
      await stage.close()
    }
  },
}

const derivedPage: Question = {
  query: `query ($source: ID!, $target: ID!) { crosswalk(source: $source, target: $target, status: [APPROVED], derived: true, first: 50) {
    nodes { possible derived sources { id label } targets { id label } proofs { possible steps { possible from { id } to { id } mapping { id } } }
      contradiction { one { steps { mapping { id } } } other { steps { mapping { id } } } } }
    totalCount pageInfo { endCursor } } }`,
  variables: { source: first, target: last },
}

/** So many mappings are changed before a figure is taken. */
const warming = 4
const turns = 20

/**
 * Before every question a mapping is made to say something else, so that the answer is another each time; that the facts have followed is
 * another figure. The very first question finds nothing remembered at all.
 */
async function measureDerived({ url, graph }: LoadedStage): Promise<readonly Figure[]> {
  const askOnce = () => timed(() => ask(url, derivedPage))
  const fresh = await askOnce()
  const [changed, again]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < warming + turns; turn += 1) {
    await commit(graph, 'bench', 'mapping.edited', editing(`mapping:derive-${turn * 977}`, { relation: turn % 2 === 0 ? 'intersects' : 'subset' }))
    await followFacts(url)
    const took = [await askOnce(), await askOnce()] as const
    if (turn < warming) continue
    changed.push(took[0])
    again.push(took[1])
  }
  const { crosswalk } = await dataOf<{ crosswalk: { totalCount: number } }>(url, derivedPage)
  const graphNote = `two frameworks of 1,000 requirements through three others, 50,000 mappings: ${crosswalk.totalCount} candidates, the first 50 with their proofs`
  return [
    figure('crosswalk.derived.p95', 'ms', p95(changed), {
      limit: 300, n: changed.length, ...(await timeOfCypher(graph)), note: `median ${median(changed).toFixed(0)} ms; each after a mapping was changed; ${graphNote}`,
    }),
    figure('crosswalk.derived.first', 'ms', fresh, { n: 1, note: 'the first question a server is asked, nothing remembered and nothing compiled' }),
    figure('crosswalk.derived.again', 'ms', p95(again), { n: again.length, note: `median ${median(again).toFixed(1)} ms; asked again at the same revision` }),
  ]
}

const patience = 60_000

/** The same as one statement of Cypher, stopped when it takes too long. */
async function timeOfCypher(graph: Graph): Promise<Pick<Figure, 'baseline' | 'baselineName'>> {
  const text = readFileSync(fileURLToPath(new URL('../derive-crosswalk.cypher', import.meta.url)), 'utf8')
  const maskOf = (relation: (typeof statedRelations)[number]) => possibleOf({ relation }, 'proper overlap') ?? 31
  const table = (cell: (a: number, b: number) => number) => Array.from({ length: 32 }, (_, a) => Array.from({ length: 32 }, (__, b) => cell(a, b)))
  const parameters = bolted({
    source: first, target: last, compose: table(compose), meet: table((a, b) => a & b),
    forward: Object.fromEntries(statedRelations.map(word => [word, maskOf(word)])), backward: Object.fromEntries(statedRelations.map(word => [word, converse(maskOf(word))])),
  })
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: 'READ' })
  try {
    const took = await timed(() => session.run(text, parameters, { timeout: patience }))
    return { baseline: took, baselineName: 'one Cypher statement' }
  } catch (error) {
    if (!/Terminat|Timed ?Out|timeout|MemoryPool|memory/i.test(String((error as { code?: string }).code) + String(error))) throw error
    return { baseline: patience, baselineName: `one Cypher statement, not done when it was stopped after ${patience / 1_000} s` }
  } finally {
    await session.close()
  }
}

const groupOf = ({ edges, base }: Expected[number]) => `${edges} ${base}`

type Expected = ReturnType<typeof readOpenCre>['expected']
interface Counts { readonly sharing: number; readonly withinOne: number; readonly connected: number; readonly shortestPaths: number; readonly baseSharing: number; readonly baseWithinOne: number; readonly baseConnected: number; readonly baseTotal: number }

/** All pairs of standards for both edge sets, a request for each base; every count has to be the published one. */
async function measureAnalysis({ url }: LoadedStage, expected: Expected): Promise<Figure> {
  await followFacts(url)
  const answers: Counts[][] = []
  const groups = [...new Set(expected.map(groupOf))].map(group => expected.filter(one => groupOf(one) === group))
  const took = await timed(async () => {
    for (const group of groups) answers.push(Object.values(await dataOf<Record<string, Counts>>(url, analysisOf(group))))
  })
  groups.forEach((group, at) => group.forEach(({ edges, base, compare, counts }, which) => {
    const found = Object.values(answers[at]?.[which] ?? {})
    if (found.join() !== counts.join()) throw new Error(`${edges}: ${base} to ${compare} gives ${found.join()} instead of ${counts.join()}`)
  }))
  return figure('map-analysis.opencre', 's', took / 1_000, {
    limit: 1, note: `${expected.length / 2} pairs of standards for two edge sets, ${groups.length} requests, nothing computed before, every count as published; that project's own way computes for over 24 h ahead`,
  })
}

const analysisOf = (group: Expected): Question => ({
  query: `{ ${group.map(({ edges, base, compare }, at) => `p${at}: pathsBetween(base: ${JSON.stringify(base)}, compare: ${JSON.stringify(compare)}, edges: ${edges === 'CONTAINS' ? 'CROSSWALK' : 'ALL'}, through: ["opencre"]) {
    sharing withinOne connected shortestPaths baseSharing baseWithinOne baseConnected baseTotal }`).join('\n')} }`,
  variables: {},
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
