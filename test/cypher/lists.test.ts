import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { type WholeGraph, wholeGraph } from './whole-graph.js'

type Item = WholeGraph['items'][number]
interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
}

let server: OwnServer
let whole: WholeGraph
beforeAll(async () => {
  server = await ownServer()
  whole = await wholeGraph(server.graph)
})
afterAll(() => server.close())

async function everyPage(field: string, filter: string, first: number) {
  const ids: string[] = []
  const totals = new Set<number>()
  for (let after: string | null = null, more = true; more;) {
    const { data, errors } = await server.ask(`query ($after: String) { page: ${field}(${filter}first: ${first}, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`, { after })
    expect(errors).toBeUndefined()
    const page = data['page'] as Page
    expect(page.nodes.length).toBeLessThanOrEqual(first)
    ids.push(...page.nodes.map(node => node.id))
    totals.add(page.totalCount)
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  return { ids, totals: [...totals] }
}

const lists: readonly [string, string, number, (item: Item) => boolean][] = [
  ['evidence', '', 7, item => item.kind === 'EVIDENCE'],
  ['evidence', 'filter: { verdict: ACCEPTED }, ', 7, item => item.kind === 'EVIDENCE' && item.properties['verdict'] === 'accepted'],
  ['evidence', 'on: "2026-06-01", filter: { validity: EXPIRED }, ', 3, item => item.kind === 'EVIDENCE' && String(item.properties['collected']) <= '2026-06-01' && String(item.properties['validUntil'] ?? '9999') < '2026-06-01'],
  ['controls', '', 40, item => item.kind === 'CONTROL'],
  ['controls', 'filter: { scope: ORGANISATION }, ', 4, item => item.kind === 'CONTROL' && item.properties['scope'] === 'organisation'],
  ['risks', '', 6, item => item.kind === 'RISK'],
  ['systems', '', 3, item => item.kind === 'SYSTEM'],
  ['models', '', 3, item => item.kind === 'MODEL'],
  ['datasets', '', 4, item => item.kind === 'DATASET'],
  ['parties', '', 5, item => item.kind === 'PARTY'],
  ['mappings', '', 50, item => item.kind === 'MAPPING'],
  ['requirements', '', 200, item => item.kind === 'REQUIREMENT'],
  ['requirements', 'filter: { framework: "iso-42001" }, ', 11, item => item.kind === 'REQUIREMENT' && item.properties['framework'] === 'iso-42001'],
  ['requirements', 'filter: { framework: "eu-ai-act", assessable: true }, ', 100, item => item.kind === 'REQUIREMENT' && item.properties['framework'] === 'eu-ai-act' && item.properties['assessable'] === true],
]

describe.each(lists)('The list %s(%s first: %i)', (field, filter, first, fits) => {
  it('comes page by page, each item once, in the order of its sort keys, with the true number of all', async () => {
    const wanted = whole.items.filter(fits).sort((a, b) => (a.sortKey === b.sortKey ? (a.id < b.id ? -1 : 1) : a.sortKey < b.sortKey ? -1 : 1)).map(item => item.id)
    expect(wanted.length).toBeGreaterThan(0)
    const { ids, totals } = await everyPage(field, filter, first)
    expect(ids).toEqual(wanted)
    expect(totals).toEqual([wanted.length])
  })
})

describe('Two items of the same name', () => {
  it('both stand in the list, even where a page ends between them', async () => {
    const text = "MATCH (n:Risk) WITH n ORDER BY n.sortKey LIMIT 3 WITH collect(n) AS risks UNWIND risks AS n SET n.sortKey = risks[0].sortKey"
    await server.graph.driver.executeQuery(text, {}, { database: server.graph.database })
    const { ids } = await everyPage('risks', '', 1)
    expect(new Set(ids).size).toBe(whole.items.filter(item => item.kind === 'RISK').length)
    expect(ids.slice(0, 3)).toEqual(ids.slice(0, 3).toSorted())
  })
})
