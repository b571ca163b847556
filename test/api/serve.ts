import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { makeServer, type ServerOptions } from '../../server/api/server.js'
import type { Graph } from '../../server/graph/connect.js'
import { openProjection } from '../../server/projection/projection.js'

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The code of the first error, where the reply is one of GraphQL. */
  readonly code?: string | undefined
  readonly message?: string | undefined
  readonly field?: string | undefined
  // A test reads whatever it asked for.
  readonly data?: Record<string, unknown> | null
}

export interface Served {
  readonly url: string
  /** What the server logged, line by line. */
  readonly lines: readonly Record<string, unknown>[]
  close(): Promise<void>
}

/** A second server on a graph that is open already, for what only shows in another setting. */
export async function serve(graph: Graph | null, options: Partial<ServerOptions> = {}): Promise<Served> {
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) })
  const projection = graph && openProjection(graph)
  const server = await makeServer({ development: false, host: '127.0.0.1', hosts: [], pages: '/nowhere', log, open: () => (graph && projection ? { graph, projection } : null), ready: async () => true, ...options })
  await new Promise<void>(resolve => server.http.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.http.address() as AddressInfo).port}`, lines, close: async () => { await server.stop(); projection?.close() } }
}

const json = { 'content-type': 'application/json' }

/** Sends a request as it stands, to see what the server makes of it. */
export async function send(url: string, init: RequestInit = {}): Promise<Reply> {
  const response = await fetch(url, init)
  const text = await response.text()
  const { data, errors } = read(text)
  const [first] = errors ?? []
  return { status: response.status, headers: response.headers, text, code: first?.extensions?.code, message: first?.message, field: first?.extensions?.field, ...(data === undefined ? {} : { data }) }
}

interface Body {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly field?: string } }[]
}

function read(text: string): Body {
  try {
    return JSON.parse(text) as Body
  } catch {
    return {}
  }
}

export const post = (url: string, body: string | Buffer, headers: Record<string, string> = json) =>
  send(`${url}/graphql`, { method: 'POST', headers, body })

export const query = (url: string, text: string, variables: Record<string, unknown> = {}) => post(url, JSON.stringify({ query: text, variables }))
