import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { verify } from '../../server/graph/verify.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { answered, makeStage } from '../kit/stage.js'

const stage = makeStage()
let own: OwnGraph
const run = (text: string) => own.graph.driver.executeQuery(text, {}, { database: own.graph.database })
const given = () => ({ NEO4J_URI: own.address.uri, NEO4J_USER: own.address.user, NEO4J_PASSWORD: own.address.password })

beforeAll(async () => { own = await ownGraph('alone') })
beforeEach(() => own.wipe())
afterAll(async () => {
  await stage.clear()
  await own.close()
})

describe('a Neo4j of one\'s own', () => {
  it('is loaded by two servers at the same moment into one chain with nothing lost', async () => {
    await run('MATCH (n:Migration|Head) DELETE n')
    const servers = [stage.server(given()), stage.server(given())]
    await Promise.all(servers.map(server => server.says(/Throughline answers at/)))
    expect(await verify(own.graph)).toMatchObject({ whole: true, revision: 8 })
    const [twice] = (await run('MATCH (n) WHERE n.id IS NOT NULL WITH n.id AS id, count(*) AS n WHERE n > 1 RETURN count(*) AS twice')).records
    expect(twice?.get('twice')).toBe(0)
    for (const server of servers) server.kill('SIGTERM')
    expect(await Promise.all(servers.map(server => server.ended))).toEqual([0, 0])
    expect((await run('RETURN 1 AS one')).records[0]?.get('one'), 'a Neo4j that is not ours runs on').toBe(1)
  })

  it('refuses a wrong password in one line that names the variable', async () => {
    const { end, err } = await answered(stage.server({ ...given(), NEO4J_PASSWORD: 'wrong' }))
    expect([end, err]).toEqual([1, 'The Neo4j at NEO4J_URI refuses the user "neo4j": check NEO4J_USER and NEO4J_PASSWORD.\n'])
  })

  it('refuses a database that is not there in one line that names the variable', async () => {
    const { end, err } = await answered(stage.server({ ...given(), NEO4J_DATABASE: 'elsewhere' }))
    expect([end, err]).toEqual([1, 'The Neo4j at NEO4J_URI has no database "elsewhere": check NEO4J_DATABASE.\n'])
  })

  it('is not touched when a migration was edited after it had been applied; the line names it', async () => {
    await run("MATCH (m:Migration {name: '001-items-and-log'}) SET m.checksum = 'of another text'")
    const { end, err } = await answered(stage.server(given()))
    await run("MATCH (m:Migration {name: '001-items-and-log'}) DELETE m")
    expect([end, err]).toEqual([1, 'cypher/schema/001-items-and-log.cypher was edited after it had been applied to this database; restore it and add a new migration instead.\n'])
  })

  it('is not touched by an older Throughline than the one that migrated it', async () => {
    await run("CREATE (:Migration {name: '999-later', checksum: 'unknown'})")
    const { end, err } = await answered(stage.server(given()))
    await run("MATCH (m:Migration {name: '999-later'}) DELETE m")
    expect(end).toBe(1)
    expect(err).toMatch(/^This database has the migration "999-later".*\n$/)
  })
})
