import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type ErrorRequestHandler, type RequestHandler, type Response } from 'express'
import type { Logger } from 'pino'
import type { Context } from '../contract/context.js'
import type { Graph, Meter } from '../graph/connect.js'
import { readHead } from '../graph/head.js'
import { DomainError } from '../model/errors.js'
import { formatError } from './format-error.js'
import { limits } from './limits.js'
import { loadersOf } from './loaders.js'
import { schema } from './schema.js'
import { wellFormed } from './well-formed.js'

export interface ServerOptions {
  readonly development: boolean
  /** The folder of the built pages. */
  readonly pages: string
  readonly log: Logger
  /** The open graph, or null until a start has come so far. */
  readonly graph: () => Graph | null
  /** True when the graph answers, is migrated and seeded, and the pages are built. */
  readonly ready: () => Promise<boolean>
}

/** A request's text may be so long; what is longer is TOO_LARGE before it is read. */
const longestRequest = '256kb'

/** The HTTP server with `/graphql`, `/health`, `/ready` and the pages; not listening yet. `stop` lets requests under way finish. */
export async function makeServer(options: ServerOptions): Promise<{ readonly http: Server; stop(): Promise<void> }> {
  const app = express().disable('x-powered-by')
  const http = createServer(app)
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: options.development,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: formatError(options.log),
    plugins: [limits, ApolloServerPluginDrainHttpServer({ httpServer: http }), ...(options.development ? [] : [ApolloServerPluginLandingPageDisabled()])],
  })
  await apollo.start()
  app.get('/health', (_, response) => void response.json({ alive: true }))
  app.get('/ready', async (_, response) => {
    const ready = await options.ready()
    response.status(ready ? 200 : 503).json({ ready })
  })
  app.use('/graphql', logged(options.log), express.json({ limit: longestRequest }), wellFormed, expressMiddleware(apollo, { context: async ({ res }) => contextOf(options, res) }))
  app.use(pages(options.pages))
  app.use(refuse(options.log))
  return { http, stop: () => apollo.stop() }
}

function contextOf(options: ServerOptions, response: Response): Context {
  const open = options.graph()
  if (!open) throw new DomainError('UNAVAILABLE', 'Throughline is still starting. Try again shortly.')
  const graph: Graph = { ...open, meter: response.locals['meter'] as Meter }
  let head: ReturnType<Context['head']> | undefined
  return {
    graph,
    loaders: loadersOf(graph),
    today: new Date().toISOString().slice(0, 10),
    head: () => (head ??= headOf(graph)),
  }
}

async function headOf(graph: Graph) {
  const head = await readHead(graph)
  if (!head) throw new DomainError('UNAVAILABLE', 'The graph has not been set up yet.')
  return head
}

/** One line a request: its id, how long it took, and how much of that in the database. */
const logged = (log: Logger): RequestHandler => (request, response, next) => {
  const id = randomUUID()
  const meter: Meter = { statements: 0, milliseconds: 0 }
  const started = performance.now()
  response.locals['meter'] = meter
  response.setHeader('x-request-id', id)
  response.on('finish', () => log.info({
    id, method: request.method, status: response.statusCode, operation: request.body?.operationName,
    milliseconds: Math.round(performance.now() - started), statements: meter.statements, bolt: Math.round(meter.milliseconds),
  }, 'request'))
  next()
}

/** The built pages; every address that names no file is a page of the explorer, which reads it for itself. */
function pages(folder: string): RequestHandler {
  const files = express.static(folder, { index: false, maxAge: '1y', immutable: true })
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    files(request, response, error => {
      if (error) return next(error)
      if (!existsSync(`${folder}/index.html`)) return void response.status(503).type('text/plain').send('The pages are still being built. Reload shortly.')
      response.setHeader('cache-control', 'no-cache')
      response.setHeader('content-security-policy', "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; frame-ancestors 'none'")
      response.setHeader('x-content-type-options', 'nosniff')
      response.sendFile('index.html', { root: folder })
    })
  }
}

/** What fails before GraphQL sees it: a body that is too long or is no JSON. */
const refuse = (log: Logger): ErrorRequestHandler => (error: { type?: string; status?: number }, _, response, next) => {
  if (response.headersSent) return next(error)
  const answer = (status: number, code: string, message: string) => void response.status(status).json({ errors: [{ message, extensions: { code } }] })
  if (error.type === 'entity.too.large') return answer(413, 'TOO_LARGE', `A request may hold at most ${longestRequest}`)
  if (typeof error.status === 'number' && error.status < 500) return answer(400, 'INVALID_INPUT', 'The request could not be read: it must be JSON in UTF-8')
  const reference = randomUUID().slice(0, 8)
  log.error({ reference, err: error }, 'Unforeseen error')
  answer(500, 'INTERNAL', `Something went wrong on the server; quote reference ${reference} when you report it`)
}
