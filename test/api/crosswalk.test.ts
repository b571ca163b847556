import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit } from '../../server/graph/commit.js'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { puttingCrosswalk } from '../kit/put-crosswalk.js'

let server: OwnServer
beforeAll(async () => {
  server = await ownServer()
  await commit(server.graph, 'test', 'test.crosswalk', puttingCrosswalk('set:small', {
    frameworks: { left: ['1', '2', '2/a', '3'], middle: ['1', '2', '3', '4'], right: ['1', '2', '3'] },
    mappings: {
      'm:1': { from: ['left:1'], to: ['middle:1'], relation: 'equal' },
      'm:2': { from: ['middle:1'], to: ['right:1'], relation: 'subset' },
      'm:3': { from: ['left:2'], to: ['middle:2'], relation: 'subset' },
      'm:4': { from: ['middle:2'], to: ['right:2'], relation: 'subset' },
      'm:5': { from: ['left:2'], to: ['middle:3'], relation: 'superset' },
      'm:6': { from: ['middle:3'], to: ['right:2'], relation: 'superset' },
      'm:7': { from: ['left:3'], to: ['right:3'], relation: 'association', predicate: 'skos:relatedMatch' },
      'm:8': { from: ['right:1'], to: ['left:1'], relation: 'disjoint', status: 'proposed' },
      'm:9': { from: ['left:3'], to: ['middle:4'], relation: 'equal', status: 'proposed' },
      'm:10': { from: ['left:1', 'left:3'], to: ['middle:4'], relation: 'intersects' },
    },
    references: [['middle:3', 'middle:4']],
  }))
})
afterAll(() => server.close())

async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await server.ask(query, variables)
  expect(errors).toBeUndefined()
  return data as Data
}

const proofFields = 'possible steps { from { id } to { id } possible mapping { id } }'
interface Proof { readonly possible: string[]; readonly steps: { from: { id: string }; to: { id: string }; possible: string[]; mapping: { id: string } | null }[] }
interface Relation { readonly possible: string[]; readonly stated: { id: string }[]; readonly proofs: Proof[]; readonly contradiction: { one: Proof[]; other: Proof[] } | null }
const relationOf = async (source: string, target: string, rest = '') =>
  (await ask<{ relation: Relation }>(`{ relation(source: "${source}", target: "${target}"${rest}) { source { id } target { id } possible stated { id } proofs { ${proofFields} } contradiction { one { ${proofFields} } other { ${proofFields} } } } }`)).relation
const mappingsOf = (proof: Proof | undefined) => proof?.steps.map(step => step.mapping?.id ?? 'part')

