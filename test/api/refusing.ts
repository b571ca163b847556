import { describe, expect, it } from 'vitest'
import type { OwnServer } from '../kit/own-server.js'
import { post, query, type Reply, send, serve } from './serve.js'

const nested = (levels: number) => {
  const inner = Array.from({ length: levels }, () => 'parts(first: 1) { nodes {').join(' ')
  return `{ requirement(framework: "eu-ai-act", ref: "10") { ${inner} id ${'} }'.repeat(levels)} } }`
}
const times = (count: number, part: (at: number) => string) => Array.from({ length: count }, (_, at) => part(at)).join(' ')

/** Everything a client can send that should not be answered, each with the error it gets. */
export const refusing = (server: () => OwnServer) => {
  const url = () => server().url
  const expectRefused = (reply: Reply, code: string, field?: string) => {
    expect([reply.code, reply.status < 500, reply.headers.get('content-type')?.includes('json')], reply.text.slice(0, 200)).toEqual([code, true, true])
    expect(reply.text).not.toMatch(/stack|at .*\.[jt]s:\d+|node_modules/)
    if (field !== undefined) expect([reply.field, reply.message]).toEqual([field, expect.stringContaining(field) as string])
  }

  describe('first', () => {
    const places = [
      'systems(first: ?) { totalCount }', 'requirements(first: ?) { totalCount }', 'changes(first: ?) { totalCount }', 'search(text: "data", first: ?) { totalCount }',
      'paths(from: "eu-ai-act:10", to: "system:cv-screening", first: ?) { truncated }', 'crosswalk(source: "nist-ai-rmf", target: "iso-42001", first: ?) { totalCount }',
      'systems { nodes { controls(first: ?) { totalCount } } }', 'framework(id: "eu-ai-act") { requirements(first: ?) { totalCount } }', 'framework(id: "nowhere") { requirements(first: ?) { totalCount } }',
      'changes(first: 1) { nodes { touched(first: ?) { totalCount } } }', 'node(id: "eu-ai-act:10") { ... on Requirement { parts(first: ?) { totalCount } } }',
    ]
    for (const first of [0, -1, 201, 100_000, 2_147_483_647]) {
      it(`of ${first} is INVALID_INPUT that names it, written out, as a variable and as its default`, async () => {
        for (const place of places) {
          expectRefused(await query(url(), `{ ${place.replace('?', String(first))} }`), 'INVALID_INPUT', 'first')
          expectRefused(await query(url(), `query($n: Int) { ${place.replace('?', '$n')} }`, { n: first }), 'INVALID_INPUT', 'first')
          expectRefused(await query(url(), `query($n: Int = ${first}) { ${place.replace('?', '$n')} }`), 'INVALID_INPUT', 'first')
        }
      })
    }

    it('of 1 and of 200 is answered, and null means the default', async () => {
      for (const place of places) {
        for (const first of ['1', '200', 'null']) {
          const reply = await query(url(), `{ ${place.replace('?', first)} }`)
          expect(reply.code, `${place} ${first}`).toBeUndefined()
        }
      }
    })

    it('that is no whole number is INVALID_INPUT', async () => {
      for (const first of ['1.5', '"10"', '100000000000', '[1]', '{}', 'TEN']) expectRefused(await query(url(), `{ systems(first: ${first}) { totalCount } }`), 'INVALID_INPUT')
      for (const n of [1.5, '10', 1e11, {}, true]) expectRefused(await query(url(), 'query($n: Int) { systems(first: $n) { totalCount } }', { n }), 'INVALID_INPUT')
    })
  })

  describe('a query that asks for too much', () => {
    const refused: Readonly<Record<string, string>> = {
      'is 1 MB long': `{ revision ${' '.repeat(1_000_000)} }`,
      'is 1 MB of one text': `{ search(text: "${'a'.repeat(1_000_000)}") { totalCount } }`,
      'nests 50 levels deep': nested(25),
      'nests 50 levels deep in fragments': `{ requirement(framework: "eu-ai-act", ref: "10") { ...f0 } } ${times(24, at => `fragment f${at} on Requirement { parts { nodes { ...f${at + 1} } } }`)} fragment f24 on Requirement { id }`,
      'nests 20,000 levels deep': '{a'.repeat(20_000),
      'nests lists 50,000 levels deep': `{ node(id: ${'['.repeat(50_000)}) { id } }`,
      'names 1,000 fields': `{ ${times(1_000, at => `a${at}: revision`)} }`,
      'names one field 10,000 times': `{ ${times(10_000, () => 'revision')} }`,
      'asks for 300 items one by one': `{ ${times(300, at => `a${at}: node(id: "eu-ai-act:${at}") { id }`)} }`,
      'doubles in every fragment': `{ ...f0 } ${times(30, at => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)} fragment f30 on Query { revision }`,
      'hides its lists in fragments': '{ systems(first: 200) { ...a } } fragment a on SystemConnection { nodes { controls(first: 200) { ...b } } } fragment b on ControlConnection { nodes { evidence { ...c } } } fragment c on EvidenceConnection { nodes { controls { nodes { id } } } }',
      'multiplies the longest pages': '{ systems(first: 200) { nodes { controls(first: 200) { nodes { evidence(first: 200) { nodes { id } } } } } } }',
      'multiplies the longest pages by the default of a variable': 'query($n: Int = 200) { systems(first: $n) { nodes { controls(first: $n) { nodes { evidence(first: $n) { totalCount } } } } } }',
      'walks the graph 100 times': `{ ${times(100, at => `a${at}: neighbourhood(focus: ["eu-ai-act:${at + 1}"], hops: 3, limit: 1000) { total }`)} }`,
      'names 60 items in focus': `{ neighbourhood(focus: [${times(60, at => `"eu-ai-act:${at + 1}"`)}]) { total } }`,
      'repeats a directive 6,000 times': `{ revision ${times(6_000, () => '@include(if: true)')} }`,
    }
    for (const [what, text] of Object.entries(refused)) it(`because it ${what} is TOO_LARGE`, async () => expectRefused(await query(url(), text), 'TOO_LARGE'))

    it('is refused before anything runs', async () => {
      for (const text of [nested(25), refused['names 1,000 fields'] ?? '', refused['multiplies the longest pages'] ?? '']) {
        const reply = await query(url(), text)
        expect([reply.status, reply.data]).toEqual([413, undefined])
      }
    })

    it('is answered when it is as large as a person needs', async () => {
      for (const text of [nested(6), `{ ${times(113, at => `a${at}: requirement(framework: "eu-ai-act", ref: "${at + 1}") { id }`)} }`, `{ ${times(10, at => `a${at}: neighbourhood(focus: ["eu-ai-act:${at + 1}"]) { total }`)} }`])
        expect((await query(url(), text)).code, text.slice(0, 60)).toBeUndefined()
    })

    it('is TOO_LARGE too where its variables nest without end', async () => {
      expectRefused(await post(url(), `{"query":"{ revision }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`), 'TOO_LARGE')
    })
  })

  describe('a query that goes in circles or means nothing', () => {
    const refused: Readonly<Record<string, string>> = {
      'spreads a fragment within itself': '{ ...a } fragment a on Query { revision ...a }',
      'spreads a fragment within itself by way of another': '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
      'names a fragment that is not there': '{ ...nowhere }',
      'names a field that is not there': '{ revison }',
      'carries a directive that is not there': '{ revision @nowhere }',
      'carries a directive twice': '{ revision @skip(if: false) @skip(if: false) }',
      'gives a word that is not in the list': '{ neighbourhood(focus: ["eu-ai-act:10"], edges: NOWHERE) { total } }',
      'leaves out what must be there': '{ requirement(framework: "eu-ai-act") { id } }',
      'gives a text where a list of words is asked': '{ search(text: "data", kinds: "everything") { totalCount } }',
      'gives a day that does not exist': '{ evidence(on: "2026-02-30") { totalCount } }',
      'gives a day as people write it': '{ evidence(on: "03/04/2026") { totalCount } }',
      'is cut off': '{ frameworks { id',
      'is empty': '',
      'would change something': 'mutation { dropEverything }',
      'would listen': 'subscription { changes }',
      'holds two operations and names none': 'query a { revision } query b { revision }',
      'asks a walk of 9 hops': '{ neighbourhood(focus: ["eu-ai-act:10"], hops: 9) { total } }',
      'asks a walk of -1 hops': '{ neighbourhood(focus: ["eu-ai-act:10"], hops: -1) { total } }',
      'asks a picture of nothing': '{ neighbourhood(focus: []) { total } }',
      'asks a picture of a topic that there is not': '{ neighbourhood(topic: "robots") { total } }',
      'asks a picture of a topic without a name': '{ neighbourhood(focus: ["eu-ai-act:10"], topic: "") { total } }',
      'asks a picture of a whole topic and names none': '{ neighbourhood(focus: ["eu-ai-act:10"], wholeTopic: true) { total } }',
      'asks a picture without room': '{ neighbourhood(focus: ["eu-ai-act:10"], limit: 0) { total } }',
      'asks a path to where it starts': '{ paths(from: "eu-ai-act:10", to: "eu-ai-act:10") { truncated } }',
      'asks paths of 99 steps': '{ paths(from: "eu-ai-act:10", to: "eu-ai-act:11", maxLength: 99) { truncated } }',
      'gives a reference of 10,000 letters': `{ requirement(framework: "eu-ai-act", ref: "${'a'.repeat(10_000)}") { id } }`,
    }
    for (const [what, text] of Object.entries(refused)) it(`because it ${what} is INVALID_INPUT`, async () => expectRefused(await query(url(), text), 'INVALID_INPUT'))

    it('names the topic where there is none of that name', async () => {
      for (const focus of ['[]', '["eu-ai-act:10"]']) expectRefused(await query(url(), `{ neighbourhood(focus: ${focus}, topic: "human") { total } }`), 'INVALID_INPUT', 'topic')
      expectRefused(await query(url(), '{ neighbourhood(focus: ["eu-ai-act:10"], wholeTopic: true) { total } }'), 'INVALID_INPUT', 'wholeTopic')
      expectRefused(await query(url(), '{ neighbourhood { total } }'), 'INVALID_INPUT', 'focus')
    })

    it('is NOT_FOUND where it starts at something that does not exist', async () => {
      expectRefused(await query(url(), '{ neighbourhood(focus: ["eu-ai-act:10", "nowhere"]) { total } }'), 'NOT_FOUND', 'focus')
      expectRefused(await query(url(), '{ paths(from: "nowhere", to: "eu-ai-act:10") { truncated } }'), 'NOT_FOUND', 'from')
      expectRefused(await query(url(), '{ paths(from: "eu-ai-act:10", to: "nowhere") { truncated } }'), 'NOT_FOUND', 'to')
    })

    it('takes null for the default where there is one', async () => {
      const reply = await query(url(), '{ neighbourhood(focus: ["eu-ai-act:10"], hops: null, edges: null, limit: null, kinds: null, topic: null, wholeTopic: null) { total } paths(from: "eu-ai-act:10", to: "system:cv-screening", edges: null, maxLength: null, first: null) { truncated } }')
      expect([reply.code, reply.data]).toEqual([undefined, expect.anything()])
    })
  })

  describe('what is no text', () => {
    const wrong: Readonly<Record<string, string>> = { 'a NUL': '\\u0000', 'half a character': '\\ud83d', 'the other half': '\\ude00', 'two halves the wrong way round': '\\ude00\\ud83d' }
    const q = 'query q($t: String!) { search(text: $t) { totalCount } }'
    for (const [what, escaped] of Object.entries(wrong)) {
      it(`such as ${what} is INVALID_INPUT wherever it stands in a request`, async () => {
        const bodies = [
          `{"query":"${q}","variables":{"t":"a${escaped}b"}}`,
          `{"query":"${q}","variables":{"t":"a","filter":{"deep":["x","${escaped}"]}}}`,
          `{"query":"${q}","variables":{"t":"a","k${escaped}":1}}`,
          `{"query":"${q}","operationName":"q${escaped}","variables":{"t":"a"}}`,
          `{"query":"${q} #${escaped}","variables":{"t":"a"}}`,
          `{"query":"${q}","variables":{"t":"a"},"extensions":{"x":"${escaped}"}}`,
          JSON.stringify({ query: `{ search(text: "a${escaped}b") { totalCount } }` }),
          JSON.stringify({ query: `{ node(id: "${escaped}") { id } }` }),
        ]
        for (const body of bodies) expectRefused(await post(url(), body), 'INVALID_INPUT')
        const address = `${url()}/graphql?query=${encodeURIComponent(q)}&variables=${encodeURIComponent(`{"t":"${escaped}"}`)}`
        expectRefused(await send(address, { headers: { 'apollo-require-preflight': 'yes' } }), 'INVALID_INPUT')
      })
    }

    it('is named by the variable that holds it', async () => {
      expectRefused(await post(url(), `{"query":"${q}","variables":{"t":"\\u0000"}}`), 'INVALID_INPUT', 'variables.t')
    })

    it('is INVALID_INPUT as raw bytes, with which a body is neither JSON nor UTF-8', async () => {
      const around = (bytes: readonly number[]) => Buffer.concat([Buffer.from('{"query":"{ search(text: \\"'), Buffer.from(bytes), Buffer.from('\\") { totalCount } }"}')])
      for (const bytes of [[0], [0xff, 0xfe], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xe2, 0x82]]) expectRefused(await post(url(), around(bytes)), 'INVALID_INPUT')
      expect((await post(url(), around([0xf0, 0x9f, 0x98, 0x80]))).data).toEqual({ search: { totalCount: 0 } })
    })
  })

  describe('a request that is none', () => {
    it('is INVALID_INPUT', async () => {
      for (const body of ['hello', '"hello"', 'null', '5', '{', '{}', '', '{"query":5}', '{"query":"{ revision }","variables":[1]}', '{"query":"{ revision }","variables":"x"}', '{"query":"{ revision }","operationName":"nowhere"}',
        '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}']) expectRefused(await post(url(), body), 'INVALID_INPUT')
    })

    it('is INVALID_INPUT where many are sent as one', async () => {
      expectRefused(await post(url(), '[{"query":"{ revision }"},{"query":"{ revision }"}]'), 'INVALID_INPUT')
    })
  })

  describe('Cypher and HTML', () => {
    const hostile = [
      "') MATCH (n) DETACH DELETE n //", '"}) RETURN 1; MATCH (n) DELETE n //', '`) DETACH DELETE (`', '$text', '{id: 1}', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>',
      '*:* OR id:*', '"\\" OR *', 'a AND NOT b', '/.*/', '[* TO *]', '\\', "'", '../../etc/passwd', '${1+1}', '{{7*7}}', '%00', '\u202e\u200b\ufeff', '👩‍👩‍👧‍👦 é ß',
    ]
    const count = async () => (await server().graph.driver.executeQuery('MATCH (n) RETURN count(n)', {}, { database: server().graph.database })).records[0]?.get(0) as number
    const fields = [
      'node(id: $x) { id }', 'framework(id: $x) { id }', 'requirement(framework: $id, ref: "10") { id }', 'requirement(framework: "eu-ai-act", ref: $x) { id }', 'search(text: $x, first: 3) { nodes { id } }',
      'systems(filter: { text: $x }) { totalCount }', 'controls(filter: { text: $x, owner: $id, requirement: $id, system: $id }) { totalCount }', 'evidence(filter: { control: $id, text: $x }) { totalCount }',
      'requirements(filter: { framework: $id, topic: $x, kind: $x, text: $x }) { totalCount }', 'changes(item: $id, actor: $x, action: $x) { totalCount }', 'changes(item: $id) { totalCount }',
      'neighbourhood(focus: [$id], open: [$id]) { total }', 'neighbourhood(focus: [$id], topic: $x) { total }', 'paths(from: $id, to: "eu-ai-act:10") { truncated }', 'crosswalk(source: $id, target: "iso-42001") { totalCount }', 'systems(after: $x) { totalCount }',
      'framework(id: "eu-ai-act") { requirements(parent: $id) { totalCount } }', 'mappings(filter: { set: $id }) { totalCount }', 'parties(filter: { text: $x }) { totalCount }',
    ]
    for (const field of fields) {
      it(`in the arguments of ${field.split('(')[0]} find nothing or are named in the error, and change nothing`, async () => {
        const before = await count()
        const typed = /^(node|framework)\(id: \$x/.test(field) ? 'ID!' : 'String!'
        for (const text of hostile) {
          const variables = { ...(field.includes('$id') ? { id: text } : {}), ...(field.includes('$x') ? { x: text } : {}) }
          const head = Object.keys(variables).map(name => `$${name}: ${name === 'id' ? 'ID!' : typed}`).join(', ')
          const reply = await query(url(), `query(${head}) { ${field} }`, variables)
          expect(['NOT_FOUND', 'INVALID_INPUT', undefined], `${text} ${reply.text}`).toContain(reply.code)
          expect(reply.text).not.toMatch(/Neo4j|Cypher|Lucene|ParseException/)
        }
        expect(await count()).toBe(before)
      })
    }

    it('come back as the text they are where an item holds them', async () => {
      const { graph } = server()
      const run = (text: string, parameters: object) => graph.driver.executeQuery(text, parameters, { database: graph.database })
      const name = `<script>alert("x")</script> ') MATCH (n) DETACH DELETE n //`
      await run("CREATE (:Item:Party {id: 'party:hostile', revision: 1, name: $name, kind: 'team', sortKey: 'zzz'})", { name })
      const fromGraph = await serve(graph)
      const reply = await query(fromGraph.url, '{ node(id: "party:hostile") { ... on Party { name label } } }')
      await fromGraph.close()
      await run("MATCH (p:Party {id: 'party:hostile'}) DELETE p", {})
      expect(reply.data).toEqual({ node: { name, label: name } })
      expect(reply.headers.get('content-type')).toMatch(/^application\/json/)
      expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    })
  })
}
