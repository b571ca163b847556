import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { touchedRow } from '../../server/graph/change-log.js'
import { commit } from '../../server/graph/commit.js'
import { readHead } from '../../server/graph/head.js'
import { statement } from '../../server/graph/statement.js'
import { replay } from '../../server/projection/follow.js'
import { factsOf } from '../../server/projection/layered-facts.js'
import { load } from '../../server/projection/load.js'
import { seedItem, seedRelationship } from '../../server/seeding/batch.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { contentsOf, contentsOfGraph } from './contents.js'
import { change } from './history.js'

let own: OwnGraph
beforeAll(async () => { own = await ownGraph() })
beforeEach(() => own.wipe())
afterAll(() => own.close())

const headOf = async () => (await readHead(own.graph)) ?? expect.fail('no head')

describe('a graph that is written while it is read', () => {
  it('is read with the change at which reading began, of which Neo4j may have shown the head alone', async () => {
    await change(own.graph, [{ deed: 'put', item: 0, title: 'first', topics: null }, { deed: 'put', item: 1, title: 'first', topics: null }])
    const seen = await load(own.graph)
    await change(own.graph, [{ deed: 'put', item: 0, title: 'second', topics: null }, { deed: 'join', from: 0, to: 1, id: 'expected', rationale: null }])
    const began = await headOf()
    const read = factsOf(began, seen.base, seen.overlay)
    expect(contentsOf(await replay(own.graph, read, began.revision))).toEqual(await contentsOfGraph(own.graph))
    await change(own.graph, [{ deed: 'remove', item: 1 }])
    const ended = await headOf()
    const replayed = await replay(own.graph, read, ended.revision)
    expect([replayed.revision, contentsOf(replayed)]).toEqual([ended.revision, await contentsOfGraph(own.graph)])
  })

  it('is read from its very first change on', async () => {
    const empty = await load(own.graph)
    await change(own.graph, [{ deed: 'put', item: 0, title: 'first', topics: null }])
    const began = await headOf()
    expect(contentsOf(await replay(own.graph, factsOf(began, empty.base, empty.overlay), began.revision))).toEqual(await contentsOfGraph(own.graph))
  })
})

describe('shipped relationships', () => {
  const putItems = statement('seeding/put-items', touchedRow)
  const putRelationships = statement('seeding/put-relationships', touchedRow)
  const touch = {
    ...statement('graph/make-head', touchedRow),
    name: 'test/touch',
    text: `
      MATCH (a:Item)-[r {id: $id}]->(b:Item)
      WITH a, r, b, r {.*} AS before
      SET r.revision = $revision
      RETURN type(r) AS kind, r.id AS id, a.id AS from, b.id AS to, before, r {.*} AS after`,
  }

  it('are read with the change that loaded them and the one that touched them last, which may be two', async () => {
    const ids = ['control:one', 'control:two', 'control:three']
    const [kept, touched] = [seedRelationship('MITIGATES', 'control:one', 'control:two'), seedRelationship('MITIGATES', 'control:one', 'control:three')]
    await commit(own.graph, 'seed', 'seed.loaded', async write => {
      await write(putItems, { items: ids.map(id => seedItem('Control', id, { title: id })), known: false })
      await write(putRelationships, { relationships: [kept, touched], known: false })
    })
    await commit(own.graph, 'party:test', 'test.touched', async write => void (await write(touch, { id: touched.id })))
    const facts = await load(own.graph)
    expect(contentsOf(facts)).toEqual(await contentsOfGraph(own.graph))
    const stamps: Record<string, unknown[]> = {}
    facts.eachOut(facts.numberOf('control:one'), null, (_, link) => { stamps[facts.linkId(link)] = ['seeded', 'seededAt', 'revision'].map(name => facts.linkProperty(link, name)) })
    expect(stamps).toEqual({ [kept.id]: [kept.fingerprint, 1, 1], [touched.id]: [touched.fingerprint, 1, 2] })
  })
})
