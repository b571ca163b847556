import { readdirSync } from 'node:fs'
import { type ClientRequest, request } from 'node:http'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uploadFolder } from '../../server/api/upload-folder.js'
import { commit } from '../../server/graph/commit.js'
import { contentOf } from '../kit/content.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { puttingCrosswalk } from '../kit/put-crosswalk.js'
import { until } from '../kit/stage.js'
import { query, send, serve, type Served } from './serve.js'

let own: OwnGraph
let served: Served
beforeAll(async () => {
  own = await ownGraph()
  await commit(own.graph, 'test', 'test.frameworks', puttingCrosswalk('mapping-set:standing', { frameworks: { left: ['1'], right: ['1'] }, mappings: {} }))
  served = await serve(own.graph)
})
afterAll(async () => { await served.close(); await own.close() })

const binary = { 'content-type': 'application/octet-stream' }
const preview = 'query ($input: ImportFileInput!) { previewImport(input: $input) { accepted read } }'
const folders = () => readdirSync(tmpdir()).filter(name => name.startsWith('throughline-uploads-'))
/** The files that wait on this machine to be imported. */
const waiting = () => folders().flatMap(name => readdirSync(`${tmpdir()}/${name}`))
const table = 'source_framework,source,relation,target_framework,target\nleft,1,equal,right,1\n'

/** An upload that says nothing of its length, piece by piece until the server has had enough, and what it then answers. */
function pouring(url: string, pieces: number): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const piece = Buffer.alloc(1_000_000)
    let [left, answered] = [pieces, false]
    const pour: ClientRequest = request(`${url}/files?name=large.csv`, { method: 'POST', headers: binary }, response => {
      answered = true
      let text = ''
      response.on('data', part => (text += part)).on('end', () => resolve({ status: response.statusCode, text }))
    })
    const more = (): void => {
      if (answered) return
      if (left-- === 0) return void pour.end()
      if (pour.write(piece)) setImmediate(more)
      else pour.once('drain', more)
    }
    // Where the server hangs up on what it does not want, writing on fails; the answer came before.
    pour.on('error', error => { if (!answered) reject(error) })
    more()
  })
}

describe('an upload', () => {
  it('that says it is larger than any may be is refused before it comes', async () => {
    const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const asked = request(`${served.url}/files?name=large.csv`, { method: 'POST', headers: { ...binary, 'content-length': '100000001' } }, response => {
        let text = ''
        response.on('data', part => (text += part)).on('end', () => { asked.destroy(); resolve({ status: response.statusCode, text }) })
      }).on('error', reject)
      asked.flushHeaders()
    })
    expect(answer).toMatchObject({ status: 413, text: expect.stringContaining('"TOO_LARGE"') })
  })

  it('that grows larger than any may be is cut off, and nothing of it stays on the disk', async () => {
    const before = waiting()
    expect(await pouring(served.url, 140)).toMatchObject({ status: 413, text: expect.stringContaining('at most 100 MB') })
    expect(waiting()).toEqual(before)
    expect((await send(`${served.url}/files?name=a.csv`, { method: 'POST', headers: binary, body: table })).status).toBe(201)
  })

  it('that its sender breaks off leaves nothing', async () => {
    const before = waiting()
    const broken = request(`${served.url}/files?name=broken.csv`, { method: 'POST', headers: binary }).on('error', () => undefined)
    broken.write(Buffer.alloc(100_000))
    await until(() => waiting().length > before.length)
    broken.destroy()
    await until(() => waiting().length === before.length)
  })

  it('of a kind that a page of another site could send is refused, unless it asked first', async () => {
    for (const type of ['text/plain', 'text/plain; charset=utf-8', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const post = (headers: Record<string, string>) => send(`${served.url}/files?name=a.csv`, { method: 'POST', headers: { 'content-type': type, ...headers }, body: Buffer.from(table) })
      expect(await post({}), type).toMatchObject({ status: 403, code: 'FORBIDDEN' })
      expect((await post({ 'apollo-require-preflight': 'yes' })).status, type).toBe(201)
    }
    expect(await send(`${served.url}/files?name=a.csv`, { method: 'POST', body: new Uint8Array(Buffer.from(table)) })).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('without a name, or with one that is none, is refused by that', async () => {
    for (const name of ['', '?name=', `?name=${'x'.repeat(201)}`, '?name=%00', '?name=a&name=b']) expect(await send(`${served.url}/files${name}`, { method: 'POST', headers: binary, body: table }), name).toMatchObject({ code: 'INVALID_INPUT', field: 'name' })
  })

  it('is found by its own id alone: not by that of another server, nor one that is a path', async () => {
    const other = await serve(own.graph)
    const { text } = await send(`${other.url}/files?name=..%2F..%2Fa.csv`, { method: 'POST', headers: binary, body: table })
    const { id } = JSON.parse(text) as { id: string }
    expect((await query(other.url, preview, { input: { name: 'a.csv', upload: id } })).data).toEqual({ previewImport: { accepted: 1, read: 1 } })
    for (const upload of [id, id.replace(/.$/, 'x'), `${id}/../${id}`, '', '__proto__', waiting()[0] === id ? 'x' : `../${folders()[0]}/${id}`])
      expect(await query(served.url, preview, { input: { name: 'a.csv', upload } }), upload).toMatchObject({ code: 'NOT_FOUND', field: 'input.upload' })
    expect(await query(served.url, preview, { input: { name: 'a.csv', text: table, beside: [id] } })).toMatchObject({ code: 'NOT_FOUND', field: 'input.beside' })
    await other.close()
    expect(waiting()).not.toContain(id)
  })
})

describe('the place for uploads', () => {
  const from = (length: number) => Readable.from([Buffer.alloc(length)])
  const limits = { mostBytes: 10, mostFiles: 3, mostInAll: 15, lifetime: 60_000 }

  it('takes so many files and so many bytes, and says that it is full', async () => {
    const folder = uploadFolder(limits)
    await expect(folder.keep('a', from(11))).rejects.toMatchObject({ code: 'TOO_LARGE' })
    const first = await folder.keep('a', from(10))
    await expect(folder.keep('b', from(6))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await folder.keep('b', from(4))
    await folder.keep('c', from(0))
    await expect(folder.keep('d', from(0))).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await folder.open(first, 'upload')).toMatchObject({ name: 'a', bytes: Buffer.alloc(10) })
    folder.close()
    await expect(folder.open(first, 'upload')).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'upload' })
  })

  it('forgets what nobody imported, and has room again', async () => {
    const folder = uploadFolder({ ...limits, mostFiles: 1, lifetime: 50 })
    const id = await folder.keep('a', from(10))
    await until(() => folder.open(id, 'upload').then(() => false, () => true))
    await expect(folder.open(id, 'upload')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await folder.keep('b', from(10))
    folder.close()
  })
})

