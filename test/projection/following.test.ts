import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bookmarkHeader, bookmarkText } from '../../server/api/bookmark.js'
import { connect, type Graph } from '../../server/graph/connect.js'
import { readHead } from '../../server/graph/head.js'
import type { Facts } from '../../server/projection/facts.js'
import { openProjection } from '../../server/projection/projection.js'
import { post, serve } from '../api/serve.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { until } from '../kit/stage.js'
import { contentsOf, contentsOfGraph } from './contents.js'
import { change, titleAll } from './history.js'
import { proxyTo } from './proxy.js'

/** Every change is a transaction of its own, which takes its time where others work on the same machine. */
vi.setConfig({ testTimeout: 240_000 })

let own: OwnGraph
beforeAll(async () => { own = await ownGraph() })
beforeEach(() => own.wipe())
afterAll(() => own.close())

const headOf = async (graph: Graph) => (await readHead(graph)) ?? expect.fail('no head')
const titleOf = (facts: Facts, id: string) => facts.property(facts.numberOf(id), 'title')
const put = (title: string) => change(own.graph, [{ deed: 'put', item: 0, title, topics: null }])

describe('two servers on one database', () => {
  it('let a writer read on the one what he just wrote on the other, in the graph and in its past', async () => {
    const [here, there] = [connect(own.address), connect(own.address)]
    const server = await serve(there)
    const query = 'query Read($revision: Int!) { revision now: node(id: "control:0") { id } past: node(id: "control:0", asOf: { revision: $revision }) { id } }'
    for (let turn = 0; turn < 5; turn += 1) {
      const written = await change(here, [{ deed: 'put', item: 0, title: `${turn}`, topics: null }])
      const headers = { 'content-type': 'application/json', [bookmarkHeader]: bookmarkText(written?.bookmark ?? []) }
      const ask = (revision: number) => post(server.url, JSON.stringify({ query, variables: { revision } }), headers)
      const revision = written?.revision ?? 0
      expect((await ask(revision)).data).toEqual({ revision, now: { id: 'control:0' }, past: { id: 'control:0' } })
      expect(await ask(revision + 1)).toMatchObject({ code: 'INVALID_INPUT', field: 'asOf.revision' })
    }
    await server.close()
    await Promise.all([here, there].map(graph => graph.driver.close()))
  })

  it('never show half a change, nor a state before the head that was asked for', async () => {
    const [count, changes] = [4, 16]
    const other = connect(own.address)
    const [one, two] = [openProjection(own.graph, { pollMilliseconds: 5 }), openProjection(other, { pollMilliseconds: 5, foldAt: 4 })]
    await titleAll(own.graph, count, 'first')
    let isOver = false
    const reader = async (graph: Graph, projection: typeof one) => {
      let looks = 0
      for (; !isOver || looks < 3; looks += 1) {
        const head = await headOf(graph)
        const facts = await projection.reach(head)
        const titles = new Set(Array.from({ length: count }, (_, at) => titleOf(facts, `control:pair-${at}`)))
        expect([titles.size, facts.revision >= head.revision, facts.itemCount]).toEqual([1, true, count])
      }
      return looks
    }
    const readers = [reader(own.graph, one), reader(other, two), reader(other, two)]
    for (let at = 0; at < changes; at += 1) await titleAll(at % 2 ? own.graph : other, count, `${at}`)
    isOver = true
    for (const looks of await Promise.all(readers)) expect(looks).toBeGreaterThan(2)
    for (const projection of [one, two]) projection.close()
    await other.driver.close()
  })

  it('share one reading when many ask at once', async () => {
    await put('first')
    const projection = openProjection(own.graph)
    const head = await headOf(own.graph)
    const all = await Promise.all(Array.from({ length: 20 }, () => projection.reach(head)))
    expect(new Set(all).size).toBe(1)
    projection.close()
  })
})

