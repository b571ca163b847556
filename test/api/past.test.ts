import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit } from '../../server/graph/commit.js'
import { joining } from '../kit/joining.js'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { putting } from '../kit/put-item.js'
import { removing } from '../kit/removing.js'
import { retitling } from '../kit/edit-item.js'
import { everything, spoken } from './everything.js'
import { query, serve } from './serve.js'

let own: OwnServer
beforeAll(async () => { own = await ownServer() })
afterAll(() => own.close())

const ask = async (text: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await own.ask(text, variables)
  expect(errors, text.slice(0, 80)).toBeUndefined()
  return data
}
const headOf = async () => Number((await ask('{ revision }'))['revision'])

/** Asks a server that holds nothing in memory yet. */
const fromGraph = async (text: string) => {
  const { url, close } = await serve(own.graph)
  try {
    return (await query(url, text)).data
  } finally {
    await close()
  }
}

/** A document as it is asked of the head, or of a revision. */
const at = (text: string, revision: number | null) => text
  .replace(/\(\?\)/g, revision === null ? '' : `(asOf: { revision: ${revision} })`)
  .replace(/, \?\)/g, revision === null ? ')' : `, asOf: { revision: ${revision} })`)

const searched = async (text: string, revision: number | null) => {
  const found = (await ask(at('query($text: String!) { search(text: $text, first: 200, ?) { totalCount pageInfo { hasNextPage } nodes { id label } } }', revision), { text }))['search']
  const { nodes, ...rest } = found as { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } }
  expect([rest.pageInfo.hasNextPage, nodes.length > 0], text).toEqual([false, true])
  return { ...rest, nodes: nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }
}

describe('The head, read as a revision,', () => {
  for (const [what, text] of Object.entries(everything)) {
    it(`says of ${what} what the graph says, and what is said without asking for a revision`, async () => {
      const fromMemory = await ask(at(text, await headOf()))
      expect(await fromGraph(at(text, null))).toEqual(fromMemory)
      expect(await ask(at(text, null))).toEqual(fromMemory)
    })
  }

  it('finds the same items by words', async () => {
    for (const text of spoken) expect(await searched(text, await headOf()), text).toEqual(await searched(text, null))
  })

  it('is given in pages whose cursors go on where the head stopped', async () => {
    const text = 'query($after: String) { evidence(first: 5, after: $after, ?) { pageInfo { endCursor hasNextPage } nodes { id } } }'
    const revision = await headOf()
    let after: string | null = null
    for (let page = 0; page < 4; page += 1) {
      const there = (await ask(at(text, null), { after }))['evidence'] as { pageInfo: { endCursor: string } }
      expect((await ask(at(text, revision), { after }))['evidence']).toEqual(there)
      after = there.pageInfo.endCursor
    }
  })
})

describe('An earlier revision', () => {
  const control = 'control:data-governance-file'
  let first = 0
  let before: Record<string, unknown> = {}
  let found: Record<string, unknown> = {}
  let moment = ''
  const write = async (work: Parameters<typeof commit>[3]) => {
    const committed = await commit(own.graph, 'party:data-governance', 'test.changed', work)
    if (!committed) throw new Error('nothing was changed')
    return committed
  }
  const titleAt = (asOf: string) => `node(id: "${control}", asOf: ${asOf}) { ... on Control { title revision claims { totalCount } evidence { nodes { id } } } }`

  beforeAll(async () => {
    first = await headOf()
    before = Object.fromEntries(await Promise.all(Object.entries(everything).map(async ([what, text]) => [what, await ask(at(text, null))] as const)))
    found = Object.fromEntries(await Promise.all(spoken.map(async text => [text, await searched(text, null)] as const)))
    await write(retitling(control, 'Another title'))
    await write(joining('SATISFIES', control, 'iso-42001:A.6.2.4', { extent: 'partial', rationale: 'test', from: '2026-01-01', state: 'held' }))
    moment = (await write(putting('A risk of today'))).at
    await write(removing('evidence:cv-data-governance-file-4-2'))
    await write(removing('system:credit-score'))
    await write(retitling('eu-ai-act:10', 'Another article'))
    await write(removing('nist-ai-rmf:MAP-2.3'))
  })

  for (const [what, text] of Object.entries(everything)) {
    it(`says of ${what} what was said then, whatever was changed, added and removed since`, async () => {
      expect(await ask(at(text, first))).toEqual(before[what])
    })
  }

  it('finds by words what was found then', async () => {
    for (const text of spoken) expect(await searched(text, first), text).toEqual(found[text])
  })

  it('is not the head: most answers have changed since', async () => {
    const now = await Promise.all(Object.entries(everything).map(async ([what, text]) => [what, (await own.ask(at(text, null))).data] as const))
    expect(now.filter(([what, answer]) => JSON.stringify(answer) !== JSON.stringify(before[what])).length).toBeGreaterThan(10)
  })

  it('is read beside another in one request, each field with all below it in its own time', async () => {
    const data = await ask(`{ then: ${titleAt(`{ revision: ${first} }`)} next: ${titleAt(`{ revision: ${first + 1} }`)} joined: ${titleAt(`{ revision: ${first + 2} }`)} now: node(id: "${control}") { ... on Control { title claims { totalCount } evidence { nodes { id } } } } }`)
    const { then, next, joined, now } = data as Record<string, { title: string; revision: number; claims: { totalCount: number }; evidence: { nodes: { id: string }[] } }>
    expect([next?.title, joined?.title, now?.title]).toEqual(['Another title', 'Another title', 'Another title'])
    expect(then?.title).not.toBe('Another title')
    expect([next?.revision, joined?.claims.totalCount, next?.claims.totalCount]).toEqual([first + 1, Number(then?.claims.totalCount) + 1, then?.claims.totalCount])
    expect(then?.evidence.nodes).toContainEqual({ id: 'evidence:cv-data-governance-file-4-2' })
    expect(now?.evidence.nodes).not.toContainEqual({ id: 'evidence:cv-data-governance-file-4-2' })
  })

  it('still has what was removed since, and has not what came later', async () => {
    const data = await ask(`{ gone: node(id: "system:credit-score") { id } then: node(id: "system:credit-score", asOf: { revision: ${first} }) { ... on System { id controls { totalCount } } }
      a: risks(filter: { text: "a risk of today" }, asOf: { revision: ${first} }) { totalCount } b: risks(filter: { text: "risk:" }, asOf: { revision: ${first + 3} }) { totalCount } }`)
    expect(data['gone']).toBeNull()
    expect(data['then']).toMatchObject({ id: 'system:credit-score' })
    expect([data['a'], data['b']]).toEqual([{ totalCount: 0 }, { totalCount: 1 }])
  })

  it('can be asked for by a moment: what was committed at it or before', async () => {
    const data = await ask(`{ a: ${titleAt(`{ at: "${moment}" }`)} b: ${titleAt('{ at: "2020-01-01T00:00:00Z" }')} c: ${titleAt('{ at: "2999-01-01T00:00:00Z" }')} }`)
    expect(data).toMatchObject({ a: { title: 'Another title' }, b: null, c: { title: 'Another title', evidence: { nodes: expect.anything() as unknown } } })
  })

  it('knows no change that came after it', async () => {
    const { nodes } = (await ask('{ changes(first: 8) { nodes { id revision } } }'))['changes'] as { nodes: { id: string; revision: number }[] }
    for (const { id, revision } of nodes) {
      const data = await ask('query($id: ID!, $asOf: AsOf) { node(id: $id, asOf: $asOf) { id revision } }', { id, asOf: { revision: first } })
      expect(data['node'], String(revision)).toEqual(revision <= first ? { id, revision } : null)
    }
  })
})

