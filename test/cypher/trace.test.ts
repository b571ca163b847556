import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypherFolder } from '../../server/graph/statement.js'
import { type EdgeSet, edgeSets, relationships } from '../../server/model/edge-set.js'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { besideOf, everyPath, type WholeGraph, wholeGraph } from './whole-graph.js'

interface Scene {
  readonly nodes: readonly { readonly id: string; readonly kind: string }[]
  readonly edges: readonly { readonly id: string }[]
  readonly groups: readonly { readonly anchor: string; readonly edge: string; readonly outgoing: boolean; readonly kind: string; readonly count: number }[]
  readonly shown: number
  readonly total: number
}

let server: OwnServer
let whole: WholeGraph
beforeAll(async () => {
  server = await ownServer()
  whole = await wholeGraph(server.graph)
})
afterAll(() => server.close())

const sceneOf = async (variables: Record<string, unknown>) => {
  const { data, errors } = await server.ask(`query ($focus: [ID!]!, $hops: Int, $limit: Int, $edges: EdgeSet) { neighbourhood(focus: $focus, hops: $hops, limit: $limit, edges: $edges) {
    nodes { id kind } edges { id } groups { anchor edge outgoing kind count } shown total } }`, variables)
  expect(errors).toBeUndefined()
  return data['neighbourhood'] as Scene
}

const pictures: readonly [string, number, number, EdgeSet][] = [
  ['eu-ai-act:10', 1, 150, 'ALL'], ['eu-ai-act:10', 1, 5, 'ALL'], ['system:cv-screening', 1, 12, 'ALL'], ['system:cv-screening', 2, 60, 'ALL'],
  ['control:data-governance-file', 2, 20, 'TRACE'], ['mapping-set:nist-ai-rmf-iso-42001', 1, 30, 'CROSSWALK'], ['party:data-governance', 3, 40, 'ALL'], ['eu-ai-act', 2, 100, 'STRUCTURE'],
]

describe.each(pictures)('The picture around %s (%i hops, %i items, %s)', (focus, hops, limit, edges) => {
  const known = edgeSets[edges]

  it('shows every relationship among its items and no other', async () => {
    const { nodes, edges: drawn } = await sceneOf({ focus: [focus], hops, limit, edges })
    const ids = new Set(nodes.map(node => node.id))
    const among = whole.edges.filter(edge => (known as readonly string[]).includes(edge.kind) && ids.has(edge.source) && ids.has(edge.target))
    expect(drawn.map(edge => edge.id).sort()).toEqual(among.map(edge => edge.id).sort())
  })

  it('counts every item within reach once', async () => {
    const { nodes, shown, total } = await sceneOf({ focus: [focus], hops, limit, edges })
    expect(shown).toBe(nodes.length)
    const hopOf = await hopsOf(focus, hops, limit, edges)
    const walked = [...hopOf].filter(([, hop]) => hop < hops).map(([id]) => id)
    const within = new Set([focus, ...walked.flatMap(id => [...besideOf(whole, id, known)])])
    expect(total).toBe(within.size)
  })

  it('gathers what is not shown in groups with true counts', async () => {
    const { nodes, groups } = await sceneOf({ focus: [focus], hops, limit, edges })
    const ids = new Set(nodes.map(node => node.id))
    const kindOf = new Map(whole.items.map(item => [item.id, item.kind]))
    for (const { anchor, edge, outgoing, kind, count } of groups) {
      const far = whole.edges.filter(one => one.kind === edge && (outgoing ? one.source : one.target) === anchor).map(one => (outgoing ? one.target : one.source))
      expect(new Set(far.filter(id => kindOf.get(id) === kind && !ids.has(id))).size, `${anchor} ${edge}`).toBe(count)
    }
  })
})

async function hopsOf(focus: string, hops: number, limit: number, edges: EdgeSet): Promise<ReadonlyMap<string, number>> {
  const { data } = await server.ask(`query ($focus: [ID!]!, $hops: Int, $limit: Int, $edges: EdgeSet) { neighbourhood(focus: $focus, hops: $hops, limit: $limit, edges: $edges) { nodes { id hop } } }`, { focus: [focus], hops, limit, edges })
  return new Map((data['neighbourhood'] as { nodes: { id: string; hop: number }[] }).nodes.map(({ id, hop }) => [id, hop]))
}

describe('A hub', () => {
  it('shows the first of its items in their order, whatever room there is', async () => {
    const { nodes } = await sceneOf({ focus: ['mapping-set:nist-ai-rmf-iso-42001'], hops: 1, limit: 30, edges: 'CROSSWALK' })
    const keys = new Map(whole.items.map(item => [item.id, item.sortKey]))
    const all = [...besideOf(whole, 'mapping-set:nist-ai-rmf-iso-42001', edgeSets.CROSSWALK)].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1))
    expect(nodes.slice(1).map(node => node.id)).toEqual(all.slice(0, 29))
  })
})

describe('The statement of a picture', () => {
  it('looks for every relationship there is, each from one side', () => {
    const text = readFileSync(`${cypherFolder}trace/scene.cypher`, 'utf8')
    const named = [...text.matchAll(/\[r:([A-Z_|]+)\]/g)].flatMap(match => (match[1] ?? '').split('|'))
    expect(named.sort()).toEqual([...relationships].sort())
  })
})

const ways: readonly [string, string, EdgeSet, number][] = [
  ['eu-ai-act:10', 'system:cv-screening', 'TRACE', 4], ['eu-ai-act:10/2/f', 'system:cv-screening', 'TRACE', 3], ['evidence:cv-data-governance-file-4-2', 'eu-ai-act:10/2', 'TRACE', 2],
  ['system:cv-screening', 'system:credit-score', 'BLAST', 4], ['nist-ai-rmf:MAP-2.3', 'iso-42001:A.7.2', 'CROSSWALK', 2], ['system:cv-screening', 'control:data-governance-file', 'ALL', 1],
  ['eu-ai-act', 'control:data-governance-file', 'TRACE', 5],
]

describe.each(ways)('The paths from %s to %s (%s, at most %i edges)', (from, to, edges, maxLength) => {
  it('are those that a search of the whole graph finds, in the same order', async () => {
    const expected = everyPath(whole, from, to, edgeSets[edges], maxLength)
    const { data, errors } = await server.ask(`query ($from: ID!, $to: ID!, $edges: EdgeSet, $maxLength: Int) {
      paths(from: $from, to: $to, edges: $edges, maxLength: $maxLength, first: 200) { paths { nodes edges } edges { id source target } truncated } }`, { from, to, edges, maxLength })
    expect(errors).toBeUndefined()
    const found = data['paths'] as { paths: { nodes: string[]; edges: string[] }[]; edges: { id: string; source: string; target: string }[]; truncated: boolean }
    expect(expected.length).toBeGreaterThan(0)
    expect(found.paths.map(path => path.nodes)).toEqual(expected.slice(0, 200))
    expect(found.truncated).toBe(expected.length > 200)
    const ends = new Map(found.edges.map(edge => [edge.id, [edge.source, edge.target]]))
    for (const path of found.paths) path.edges.forEach((id, at) => expect(ends.get(id)?.sort()).toEqual([path.nodes[at], path.nodes[at + 1]].sort()))
  })
})
