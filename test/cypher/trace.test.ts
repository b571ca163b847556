import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypherFolder } from '../../server/graph/statement.js'
import { type EdgeSet, edgeSets, relationships } from '../../server/model/edge-set.js'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { besideOf, everyPath, type WholeGraph, wholeGraph } from './whole-graph.js'

interface Scene {
  readonly nodes: readonly { readonly id: string; readonly kind: string; readonly hop: number }[]
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
    nodes { id kind hop } edges { id } groups { anchor edge outgoing kind count } shown total } }`, variables)
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

/** What a person who knows one framework finds when he enters by a topic that he knows. */
describe('The picture of a topic', () => {
  const read = async (asked: string) => {
    const { data, errors } = await server.ask(`{ neighbourhood(${asked}) { nodes { id kind hop } edges { id } groups { anchor edge outgoing kind count } bearing { framework label count shown } shown total } }`)
    expect(errors).toBeUndefined()
    return data['neighbourhood'] as Scene & { bearing: { framework: string; label: string; count: number; shown: number }[] }
  }
  const topicsOf = (id: string) => (whole.items.find(item => item.id === id)?.properties['topics'] ?? []) as readonly string[]
  const bearing = (topic: string) => whole.items.filter(item => item.kind === 'REQUIREMENT' && item.properties['assessable'] === true && topicsOf(item.id).includes(topic))
    .sort((a, b) => (`${a.sortKey} ${a.id}` < `${b.sortKey} ${b.id}` ? -1 : 1)).map(item => item.id)

  it('has every provision that bears it in focus, framework by framework, whichever of them one knows', async () => {
    const { nodes, bearing: counts } = await read('topic: "human oversight"')
    expect(nodes.filter(({ hop }) => hop === 0).map(({ id }) => id)).toEqual(bearing('human oversight'))
    expect(counts.map(({ framework }) => framework)).toEqual(['eu-ai-act', 'iso-42001', 'nist-ai-rmf'])
    for (const { framework, label, count, shown } of counts) {
      const borne = bearing('human oversight').filter(id => id.startsWith(`${framework}:`))
      expect([label !== '', count, shown]).toEqual([true, borne.length, borne.length])
    }
  })

  it.each([1, 20, 150])('shows no more than %i items, from every framework in its turn and in the order of lists, and counts the rest', async limit => {
    const all = bearing('documentation and records')
    for (const hops of [0, 1]) {
      const { nodes, shown, total, bearing: counts } = await read(`topic: "documentation and records", hops: ${hops}, limit: ${limit}`)
      const inTurn = all.map(id => ({ id, turn: all.filter(one => one.split(':')[0] === id.split(':')[0]).indexOf(id) }))
      const chosen = inTurn.toSorted((a, b) => a.turn - b.turn).slice(0, limit).map(({ id }) => id)
      const expected = all.filter(id => chosen.includes(id))
      expect(nodes.map(({ id }) => id)).toEqual(expected)
      expect(shown).toBe(limit)
      const near = hops === 0 ? [] : expected.flatMap(id => [...besideOf(whole, id, edgeSets.ALL)])
      const fits = near.filter(id => whole.items.find(item => item.id === id)?.kind !== 'REQUIREMENT' || topicsOf(id).includes('documentation and records'))
      expect(total).toBe(new Set([...all, ...fits]).size)
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
      expect(counts.reduce((sum, one) => sum + one.shown, 0)).toBe(limit)
    }
  })

  it('leaves out the requirements that do not bear it, shows everything else, and always what is in focus', async () => {
    for (const focus of ['eu-ai-act:10', 'control:data-governance-file', 'system:cv-screening']) {
      const { nodes, groups, total } = await read(`focus: ["${focus}"], topic: "data governance", limit: 1000`)
      const fits = (id: string) => id === focus || whole.items.find(item => item.id === id)?.kind !== 'REQUIREMENT' || topicsOf(id).includes('data governance')
      const expected = new Set([focus, ...besideOf(whole, focus, edgeSets.ALL)].filter(fits))
      expect(nodes.map(({ id }) => id).sort()).toEqual([...expected].sort())
      expect([groups, total]).toEqual([[], expected.size])
    }
  })

  it('walks through no requirement that does not bear it, and gathers what is not shown in groups with true counts', async () => {
    const { nodes, groups } = await read('focus: ["control:data-governance-file", "eu-ai-act:12"], topic: "data governance", hops: 2, limit: 40')
    const kindOf = new Map(whole.items.map(item => [item.id, item.kind]))
    const fits = (id: string) => kindOf.get(id) !== 'REQUIREMENT' || id === 'eu-ai-act:12' || topicsOf(id).includes('data governance')
    expect(nodes.map(({ id }) => id).filter(id => !fits(id))).toEqual([])
    expect(groups.length).toBeGreaterThan(0)
    const ids = new Set(nodes.map(({ id }) => id))
    for (const { anchor, edge, outgoing, kind, count } of groups) {
      const far = whole.edges.filter(one => one.kind === edge && (outgoing ? one.source : one.target) === anchor).map(one => (outgoing ? one.target : one.source))
      expect(new Set(far.filter(id => kindOf.get(id) === kind && fits(id) && !ids.has(id))).size, `${anchor} ${edge}`).toBe(count)
    }
  })

  it('is widened by an item beside all that is asked under the topic', async () => {
    const { nodes, bearing: counts } = await read('focus: ["control:data-governance-file"], topic: "human oversight", wholeTopic: true')
    expect(nodes.filter(({ hop }) => hop === 0).map(({ id }) => id)).toEqual(['control:data-governance-file', ...bearing('human oversight')])
    expect(counts).toHaveLength(3)
    expect((await read('focus: ["control:data-governance-file"], topic: "human oversight"')).bearing).toEqual([])
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