describe('a mutation that asks for too much', () => {
  const nested = (levels: number) => `${Array.from({ length: levels }, () => 'sources { mappings(first: 1) { nodes {').join(' ')} id ${'} } }'.repeat(levels)}`
  const proposing = (fields: string) => `mutation { proposeMapping(input: { sources: ["left:1"], targets: ["right:1"], relation: EQUAL }) { mapping { ${fields} } } }`
  const many = (count: number, field: (at: number) => string) => Array.from({ length: count }, (_, at) => field(at)).join(' ')
  const tooMuch: Readonly<Record<string, readonly [text: string, code: string]>> = {
    'nests too deep': [proposing(nested(8)), 'TOO_LARGE'],
    'names too many fields': [proposing(many(300, at => `a${at}: id`)), 'TOO_LARGE'],
    'asks for too many items': [proposing('sources { mappings(first: 200) { nodes { sources { mappings(first: 200) { nodes { sources { mappings(first: 200) { nodes { id } } } } } } } } }'), 'TOO_LARGE'],
    'is said 300 times in one': [`mutation { ${many(300, at => `a${at}: proposeMapping(input: { sources: ["left:1"], targets: ["right:1"], relation: EQUAL, rationale: "${at}" }) { revision }`)} }`, 'TOO_LARGE'],
    'asks for a page of 201': [proposing('sources { mappings(first: 201) { nodes { id } } }'), 'INVALID_INPUT'],
    'is one of many operations': [`${proposing('id')} query { revision }`, 'INVALID_INPUT'],
    'imports and nests too deep': [`mutation { importFile(input: { name: "a.csv", text: ${JSON.stringify(table)} }) { item { id ... on MappingSet { mappings { nodes { ${nested(8)} } } } } } }`, 'TOO_LARGE'],
    'is longer than a request may be': [`mutation { importFile(input: { name: "a.csv", text: "${'x'.repeat(300_000)}" }) { committed } }`, 'TOO_LARGE'],
  }
  for (const [what, [text, code]] of Object.entries(tooMuch)) {
    it(`is refused and writes nothing, since it ${what}`, async () => {
      const before = await contentOf(own.graph)
      const reply = await query(served.url, text)
      expect([reply.code, reply.status < 500], reply.text.slice(0, 300)).toEqual([code, true])
      expect(await contentOf(own.graph)).toEqual(before)
    })
  }

  it('is done where it asks for as much as a person needs', async () => {
    const reply = await query(served.url, proposing(nested(2)))
    expect(reply.code, reply.text).toBeUndefined()
  })
})