describe('a server in the background', () => {
  it('follows what others write while nobody asks it', async () => {
    await put('first')
    const projection = openProjection(own.graph, { pollMilliseconds: 20 })
    const early = await headOf(own.graph)
    await projection.reach(early)
    await put('second')
    await until(async () => titleOf(await projection.reach(early), 'control:0') === 'second')
    projection.close()
  })

  it('reads again when the database was replaced by another', async () => {
    await put('zeroth')
    await put('first')
    const projection = openProjection(own.graph)
    const before = await projection.reach(await headOf(own.graph))
    await own.wipe()
    await change(own.graph, [{ deed: 'put', item: 1, title: 'another', topics: ['x'] }])
    const head = await headOf(own.graph)
    const after = await projection.reach(head)
    expect([after.graphId, before.graphId === after.graphId]).toEqual([head.graphId, false])
    expect(contentsOf(after)).toEqual(await contentsOfGraph(own.graph))
    expect(titleOf(before, 'control:0')).toBe('first')
    expect((await projection.at({ revision: 0 }, head)).itemCount).toBe(0)
    projection.close()
  })

  it('reads again when a backup was put back and the log went on another way', async () => {
    await put('first')
    await change(own.graph, [{ deed: 'put', item: 1, title: 'lost', topics: null }])
    const projection = openProjection(own.graph)
    await projection.reach(await headOf(own.graph))
    const run = (text: string) => own.graph.driver.executeQuery(text, {}, { database: own.graph.database })
    await run('MATCH (c:Change {revision: 2})-[h:HAS_CHUNK]->(k) DELETE h, c, k')
    await run("MATCH (c:Change {revision: 1}), (h:Head) SET h.revision = 1, h.at = c.at, h.hash = c.hash WITH c MATCH (n:Item {id: 'risk:1'}) DELETE n")
    await put('other')
    await put('another')
    expect(contentsOf(await projection.reach(await headOf(own.graph)))).toEqual(await contentsOfGraph(own.graph))
    projection.close()
  })

  it('answers UNAVAILABLE while the database is away, and goes on by itself when it is back', async () => {
    await put('first')
    const proxy = await proxyTo(own.address)
    const graph = connect(proxy.address)
    const projection = openProjection(graph, { pollMilliseconds: 20 })
    await projection.reach(await headOf(own.graph))
    await proxy.goAway()
    await put('second')
    const head = await headOf(own.graph)
    await expect(projection.reach(head)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await expect(projection.at({ revision: 1 }, head)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await proxy.comeBack()
    expect(titleOf(await projection.reach(head), 'control:0')).toBe('second')
    expect(titleOf(await projection.at({ revision: 1 }, head), 'control:0')).toBe('first')
    projection.close()
    await graph.driver.close()
    await proxy.goAway()
  })
})

describe('a moment of the past', () => {
  it('by time is the last change at or before it', async () => {
    const projection = openProjection(own.graph)
    const written = [await put('first'), await put('second'), await put('third')]
    const head = await headOf(own.graph)
    for (const change of written) {
      const at = change?.at ?? ''
      const last = written.filter(one => (one?.at ?? '') <= at).at(-1)
      expect((await projection.at({ at }, head)).revision).toBe(last?.revision)
    }
    expect((await projection.at({ at: '2001-01-01T00:00:00.000Z' }, head)).itemCount).toBe(0)
    expect((await projection.at({ at: '2999-01-01T00:00:00.000Z' }, head)).revision).toBe(3)
    projection.close()
  })

  it('that lies after the head or before the beginning is refused by name', async () => {
    await put('first')
    const projection = openProjection(own.graph)
    const head = await headOf(own.graph)
    for (const revision of [2, -1])
      await expect(projection.at({ revision }, head)).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'asOf.revision', message: expect.stringContaining(`revision ${revision} was asked for, and the graph has the revisions 0 to 1`) })
    projection.close()
  })

  it('is found again however many others were looked at since', async () => {
    for (let at = 1; at <= 12; at += 1) await put(`${at}`)
    const projection = openProjection(own.graph)
    const head = await headOf(own.graph)
    for (const revision of [3, 9, 1, 5, 11, 2, 7, 10, 4, 8, 6, 3, 12, 9])
      expect(titleOf(await projection.at({ revision }, head), 'control:0')).toBe(`${revision}`)
    projection.close()
  })
})
