import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Graph } from '../../server/graph/connect.js'
import { lives } from '../../server/graph/local/process-identity.mjs'
import type { Child } from '../kit/child.js'
import { answered, gone, makeStage, neo4jOf, serverOf, stateOf, until } from '../kit/stage.js'

const stage = makeStage()
/** As long as a Unix socket's path may be, as a person names folders, and with a space in it. */
const data = stage.folder('Übersicht der Nachweise (Prüfung 2026)')
const env = { THROUGHLINE_DATA: data }
let server: Child
let url: string
let graph: Graph

beforeAll(async () => {
  server = stage.run(process.execPath, ['bootstrap.mjs', 'start'], env)
  url = (await server.says(/Throughline answers at (\S+) after/))[1] as string
  graph = connect({ uri: `bolt://127.0.0.1:${stateOf(data).port}`, user: 'neo4j', password: readFileSync(`${data}/neo4j-password`, 'utf8'), database: 'neo4j' })
})
afterAll(async () => {
  await graph?.driver.close()
  await stage.clear()
})

const readiness = async () => (await fetch(`${url}/ready`)).status
async function codeOfRequest(): Promise<string | null> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ frameworks { id } }"}' })
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code ?? null
}
const change = (text: string) => graph.driver.executeQuery(text, {}, { database: graph.database })

describe('the managed Neo4j under a server', () => {
  it('is ready once it is loaded and the pages are built', async () => {
    await until(async () => (await readiness()) === 200)
    expect(await codeOfRequest()).toBeNull()
  })

  it('is shared with a verb of the command line, which leaves it running', async () => {
    const before = await neo4jOf(data)
    const { end, out } = await stage.verb(['verify'], env)
    expect([end, out]).toEqual([0, expect.stringMatching(/^The change log is whole: revision 8, hash [0-9a-f]{64}\n$/)])
    expect(await neo4jOf(data)).toEqual(before)
    expect(await codeOfRequest()).toBeNull()
  })

  it('belongs to one server: a second one on the same data folder says so and stops', async () => {
    const { end, err } = await answered(stage.server(env))
    expect(end).toBe(1)
    expect(err).toMatch(/^Another server \(process \d+\) uses the data folder .*; stop it, or set THROUGHLINE_DATA to another folder.\n$/)
    expect(await readiness()).toBe(200)
  })

  it('has its first broken link named by verify when one property of one change was altered', async () => {
    await change("MATCH (c:Change {revision: 2}) SET c.actorWas = c.actor, c.actor = 'somebody'")
    const altered = await stage.verb(['verify'], env)
    await change('MATCH (c:Change {revision: 2}) SET c.actor = c.actorWas REMOVE c.actorWas')
    expect([altered.end, altered.out]).toEqual([1, expect.stringMatching(/^The change log is broken at revision 2: /)])
    expect((await stage.verb(['verify'], env)).end).toBe(0)
  })

  it('is brought back when it is killed: until then the server is not ready and says UNAVAILABLE, and needs no restart', async () => {
    const before = await neo4jOf(data)
    process.kill(before.pid, 'SIGKILL')
    await gone(before)
    expect(await readiness()).toBe(503)
    expect(await codeOfRequest()).toBe('UNAVAILABLE')
    await until(async () => (await readiness()) === 200)
    expect(await codeOfRequest()).toBeNull()
    expect(await neo4jOf(data)).not.toEqual(before)
  })

  it('gets a new keeper when the old one is killed, and is not restarted for it', async () => {
    const { neo4j, wrapper } = stateOf(data)
    process.kill(wrapper.pid, 'SIGKILL')
    await gone(wrapper)
    await until(() => stateOf(data).wrapper.pid !== wrapper.pid)
    expect(stateOf(data).neo4j).toEqual(neo4j)
    expect(await codeOfRequest()).toBeNull()
  })

  it('is found again by the next start when the server and the keeper are both killed', async () => {
    const { neo4j, wrapper } = stateOf(data)
    for (const one of [serverOf(data).pid, wrapper.pid]) process.kill(one, 'SIGKILL')
    expect(await server.ended).toBe(128 + 9)
    server = stage.server(env)
    url = (await server.says(/Throughline answers at (\S+) after/))[1] as string
    expect(stateOf(data).neo4j).toEqual(neo4j)
    expect(await codeOfRequest()).toBeNull()
  })

  it('ends by itself when the server does', async () => {
    const neo4j = await neo4jOf(data)
    server.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    await gone(neo4j)
  })

  it('is started and stopped by a verb where no server runs', async () => {
    const { end } = await stage.verb(['verify'], env)
    expect(end).toBe(0)
    await gone(stateOf(data).wrapper)
    expect(stateOf(data).neo4j).not.toSatisfy(lives)
  })
})

describe('the command line', () => {
  it('explains itself and knows its verbs', async () => {
    const help = await stage.verb(['help'], env)
    expect([help.end, help.out]).toEqual([0, expect.stringContaining('verify')])
    const unknown = await stage.verb(['verfy'], env)
    expect([unknown.end, unknown.out, unknown.err]).toEqual([2, '', expect.stringContaining('verfy')])
  })
})
