import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit } from '../../server/graph/commit.js'
import { contentOf } from '../kit/content.js'
import type { Answer, OwnServer } from '../kit/own-server.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { puttingCrosswalk } from '../kit/put-crosswalk.js'
import { retitling } from '../kit/edit-item.js'
import { until } from '../kit/stage.js'
import { post, type Reply, serve, type Served } from './serve.js'
import { type Changed, type Input, refused, seen, speaking } from './speaking.js'

let own: OwnGraph
let served: Served
beforeAll(async () => {
  own = await ownGraph()
  const refs = Array.from({ length: 20 }, (_, at) => String(at + 1))
  await commit(own.graph, 'test', 'test.frameworks', puttingCrosswalk('mapping-set:standing', { frameworks: { left: refs, middle: refs, right: refs }, mappings: {} }))
  served = await serve(own.graph)
})
afterAll(async () => { await served.close(); await own.close() })

const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => JSON.parse((await post(served.url, JSON.stringify({ query, variables }))).text) as Answer
const { send, say, done, undo, undone, whole, current } = speaking((): OwnServer => ({ ...own, url: served.url, ask }))

/** Pairs that no test shares. */
let next = 0
const proposed = (source: string, target: string, relation = 'EQUAL') => done('Anna', 'proposeMapping', { sources: [source], targets: [target], relation })
const stated = async (source: string, target: string) => done('Ben', 'approveMapping', seen(await proposed(source, target)))
const chain = async () => {
  const at = (next += 1)
  const [first, second] = [await stated(`left:${at}`, `middle:${at}`), await stated(`middle:${at}`, `right:${at}`)]
  return { first, second, pair: { source: `left:${at}`, target: `right:${at}` } }
}

const review = (input: Input) =>
  send('Dora', 'mutation($input: ReviewMappingsInput!) { reviewMappings(input: $input) { mappings { id status reviewer revision } effects { source { id } target { id } before after } effectCount change revision } }', input)
interface Reviewed { readonly mappings: { id: string; status: string; revision: number }[]; readonly effects: unknown[]; readonly effectCount: number; readonly change: string | null }
const reviewed = (reply: Reply) => { expect(reply.code, reply.text).toBeUndefined(); return reply.data?.['reviewMappings'] as Reviewed }

const blocked = async () => (await own.graph.driver.executeQuery("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS count", {}, { database: own.graph.database })).records[0]?.get('count') !== 0

/**
 * What somebody asks while another one's change of a mapping is under way: it reads the graph as it was, waits for that change to be over,
 * and then finds another graph than it read.
 */
async function meanwhile(changing: string, asking: () => Promise<Reply>): Promise<Reply> {
  let asked: Promise<Reply> | undefined
  await commit(own.graph, 'Ben', 'mapping.edited', async write => {
    await retitling(changing, 'Another title')(write)
    asked ??= asking()
    await until(blocked)
  })
  return (await asked) as Reply
}

describe('a candidate that is accepted', () => {
  it('while a mapping of its proof changes is a conflict that names it, and nothing is written', async () => {
    const { second, pair } = await chain()
    const reply = await meanwhile(second.mapping.id, () => say('Dora', 'acceptCandidate', pair))
    refused(reply, 'CONFLICT', second.mapping.id, 'Ben')
    const { data } = await ask('{ crosswalk(source: "left", target: "right") { totalCount } }')
    expect(data).toEqual({ crosswalk: { totalCount: 0 } })
    const accepted = await done('Dora', 'acceptCandidate', pair)
    expect(accepted.mapping).toMatchObject({ status: 'APPROVED', author: 'derivation' })
    await undone(accepted.change)
    await whole()
  })

  it('after a mapping of its proof was rejected is no candidate any more', async () => {
    const { first, pair } = await chain()
    await done('Ben', 'rejectMapping', { ...seen(first), reason: 'No.' })
    refused(await say('Dora', 'acceptCandidate', pair), 'INVALID_INPUT', 'nothing is derived')
    refused(await say('Dora', 'acceptCandidate', { ...pair, includeProposed: true }), 'INVALID_INPUT', 'nothing is derived')
  })

  it('may rest on proposed mappings where it is asked for so, and waits for review again when one of these is rejected', async () => {
    const at = (next += 1)
    const [first, second] = [await stated(`left:${at}`, `middle:${at}`), await proposed(`middle:${at}`, `right:${at}`, 'SUBSET')]
    const pair = { source: `left:${at}`, target: `right:${at}` }
    refused(await say('Dora', 'acceptCandidate', pair), 'INVALID_INPUT', 'nothing is derived')
    const accepted = await done('Dora', 'acceptCandidate', { ...pair, includeProposed: true })
    expect(accepted.mapping).toMatchObject({ relation: 'SUBSET', status: 'APPROVED' })
    expect((accepted.mapping['restsOn'] as { id: string }[]).map(one => one.id).sort()).toEqual([first.mapping.id, second.mapping.id].sort())
    await done('Ben', 'approveMapping', seen(second))
    expect(await current(accepted.mapping.id)).toMatchObject({ status: 'APPROVED' })
    const rejected = await done('Ben', 'rejectMapping', { mapping: second.mapping.id, expected: (await current(second.mapping.id)).revision, reason: 'No.' })
    expect(await current(accepted.mapping.id)).toMatchObject({ status: 'PROPOSED', reviewer: null })
    await undone(rejected.change)
    expect(await current(accepted.mapping.id)).toMatchObject({ status: 'APPROVED', reviewer: 'Dora' })
  })

  it('on proposed mappings while one of these changes is a conflict as well', async () => {
    const at = (next += 1)
    await stated(`left:${at}`, `middle:${at}`)
    const second = await proposed(`middle:${at}`, `right:${at}`)
    refused(await meanwhile(second.mapping.id, () => say('Dora', 'acceptCandidate', { source: `left:${at}`, target: `right:${at}`, includeProposed: true })), 'CONFLICT', second.mapping.id, 'Ben')
  })
})

