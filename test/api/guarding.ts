import { get } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Driver, SessionConfig } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config.js'
import { connect } from '../../server/graph/connect.js'
import { openProjection } from '../../server/projection/projection.js'
import type { OwnServer } from '../kit/own-server.js'
import { post, query, type Reply, send, serve, type Served } from './serve.js'

/** How the server guards itself and what it gives away: addresses, headers, faults, time. */
export const guarding = (server: () => OwnServer) => {
  const run = (text: string) => server().graph.driver.executeQuery(text, {}, { database: server().graph.database })

  describe('a page of another site', () => {
    it('cannot ask anything with a simple request, which a browser sends without leave', async () => {
      const body = '{"query":"{ revision }"}'
      for (const type of ['text/plain', 'text/plain;charset=UTF-8', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const reply = await post(server().url, body, { 'content-type': type })
        expect([reply.status, reply.code, reply.data], type).toEqual([400, 'INVALID_INPUT', undefined])
      }
      const get = `${server().url}/graphql?query=${encodeURIComponent('{ revision }')}`
      expect((await send(get)).code).toBe('INVALID_INPUT')
      expect((await send(get, { headers: { 'apollo-require-preflight': 'yes' } })).data).toHaveProperty('revision')
    })

    it('reads nothing under a name of its own that it has pointed at this machine', async () => {
      const { url } = server()
      expect(await statusUnder(url, 'elsewhere.example')).toBe(403)
      expect(await statusUnder(url, 'elsewhere.example:4000')).toBe(403)
      expect(await statusUnder(url, 'localhost')).toBe(200)
      const proxied = await serve(server().graph, { hosts: ['throughline.example'] })
      expect([await statusUnder(proxied.url, 'throughline.example'), await statusUnder(proxied.url, 'elsewhere.example')]).toEqual([200, 403])
      await proxied.close()
      const open = await serve(server().graph, { host: '0.0.0.0' })
      expect(await statusUnder(open.url, 'elsewhere.example')).toBe(200)
      await open.close()
    })

    it('gets no leave to ask otherwise', async () => {
      const preflight = await send(`${server().url}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' } })
      expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
      const reply = await post(server().url, '{"query":"{ revision }"}', { 'content-type': 'application/json', origin: 'https://elsewhere.example' })
      expect(reply.headers.get('access-control-allow-origin')).toBeNull()
    })
  })

  describe('the server', () => {
    it('listens on this machine alone unless it is told otherwise', () => {
      expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4000, development: false })
      expect(readConfig({ HOST: '0.0.0.0' }).host).toBe('0.0.0.0')
    })

    it('says nothing of itself in its headers, and forbids guessing what it serves', async () => {
      for (const path of ['/graphql', '/health', '/ready', '/']) {
        const { headers } = await send(server().url + path)
        expect([headers.get('x-powered-by'), headers.get('x-content-type-options'), headers.get('referrer-policy')], path).toEqual([null, 'nosniff', 'no-referrer'])
      }
    })

    it('answers an address where nothing is with an error of its own form', async () => {
      expect(await send(`${server().url}/nowhere`, { method: 'POST' })).toMatchObject({ status: 404, code: 'NOT_FOUND' })
      expect(await send(`${server().url}/graphql`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{}' })).toMatchObject({ status: 405, code: 'INVALID_INPUT' })
    })

    it('shows neither its schema nor a landing page, and gives no hints at names', async () => {
      const { url } = server()
      for (const text of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }']) expect((await query(url, text)).code).toBe('INVALID_INPUT')
      expect((await query(url, '{ revison }')).message).not.toMatch(/Did you mean/)
      expect((await send(`${url}/graphql`, { headers: { accept: 'text/html' } })).headers.get('content-type')).not.toMatch(/html/)
    })
  })

  describe('in development', () => {
    let developed: Served
    beforeAll(async () => { developed = await serve(server().graph, { development: true }) })
    afterAll(() => developed.close())

    it('the schema and a landing page are there, and a slip of the pen gets a hint', async () => {
      expect((await query(developed.url, '{ __type(name: "Query") { name } }')).data).toEqual({ __type: { name: 'Query' } })
      expect((await send(`${developed.url}/graphql`, { headers: { accept: 'text/html' } })).headers.get('content-type')).toMatch(/html/)
      expect((await query(developed.url, '{ revison }')).message).toMatch(/Did you mean "revision"/)
    })
  })

  describe('the pages', () => {
    const folder = mkdtempSync(`${tmpdir()}/throughline-page-`)
    let served: Served
    beforeAll(async () => {
      writeFileSync(`${folder}/index.html`, '<!doctype html><title>Throughline</title>')
      served = await serve(server().graph, { pages: folder })
    })
    afterAll(async () => { await served.close(); rmSync(folder, { recursive: true }) })

    it('run only what this server serves, and stand in nobody\'s frame', async () => {
      for (const path of ['/', '/explorer?focus=eu-ai-act:10', '/<script>']) {
        const { status, headers, text } = await send(served.url + path)
        expect([status, text]).toEqual([200, '<!doctype html><title>Throughline</title>'])
        const policy = headers.get('content-security-policy') ?? ''
        for (const rule of ["default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"]) expect(policy).toContain(rule)
        expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/)
      }
    })

    it('are no way to other files of the machine', async () => {
      for (const path of ['/..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd', '/....//etc/passwd', '/%00', '/%ff', '/.git/config'])
        expect((await send(served.url + path)).text, path).not.toMatch(/root:|\[core\]|Error:|at .*\.js/)
    })
  })

  describe('a fault of ours', () => {
    it('gives a reference to quote and nothing else, and the log has the rest under it', async () => {
      const served = await serve(server().graph)
      await run("MATCH (n:System {id: 'system:cv-screening'}) SET n.lifecycle = 'secret state', n.keptName = n.name REMOVE n.name")
      const replies = [await query(served.url, '{ node(id: "system:cv-screening") { ... on System { name } } }'), await query(served.url, '{ node(id: "system:cv-screening") { ... on System { lifecycle } } }')]
      await run("MATCH (n:System {id: 'system:cv-screening'}) SET n.lifecycle = 'in use', n.name = n.keptName REMOVE n.keptName")
      await run("MATCH (c:Change {revision: 1}) SET c.keptActor = c.actor REMOVE c.actor")
      replies.push(await query(served.url, '{ changes { totalCount } }'))
      await run("MATCH (c:Change {revision: 1}) SET c.actor = c.keptActor REMOVE c.keptActor")
      for (const { code, text, message } of replies) {
        expect(code).toBe('INTERNAL')
        const reference = (JSON.parse(text) as { errors: { extensions: { reference: string } }[] }).errors[0]?.extensions.reference
        expect(message).toContain(reference)
        expect(text).not.toMatch(/secret|Statement|Enum|stack|\.ts|\.js|non-nullable/)
        expect(served.lines.some(line => line['reference'] === reference && JSON.stringify(line['err']).includes('stack'))).toBe(true)
      }
      await served.close()
    })

    it('is none where the graph is not open yet: the answer is UNAVAILABLE', async () => {
      const served = await serve(null)
      expect(await query(served.url, '{ revision }')).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
      await served.close()
    })
  })

  describe('a question whose answer is out', () => {
    /** What the database is at, beside this question. */
    const working = async (how = '') =>
      (await run(`SHOW TRANSACTIONS YIELD currentQuery, status WHERE NOT currentQuery STARTS WITH "SHOW" ${how} RETURN currentQuery`)).records.map(record => record.get('currentQuery') as string)

    it('because it took too long is TIMEOUT, and the database has stopped working on it', async () => {
      const hasty = connect(server().address, 1)
      const served = await serve(hasty)
      const text = '{ neighbourhood(focus: ["eu-ai-act", "iso-42001", "nist-ai-rmf"], hops: 3, limit: 1000) { total } requirements(filter: { text: "e" }) { totalCount } }'
      const replies: Reply[] = []
      // Neo4j looks for what has taken too long every two seconds; twenty quick answers may all fall between two looks.
      for (let round = 0; round < 10 && !replies.some(reply => reply.code === 'TIMEOUT'); round += 1)
        replies.push(...(await Promise.all(Array.from({ length: 20 }, () => query(served.url, text)))))
      const codes = replies.map(reply => reply.code)
      expect(codes).toContain('TIMEOUT')
      expect(codes.filter(code => code !== 'TIMEOUT' && code !== undefined)).toEqual([])
      for (const { text } of replies) expect(text).not.toMatch(/Neo\.|transaction|Transaction/)
      expect(await working('AND NOT status STARTS WITH "Terminated"')).toEqual([])
      await expect.poll(() => working()).toEqual([])
      await served.close()
      await hasty.driver.close()
    })

    it('because one of its fields failed leaves no statement of the others behind', async () => {
      const served = await serve(server().graph)
      for (let turn = 0; turn < 10; turn += 1) {
        const reply = await query(served.url, '{ none: neighbourhood(focus: ["nobody"]) { total } all: neighbourhood(focus: ["eu-ai-act", "iso-42001", "nist-ai-rmf"], hops: 3, limit: 1000) { total } }')
        expect(reply.code).toBe('NOT_FOUND')
        expect(await working()).toEqual([])
      }
      await served.close()
    })

    it('or whose asker has gone begins no further statement', async () => {
      let begun = 0
      const { graph } = server()
      const driver = Object.assign(Object.create(graph.driver) as Driver, { session: (config?: SessionConfig) => { begun += 1; return graph.driver.session(config) } })
      const projection = openProjection(graph)
      const served = await serve(graph, { open: () => ({ graph: { ...graph, driver }, projection }) })
      const text = '{ neighbourhood(focus: ["eu-ai-act", "iso-42001", "nist-ai-rmf"], hops: 3, limit: 1000) { total } }'
      expect((await query(served.url, text)).code).toBeUndefined()
      const whole = begun
      expect(whole).toBeGreaterThan(3)

      begun = 0
      const gone = new AbortController()
      const asked = Array.from({ length: 20 }, () => send(`${served.url}/graphql`, { method: 'POST', signal: gone.signal, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: text }) }).catch(() => 'gone'))
      await expect.poll(() => begun, { interval: 1 }).toBeGreaterThan(0)
      gone.abort()
      expect(await Promise.all(asked)).toContain('gone')
      for (let before = -1; before !== begun;) {
        before = begun
        await expect.poll(() => working(), { timeout: 30_000 }).toEqual([])
        await new Promise(resolve => setTimeout(resolve, 300))
      }
      expect(begun).toBeLessThan(20 * whole)
      await served.close()
      projection.close()
    })
  })

  describe('the statements of a request', () => {
    let served: Served
    beforeAll(async () => { served = await serve(server().graph) })
    afterAll(() => served.close())

    const statementsOf = async (text: string) => {
      const before = served.lines.length
      expect((await query(served.url, text)).code).toBeUndefined()
      await new Promise(resolve => setTimeout(resolve, 20))
      return served.lines.slice(before).find(line => line['msg'] === 'request')?.['statements']
    }

    const questions: Readonly<Record<string, readonly [most: number, text: string]>> = {
      'one list': [2, '{ systems(first: 200) { totalCount nodes { id name } } }'],
      'a list with what hangs on each item': [6, '{ controls(first: 200) { nodes { id owner { id } requirements { nodes { id } } systems { nodes { id } } evidence { nodes { id } } risks { nodes { id } } } } }'],
      'a list with a chain from each item': [4, '{ systems(first: 200) { nodes { controls { nodes { evidence { nodes { owner { id } } } } } } } }'],
      'the text of a framework with its ancestors, claims and mappings': [8, '{ framework(id: "iso-42001") { requirements(all: true, first: 200) { nodes { id parent { id } ancestors { id } partCount claims { nodes { control { id } } } framework { id requirementCount } } } } }'],
      'the provisions of a framework with their mappings': [6, '{ framework(id: "iso-42001") { requirements(all: true, first: 200) { nodes { id mappings { totalCount nodes { sources { id } targets { id } set { title pairCount } } } } } } }'],
      'a crosswalk': [6, '{ crosswalk(source: "nist-ai-rmf", target: "iso-42001", first: 200) { nodes { possible mapping { label set { title } } sources { id label } targets { id label } } } }'],
      'a provision by its reference': [1, '{ requirement(framework: "eu-ai-act", ref: "Art. 10") { id label } }'],
      'a search': [3, '{ search(text: "data", first: 50) { totalCount nodes { id label } } }'],
      'a picture': [4, '{ neighbourhood(focus: ["eu-ai-act:10"]) { nodes { id } edges { id } groups { id } } }'],
      'the change log': [4, '{ changes(first: 200) { totalCount nodes { id touchedCount } } revision }'],
      'the overview': [5, '{ overview { items { kind count } evidence { count } mappings { count } } changes(first: 5) { nodes { id } } }'],
    }
    for (const [what, [most, text]] of Object.entries(questions)) {
      it(`are at most ${most} for ${what}, however many items there are`, async () => {
        const statements = await statementsOf(text)
        expect(statements).toBeGreaterThan(0)
        expect(statements).toBeLessThanOrEqual(most)
      })
    }
  })
}

/** What /health answers to a browser that believes the server to have this name. */
const statusUnder = (url: string, host: string) => new Promise<number | undefined>((resolve, reject) => {
  get(`${url}/health`, { headers: { host } }, response => resolve(response.resume().statusCode)).on('error', reject)
})
