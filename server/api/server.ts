import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Logger } from 'pino'
import type { Meter } from '../graph/connect.js'
import { DomainError } from '../model/errors.js'
import { contextOf, type Open, type RequestContext } from './context.js'
import { downloads, templates } from './downloads.js'
import { takeFile } from './files.js'
import { formatError } from './format-error.js'
import { limits } from './limits.js'
import { knownHost } from './known-host.js'
import { pages } from './pages.js'
import { refuse } from './refuse.js'
import { schema } from './schema.js'
import { demandUtf8, screen } from './screen.js'
import { stopReading } from './stop-reading.js'
import { uploadFolder } from './upload-folder.js'

export interface ServerOptions {
  readonly development: boolean
  /** Where it will listen, and further names it is reached by. */
  readonly host: string
  readonly hosts: readonly string[]
  /** The folder of the built pages. */
  readonly pages: string
  readonly log: Logger
  /** What requests are answered from, or null until a start has come so far. */
  readonly open: () => Open | null
  /** True when the graph answers, is migrated and seeded, and the pages are built. */
  readonly ready: () => Promise<boolean>
}

/** A request's text may be so long; what is longer is TOO_LARGE before it is read. */
const longestRequest = '256kb'

/** The HTTP server with `/graphql`, `/health`, `/ready` and the pages; not listening yet. `stop` lets requests under way finish. */
export async function makeServer(options: ServerOptions): Promise<{ readonly http: Server; stop(): Promise<void> }> {
  const app = express().disable('x-powered-by')
  const http = createServer(app)
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: options.development,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: !options.development,
    stopOnTerminationSignals: false,
    formatError: formatError(options.log),
    plugins: [limits, stopReading, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginDrainHttpServer({ httpServer: http }), ...(options.development ? [] : [ApolloServerPluginLandingPageDisabled()])],
  })
  await apollo.start()
  const uploads = uploadFolder()
  const contexts = (request: Request, response: Response) => contextOf(options.open(), uploads, request, response)
  app.use(careful)
  app.use(knownHost(options.host, options.hosts))
  app.get('/health', (_, response) => void response.json({ alive: true }))
  app.get('/ready', async (_, response) => {
    const ready = await options.ready()
    response.status(ready ? 200 : 503).json({ ready })
  })
  app.use('/graphql', logged(options.log), express.json({ limit: longestRequest, verify: demandUtf8 }), screen, expressMiddleware(apollo, { context: async ({ req, res }) => contexts(req, res) }))
  app.post('/files', logged(options.log), takeFile(uploads))
  app.get('/export', logged(options.log), downloads(contexts))
  app.get('/template', logged(options.log), templates)
  app.use(pages(options.pages))
  app.use(() => { throw new DomainError('NOT_FOUND', 'There is nothing at this address; the API is at /graphql') })
  app.use(refuse(options.log, longestRequest))
  return { http, stop: async () => { await apollo.stop(); uploads.close() } }
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

/** Nothing that is served may be read as another type, or tell another site where a person came from. */
const careful: RequestHandler = (_, response, next) => {
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  next()
}