describe('a review of many', () => {
  const several = async (): Promise<Changed[]> => {
    const at = [(next += 1), (next += 1), (next += 1)]
    return [await proposed(`left:${at[0]}`, `right:${at[0]}`), await proposed(`left:${at[1]}`, `right:${at[1]}`), await proposed(`left:${at[2]}`, `right:${at[2]}`)]
  }

  it('that was previewed is a conflict when one of them changed since, of which nothing is done; previewed anew it is done as shown', async () => {
    const three = await several()
    const input = { verdict: 'APPROVE', mappings: three.map(seen) }
    const preview = reviewed(await review({ ...input, preview: true }))
    const edited = await done('Cleo', 'editMapping', { ...seen(three[1] as Changed), rationale: 'More.' })
    const before = await contentOf(own.graph)
    refused(await review(input), 'CONFLICT', three[1]?.mapping.id ?? '', 'Cleo', String(edited.revision))
    refused(await review({ ...input, preview: true }), 'CONFLICT', three[1]?.mapping.id ?? '', 'Cleo')
    expect(await contentOf(own.graph)).toEqual(before)
    const renewed = { ...input, mappings: [three[0], edited, three[2]].map(one => seen(one as Changed)) }
    const again = reviewed(await review({ ...renewed, preview: true }))
    expect([again.effects, again.effectCount]).toEqual([preview.effects, preview.effectCount])
    const made = reviewed(await review(renewed))
    expect([made.effects, made.mappings.map(one => one.status)]).toEqual([again.effects, ['APPROVED', 'APPROVED', 'APPROVED']])
  })

  it('is a conflict too where one of them changes while it waits', async () => {
    const three = await several()
    refused(await meanwhile(three[2]?.mapping.id ?? '', () => review({ verdict: 'APPROVE', mappings: three.map(seen) })), 'CONFLICT', three[2]?.mapping.id ?? '', 'Ben')
    for (const { mapping } of three) expect(await current(mapping.id)).toMatchObject({ status: 'PROPOSED' })
  })

  it('is taken back as one, what it took with it included, and not over what somebody did since', async () => {
    const chains = [await chain(), await chain()]
    const accepted = await done('Dora', 'acceptCandidate', chains[0]?.pair ?? {})
    const before = await contentOf(own.graph)
    const made = reviewed(await review({ verdict: 'REJECT', reason: 'Too bold.', mappings: chains.map(({ second }) => seen(second)) }))
    expect(await current(accepted.mapping.id)).toMatchObject({ status: 'PROPOSED' })
    const [first] = made.mappings
    const reopened = await done('Cleo', 'reopenMapping', { mapping: first?.id, expected: first?.revision })
    const held = await contentOf(own.graph)
    refused(await undo(made.change ?? ''), 'CONFLICT', first?.id ?? '', 'Cleo')
    expect(await contentOf(own.graph)).toEqual(held)
    await undone(reopened.change)
    const back = await undone(made.change ?? '')
    expect(await contentOf(own.graph)).toEqual(before)
    expect(await current(accepted.mapping.id)).toMatchObject({ status: 'APPROVED', reviewer: 'Dora' })
    await undone(back.change.id)
    for (const { second } of chains) expect(await current(second.mapping.id)).toMatchObject({ status: 'REJECTED' })
    await whole()
  })
})