describe('What there never was', () => {
  it('is INVALID_INPUT that names the revision, whatever is asked', async () => {
    const head = await headOf()
    for (const revision of [head + 1, -1, 2_147_483_647]) {
      for (const text of Object.values(everything)) {
        const { errors } = await own.ask(at(text, revision))
        expect(errors?.[0]?.extensions, text.slice(0, 40)).toEqual({ code: 'INVALID_INPUT', field: 'asOf.revision' })
      }
    }
  })

  it('is empty before the first change', async () => {
    for (const asOf of ['{ revision: 0 }', '{ at: "2020-01-01T00:00:00Z" }']) {
      const data = await ask(`{ frameworks(asOf: ${asOf}) { id } systems(asOf: ${asOf}) { totalCount nodes { id } } mappingSets(asOf: ${asOf}) { id } search(text: "data", asOf: ${asOf}) { totalCount } overview(asOf: ${asOf}) { items { count } evidence { count } mappings { count } } node(id: "eu-ai-act:10", asOf: ${asOf}) { id } }`)
      expect(data).toMatchObject({ frameworks: [], systems: { totalCount: 0, nodes: [] }, mappingSets: [], search: { totalCount: 0 }, overview: { evidence: [], mappings: [] }, node: null })
      const { errors } = await own.ask(`{ neighbourhood(focus: ["eu-ai-act:10"], asOf: ${asOf}) { total } }`)
      expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', field: 'focus' })
    }
  })
})

describe('The statements of a request', () => {
  const texts: Readonly<Record<string, readonly [number, string]>> = {
    'a list': [1, '{ systems(?) { nodes { id name } } }'],
    'a list with its total': [2, '{ systems(?) { totalCount nodes { id } } }'],
    'a list with a chain from each item': [4, '{ systems(?) { nodes { controls { nodes { evidence { nodes { owner { id } } } } } } } }'],
    'a provision by its reference': [1, '{ requirement(framework: "eu-ai-act", ref: "Art. 10", ?) { id label } }'],
    'a search': [3, '{ search(text: "data", ?) { totalCount nodes { id } } }'],
    'a picture, since memory holds the head': [1, '{ neighbourhood(focus: ["system:cv-screening"], limit: 12, ?) { nodes { id } groups { id } total } }'],
    'an overview': [3, '{ overview(?) { items { count } evidence { count } mappings { count } } }'],
    'an overview with its topics': [4, '{ overview(?) { items { count } evidence { count } mappings { count } topics { topic count } } }'],
    'a crosswalk, judged over the facts in memory': [1, '{ crosswalk(source: "nist-ai-rmf", target: "iso-42001", ?) { nodes { possible mapping { id } sources { id } } } }'],
    'paths, walked in memory': [1, '{ paths(from: "system:cv-screening", to: "eu-ai-act:10", ?) { paths { length } } }'],
  }

  it('are as few as without a past where none is asked for, and where it is, the head is read and nothing else', async () => {
    const served = await serve(own.graph)
    const statementsOf = async (text: string) => {
      const from = served.lines.length
      expect((await query(served.url, text)).code).toBeUndefined()
      await expect.poll(() => served.lines.slice(from).find(line => line['msg'] === 'request')).toBeDefined()
      return served.lines.slice(from).find(line => line['msg'] === 'request')?.['statements']
    }
    const head = await headOf()
    await statementsOf(at('{ frameworks(?) { id } }', head))
    for (const [what, [count, text]] of Object.entries(texts)) expect([await statementsOf(at(text, null)), await statementsOf(at(text, head))], what).toEqual([count, 1])
    await served.close()
  })
})