describe('the relation of two requirements', () => {
  it('is composed along the chain that proves it, and turns round with the pair', async () => {
    const there = await relationOf('left:1', 'right:1')
    expect(there).toMatchObject({ possible: ['SUBSET'], stated: [], contradiction: null })
    expect(there.proofs.map(mappingsOf)).toEqual([['m:1', 'm:2']])
    expect(there.proofs[0]?.steps[1]).toEqual({ from: { id: 'middle:1' }, to: { id: 'right:1' }, possible: ['SUBSET'], mapping: { id: 'm:2' } })
    const back = await relationOf('right:1', 'left:1')
    expect(back.possible).toEqual(['SUPERSET'])
    expect(back.proofs.map(mappingsOf)).toEqual([['m:2', 'm:1']])
  })

  it('shows both sides of a contradiction, which supports nothing further', async () => {
    const { possible, proofs, contradiction } = await relationOf('left:2', 'right:2')
    expect([possible, proofs]).toEqual([[], []])
    expect([contradiction?.one.map(mappingsOf), contradiction?.other.map(mappingsOf)]).toEqual([[['m:3', 'm:4']], [['m:5', 'm:6']]])
    const part = await relationOf('left:2/a', 'middle:2')
    expect(part.possible).toEqual(['SUBSET'])
    expect(part.proofs.map(mappingsOf)).toEqual([['part', 'm:3']])
  })

  it('counts proposed mappings where it is asked to, rejected ones never, and unions not for a pair', async () => {
    expect((await relationOf('left:3', 'middle:4')).possible).toHaveLength(5)
    expect(await relationOf('left:3', 'middle:4', ', includeProposed: true')).toMatchObject({ possible: ['EQUAL'], stated: [{ id: 'm:10' }, { id: 'm:9' }] })
    expect((await relationOf('left:1', 'right:1', ', includeProposed: true')).possible).toEqual([])
  })

  it('is asked within so many steps', async () => {
    expect((await relationOf('left:1', 'right:1', ', maxHops: 1')).possible).toHaveLength(5)
    expect((await relationOf('left:1', 'right:1', ', maxHops: 2')).possible).toEqual(['SUBSET'])
  })

  it('is refused by the field that is wrong', async () => {
    const codeOf = async (query: string) => (await server.ask(query)).errors?.map(({ extensions: { code, field } }) => `${code} ${field}`)
    expect(await codeOf('{ relation(source: "left:9", target: "left:1") { possible } }')).toEqual(['NOT_FOUND source'])
    expect(await codeOf('{ relation(source: "left:1", target: "left") { possible } }')).toEqual(['NOT_FOUND target'])
    expect(await codeOf('{ relation(source: "left:1", target: "left:1") { possible } }')).toEqual(['INVALID_INPUT target'])
    for (const hops of [0, 5]) expect(await codeOf(`{ relation(source: "left:1", target: "right:1", maxHops: ${hops}) { possible } }`)).toEqual(['INVALID_INPUT maxHops'])
    expect(await codeOf('{ crosswalk(source: "left", target: "left", derived: true) { totalCount } }')).toEqual(['INVALID_INPUT target'])
    expect(await codeOf('{ crosswalkSummary(source: "left", target: "nowhere") { candidates } }')).toEqual(['NOT_FOUND target'])
    expect(await codeOf('{ pathsBetween(base: "left", compare: "left") { direct } }')).toEqual(['INVALID_INPUT compare'])
    expect(await codeOf('{ pathsBetween(base: "left", compare: "right", through: ["x"]) { direct } }')).toEqual(['NOT_FOUND through'])
  })
})

