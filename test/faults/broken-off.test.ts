import { spawn } from 'node:child_process'
import { readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { commit } from '../../server/graph/commit.js'
import { connect, type Graph } from '../../server/graph/connect.js'
import { readHead } from '../../server/graph/head.js'
import { lives, startOf } from '../../server/graph/local/process-identity.mjs'
import { verify } from '../../server/graph/verify.js'
import { putting } from '../kit/put-item.js'
import { answered, gone, makeStage, neo4jOf, stateOf, until } from '../kit/stage.js'

const stage = makeStage()
afterAll(() => stage.clear())

function graphOf(data: string): Graph {
  const password = readFileSync(`${data}/neo4j-password`, 'utf8')
  return connect({ uri: `bolt://127.0.0.1:${stateOf(data).port}`, user: 'neo4j', password, database: 'neo4j' })
}

describe('what was broken off', () => {
  it('is completed by the next start when the server was killed in the middle of loading; a data folder as deep as this one will do', async () => {
    const data = stage.folder(`${'deep/'.repeat(30)}data`)
    const env = { THROUGHLINE_DATA: data }
    const server = stage.server(env)
    await server.says(/Loaded EU AI Act:/)
    server.kill('SIGKILL')
    expect(await server.ended).toBe('SIGKILL')
    expect(server.err()).not.toContain('demo organisation')
    await gone(await neo4jOf(data).catch(() => stateOf(data).wrapper))
    const again = stage.server(env)
    await again.says(/Throughline answers at/)
    expect(again.err()).not.toContain('Loaded EU AI Act:')
    expect((await stage.verb(['verify'], env)).out).toMatch(/^The change log is whole: revision 8, /)
    again.kill('SIGTERM')
    expect(await again.ended).toBe(0)
  })

  it('never ends a stranger\'s process that has the number of a Neo4j recorded here', async () => {
    const data = stage.folder()
    const env = { THROUGHLINE_DATA: data }
    expect((await stage.verb(['verify'], env)).end).toBe(0)
    const state = stateOf(data)
    await gone(state.wrapper)
    const stranger = spawn('sleep', ['600'])
    const pid = stranger.pid as number
    try {
      for (const start of ['long ago', startOf(pid)]) {
        writeFileSync(`${data}/neo4j.json`, JSON.stringify({ ...state, neo4j: { pid, start } }))
        expect((await stage.verb(['verify'], env)).end).toBe(0)
        await gone(stateOf(data).wrapper)
      }
      expect(lives({ pid, start: startOf(pid) })).toBe(true)
    } finally {
      stranger.kill('SIGKILL')
    }
  })

  it('leaves the chain whole when the disk fills up: the write is refused, and the server is well again once there is room', async () => {
    const data = stage.disk(400)
    const env = { THROUGHLINE_DATA: data, THROUGHLINE_DEMO: 'false' }
    const server = stage.server(env)
    const [, url] = await server.says(/Throughline answers at (\S+) after/)
    const graph = graphOf(data)
    const whole = (await readHead(graph))?.revision ?? 0
    fill(data)
    const refused = await untilRefused(graph)
    expect(refused).toMatchObject({ code: 'UNAVAILABLE' })
    expect((await fetch(`${url}/ready`)).status).toBe(503)
    rmSync(`${data}/filling`)
    await until(() => commit(graph, 'party:test', 'item.put', putting('x')).then(() => true, () => false))
    const verdict = await verify(graph)
    expect(verdict).toMatchObject({ whole: true })
    expect(verdict.revision).toBeGreaterThan(whole)
    await graph.driver.close()
    server.kill('SIGTERM')
    expect((await answered(server)).end).toBe(0)
  })
})

/** Leaves no block of a disk free. */
function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk)
  try {
    writeFileSync(`${disk}/filling`, Buffer.alloc(bavail * bsize))
  } catch { /* Neo4j took the last of it */ }
}

/** Writes until a write fails, and gives its error. */
async function untilRefused(graph: Graph): Promise<unknown> {
  for (;;) {
    try {
      await commit(graph, 'party:test', 'item.put', putting('x'.repeat(500_000)))
    } catch (error) {
      return error
    }
  }
}
