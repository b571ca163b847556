import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit } from '../../server/graph/commit.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { puttingCrosswalk } from '../kit/put-crosswalk.js'
import { query, serve, type Served } from './serve.js'

const side = 21
const refs = Array.from({ length: side }, (_, at) => String(at + 1))
const pairs = refs.flatMap(source => refs.map(target => [source, target] as const))

let own: OwnGraph
let served: Served
/**
 * 441 mappings are stated between left and right, and as many pairs of near and far follow by way of one requirement; every third pair of
 * those is stated as well, half of them against the chains.
 */
beforeAll(async () => {
  own = await ownGraph()
  const stated = pairs.map(([source, target], at) => [`m:${at}`, { from: [`left:${source}`], to: [`right:${target}`], relation: at % 2 ? 'subset' : 'equal', status: at % 3 ? 'approved' : 'proposed' }] as const)
  const chained = refs.flatMap(ref => [[`n:${ref}`, { from: [`near:${ref}`], to: ['hub:1'], relation: 'subset' }], [`f:${ref}`, { from: ['hub:1'], to: [`far:${ref}`], relation: 'subset' }]] as const)
  const against = pairs.flatMap(([source, target], at) => (at % 3 ? [] : [[`w:${at}`, { from: [`near:${source}`], to: [`far:${target}`], relation: at % 2 ? 'disjoint' : 'subset', status: 'proposed' }] as const]))
  await commit(own.graph, 'test', 'test.crosswalk', puttingCrosswalk('mapping-set:many', {
    frameworks: { left: refs, right: refs, near: refs, hub: ['1'], far: refs }, grouping: 'each', mappings: Object.fromEntries([...stated, ...chained, ...against]),
  }))
  served = await serve(own.graph)
  await query(served.url, '{ relation(source: "near:1", target: "far:1") { possible } }')
})
afterAll(async () => { await served.close(); await own.close() })

const requirement = 'id label ref title kind assessable framework { id title } parent { id } ancestors { id label }'
const mapping = 'id label status relation negated rationale strength scale author reviewer stated reviewed reason revision restsOn { id status } set { id title overlapMeans grouping separateReview mappingCount } sources { id } targets { id }'
const proof = 'possible steps { from { id label } to { id label } possible mapping { id label status set { id title } } }'
const row = `derived possible association mapping { ${mapping} } sources { ${requirement} } targets { ${requirement} } proofs { ${proof} } contradiction { one { ${proof} } other { ${proof} } }`

async function statementsOf(source: string, target: string, rest: string): Promise<{ rows: number; statements: unknown }> {
  const before = served.lines.length
  const reply = await query(served.url, `{ crosswalk(source: "${source}", target: "${target}", ${rest}) { totalCount pairCount pageInfo { hasNextPage endCursor } nodes { ${row} } } }`)
  expect(reply.code, reply.text.slice(0, 500)).toBeUndefined()
  await expect.poll(() => served.lines.slice(before).some(line => line['msg'] === 'request')).toBe(true)
  return { rows: (reply.data as { crosswalk: { nodes: unknown[] } }).crosswalk.nodes.length, statements: served.lines.slice(before).find(line => line['msg'] === 'request')?.['statements'] }
}

describe('the statements of a page of a crosswalk', () => {
  const asked: Readonly<Record<string, readonly [source: string, target: string, rest: string, few: number]>> = {
    'stated mappings': ['left', 'right', 'derived: false', 10],
    'stated mappings, with candidates after them': ['left', 'right', 'derived: true', 10],
    'mappings read from the other side': ['right', 'left', 'derived: true', 10],
    'candidates with their proofs': ['near', 'far', 'derived: true, status: [APPROVED]', 10],
    'mappings beside the chains that rule them out': ['near', 'far', 'derived: true', 160],
  }
  // 147 of the last are stated, so that 160 of them hold candidates as well.
  for (const [what, [source, target, rest, fewer]] of Object.entries(asked)) {
    it(`are one for 200 rows as for ${fewer}, which reads the head, since the rest stands in memory: ${what}`, async () => {
      const few = await statementsOf(source, target, `${rest}, first: ${fewer}`)
      const many = await statementsOf(source, target, `${rest}, first: 200`)
      expect([few.rows, many.rows]).toEqual([fewer, 200])
      expect([few.statements, many.statements]).toEqual([1, 1])
    })
  }

  it('are one for what the whole crosswalk comes to, whatever it holds', async () => {
    const before = served.lines.length
    const summary = (source: string, target: string) => query(served.url, `{ crosswalkSummary(source: "${source}", target: "${target}") { source { framework { id } mapped total chapters { requirement { id label } mapped total } } target { mapped total chapters { requirement { id label } mapped total } } approved proposed rejected candidates contradictions cells { source target approved proposed } } }`)
    for (const [source, target] of [['left', 'right'], ['hub', 'far']] as const) expect((await summary(source, target)).code).toBeUndefined()
    await expect.poll(() => served.lines.slice(before).filter(line => line['msg'] === 'request').length).toBe(2)
    const statements = served.lines.slice(before).filter(line => line['msg'] === 'request').map(line => line['statements'])
    expect(statements).toEqual([1, 1])
  })

  // What would be read for nobody is stopped with the answer, and its error, that nobody hears, fails the run.
  const unasked: Readonly<Record<string, string>> = {
    relation: 'relation(source: "near:1", target: "far:1") { possible }',
    crosswalkSummary: 'crosswalkSummary(source: "near", target: "far") { candidates }',
    pathsBetween: 'pathsBetween(base: "near", compare: "far") { baseTotal }',
  }
  for (const [field, asked] of Object.entries(unasked)) {
    it(`are none for an item that the answer does not show, also in a server that has just started: ${field}`, async () => {
      const fresh = await serve(own.graph)
      const reply = await query(fresh.url, `{ ${asked} }`)
      await fresh.close()
      expect(reply.code, reply.text.slice(0, 500)).toBeUndefined()
      expect(fresh.lines.filter(line => line['msg'] === 'request').map(line => line['statements'])).toEqual([1])
    })
  }
})
