import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { makeServer } from '../../server/api/server.js'
import { openProjection } from '../../server/projection/projection.js'
import { seed } from '../../server/seeding/seed.js'
import { ownGraph, type OwnGraph } from './own-graph.js'

export interface Answer {
  // A test reads whatever it asked for.
  readonly data: Record<string, unknown>
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly field?: string } }[]
}

export interface OwnServer extends OwnGraph {
  readonly url: string
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
}

/**
 * A real server over a real Neo4j, asked through HTTP as a client would.
 * @param pages the folder of the built pages, where the test is about them
 * @param holding the shipped data, or no framework and no item at all
 */
export async function ownServer(pages = '/nowhere', holding: 'shipped data' | 'nothing' = 'shipped data'): Promise<OwnServer> {
  const own = await ownGraph()
  if (holding === 'shipped data') await seed(own.graph, { demo: true })
  const projection = openProjection(own.graph)
  const server = await makeServer({
    development: false, host: '127.0.0.1', hosts: [], pages, log: pino({ level: 'silent' }), open: () => ({ graph: own.graph, projection }), ready: async () => true,
  })
  await new Promise<void>(resolve => server.http.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.http.address() as AddressInfo).port}`
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) })
    return (await response.json()) as Answer
  }
  return { ...own, url, ask, close: async () => { await server.stop(); projection.close(); await own.close() } }
}
