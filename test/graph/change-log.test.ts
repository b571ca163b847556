import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../server/graph/commit.js'
import { connect } from '../../server/graph/connect.js'
import { verify } from '../../server/graph/verify.js'
import { seed } from '../../server/seeding/seed.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { retitling } from '../kit/edit-item.js'

let own: OwnGraph
const run = (text: string) => own.graph.driver.executeQuery(text, {}, { database: own.graph.database })
const count = async (text: string) => Number((await run(text)).records[0]?.get(0))

beforeAll(async () => { own = await ownGraph() })
beforeEach(() => own.wipe())
afterAll(() => own.close())

describe('the change log', () => {
  it('holds every write of the shipped data, and loading it again writes nothing', async () => {
    await seed(own.graph, { demo: true })
    const first = await verify(own.graph)
    expect(first).toMatchObject({ whole: true, revision: 8 })
    const again = await seed(own.graph, { demo: true })
    expect(again.map(batch => batch.touched)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    expect(await verify(own.graph)).toEqual(first)
    const items = await count('MATCH (n:Item) RETURN count(n)')
    const links = await count('MATCH (:Item)-[r]->(:Item) RETURN count(r)')
    expect(await count('MATCH (c:Change) RETURN sum(c.touchedCount)')).toBe(items + links)
  })

  it('never overwrites what a person changed, nor brings back what a person removed', async () => {
    await seed(own.graph, { demo: false })
    await commit(own.graph, 'party:editor', 'requirement.edited', retitling('eu-ai-act:10', 'Mine'))
    await run("MATCH (n:Item {id: 'eu-ai-act:11'})-[r]-() DELETE r")
    await run("MATCH (n:Item {id: 'eu-ai-act:11'}) DELETE n")
    await run("MATCH (n:Item) WHERE n.id STARTS WITH 'eu-ai-act:' SET n.seeded = 'an older record'")
    await seed(own.graph, { demo: false })
    expect((await run("MATCH (n:Item {id: 'eu-ai-act:10'}) RETURN n.title")).records[0]?.get(0)).toBe('Mine')
    expect(await count("MATCH (n:Item {id: 'eu-ai-act:11'}) RETURN count(n)")).toBe(0)
    expect(await count("MATCH (n:Item {id: 'eu-ai-act:12'}) WHERE n.seeded <> 'an older record' RETURN count(n)")).toBe(1)
  })

  it('stays one chain when two servers write at the same moment', async () => {
    await seed(own.graph, { demo: false })
    const other = connect(own.address)
    const writes = Array.from({ length: 20 }, (_, at) =>
      commit(at % 2 ? own.graph : other, `party:${at % 2}`, 'requirement.edited', retitling('eu-ai-act:10', `Title ${at}`)))
    await Promise.all(writes)
    await other.driver.close()
    expect(await verify(own.graph)).toMatchObject({ whole: true, revision: 27 })
  })

  it('writes nothing where nothing was touched', async () => {
    expect(await commit(own.graph, 'party:editor', 'nothing.done', async () => undefined)).toBeNull()
    expect(await verify(own.graph)).toMatchObject({ whole: true, revision: 0 })
  })

  for (const property of ['id', 'revision', 'at', 'actor', 'action', 'hash', 'previousHash', 'touchedCount', 'chunkHashes']) {
    it(`is found broken when ${property} of one change is altered`, async () => {
      await seed(own.graph, { demo: false })
      const other = property === 'revision' || property === 'touchedCount' ? '99' : property === 'chunkHashes' ? "['0']" : "'altered'"
      await run(`MATCH (c:Change {revision: 2}) SET c.${property} = ${other}`)
      expect(await verify(own.graph)).toMatchObject({ whole: false, revision: 2 })
    })
  }

  it('is found broken when a row, a chunk or a whole change is altered or gone', async () => {
    await seed(own.graph, { demo: false })
    await run("MATCH (c:ChangeChunk {revision: 3}) SET c.rows = '[]'")
    expect(await verify(own.graph)).toMatchObject({ whole: false, revision: 3 })
    await run('MATCH (c:Change {revision: 2}) DETACH DELETE c')
    expect(await verify(own.graph)).toMatchObject({ whole: false, revision: 2 })
  })
})