describe('a crosswalk with its candidates', () => {
  interface Row { readonly mapping: { id: string } | null; readonly sources: { id: string }[]; readonly targets: { id: string }[]; readonly possible: string[] | null; readonly association: string | null; readonly derived: boolean; readonly proofs: Proof[]; readonly contradiction: Relation['contradiction'] }
  interface Page { readonly crosswalk: { nodes: Row[]; totalCount: number; pairCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
  const page = (rest: string, source = 'left', target = 'right') => ask<Page>(`{ crosswalk(source: "${source}", target: "${target}", derived: true, ${rest}) {
    nodes { mapping { id } sources { id } targets { id } possible association derived proofs { ${proofFields} } contradiction { one { ${proofFields} } other { ${proofFields} } } }
    totalCount pairCount pageInfo { hasNextPage endCursor } } }`).then(data => data.crosswalk)
  const nameOf = (row: Row) => row.mapping?.id ?? `${row.sources[0]?.id} ${row.targets[0]?.id}`

  it('gives the stated links first, then what chains say, the most telling first', async () => {
    const { nodes, totalCount, pairCount } = await page('status: [APPROVED]')
    expect(nodes.map(nameOf)).toEqual(['m:7', 'left:2 right:2', 'left:1 right:1'])
    expect([totalCount, pairCount]).toEqual([3, 3])
    expect(nodes[0]).toMatchObject({ derived: false, possible: null, association: 'skos:relatedMatch', proofs: [], contradiction: null })
    expect(nodes[1]).toMatchObject({ derived: true, possible: [], association: null })
    expect(nodes[1]?.contradiction?.one.map(mappingsOf)).toEqual([['m:3', 'm:4']])
    expect(nodes[2]).toMatchObject({ derived: true, possible: ['SUBSET'], contradiction: null })
    expect(nodes[2]?.proofs.map(mappingsOf)).toEqual([['m:1', 'm:2']])
  })

  it('goes on over both page by page, each row once', async () => {
    const whole = await page('first: 200')
    const found: string[] = []
    for (let after = '', more = true; more;) {
      const { nodes, pageInfo, totalCount } = await page(`first: 1${after}`)
      expect(totalCount).toBe(whole.totalCount)
      found.push(...nodes.map(nameOf))
      after = `, after: "${pageInfo.endCursor}"`
      more = pageInfo.hasNextPage
    }
    expect(found).toEqual(whole.nodes.map(nameOf))
  })

  it('shows a mapping that waits for review against the chains that rule it out', async () => {
    const row = (await page('status: [APPROVED, PROPOSED]')).nodes.find(node => node.mapping?.id === 'm:8')
    expect(row?.possible).toEqual(['DISJOINT'])
    const waiting = (await page('first: 10')).nodes.find(node => node.mapping?.id === 'm:8')
    expect(waiting?.contradiction?.one.map(mappingsOf)).toEqual([['m:8']])
    expect(waiting?.contradiction?.other.map(mappingsOf).map(chain => chain?.toSorted())).toEqual([['m:1', 'm:2']])
  })

  it('is summed up by side and chapter', async () => {
    const { crosswalkSummary } = await ask<{ crosswalkSummary: Record<string, unknown> }>(`{ crosswalkSummary(source: "left", target: "middle") {
      source { framework { id } mapped total chapters { requirement { id } mapped total } } target { mapped total } approved proposed rejected candidates contradictions cells { source target approved proposed } } }`)
    expect(crosswalkSummary).toMatchObject({
      source: { framework: { id: 'left' }, mapped: 3, total: 4, chapters: [
        { requirement: { id: 'left:1' }, mapped: 1, total: 1 }, { requirement: { id: 'left:2' }, mapped: 1, total: 2 }, { requirement: { id: 'left:3' }, mapped: 1, total: 1 }] },
      target: { mapped: 4, total: 4 }, approved: 4, proposed: 1, rejected: 0, contradictions: 0,
    })
    expect(crosswalkSummary['cells']).toContainEqual({ source: 'left:3', target: 'middle:4', approved: 1, proposed: 1 })
  })

  it('finds the official crosswalk of NIST in its own 192 pairs, in no contradiction with itself', async () => {
    const { crosswalk, crosswalkSummary } = await ask<{ crosswalk: Page['crosswalk']; crosswalkSummary: Record<string, number> }>(`{
      crosswalk(source: "nist-ai-rmf", target: "iso-42001", first: 1) { pairCount nodes { derived } }
      crosswalkSummary(source: "nist-ai-rmf", target: "iso-42001") { approved proposed contradictions } }`)
    expect(crosswalk.pairCount).toBe(192)
    expect(crosswalkSummary).toEqual({ approved: 49, proposed: 0, contradictions: 0 })
  })
})

describe('joins between two frameworks', () => {
  const fields = 'base { id } compare { id } direct sharing withinOne connected shortestPaths baseDirect baseSharing baseWithinOne baseConnected baseTotal'
  const joins = async (rest = '') => (await ask<{ pathsBetween: Record<string, unknown> }>(`{ pathsBetween(base: "left", compare: "right"${rest}) { ${fields} } }`)).pathsBetween

  it('are counted as a person counts them', async () => {
    // left:1 and left:3 both lead to middle:4 by m:10, which leads nowhere; left:2 reaches right:2 by middle:2 and by middle:3; m:7 is direct.
    expect(await joins()).toEqual({
      base: { id: 'left' }, compare: { id: 'right' },
      direct: 1, sharing: 2, withinOne: 2, connected: 3, shortestPaths: 4, baseDirect: 1, baseSharing: 2, baseWithinOne: 2, baseConnected: 3, baseTotal: 4,
    })
  })

  it('walk references where the edge set holds them, and only through the frameworks that are named', async () => {
    // middle:4 refers to middle:3, so left:1 and left:3 reach right:2 within one step.
    expect(await joins(', edges: ALL')).toMatchObject({ sharing: 2, withinOne: 4, connected: 5, shortestPaths: 6, baseWithinOne: 3 })
    expect(await joins(', edges: ALL, through: ["middle"]')).toEqual(await joins(', edges: ALL'))
    expect(await joins(', through: []')).toMatchObject({ direct: 1, sharing: 0, connected: 1, shortestPaths: 1 })
  })

  it('are made by no statement that two are disjoint, even where proposed mappings count', async () => {
    expect(await joins(', includeProposed: true')).toEqual(await joins())
  })
})
