import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentOf } from '../kit/content.js'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { type Changed, type Input, refused, seen, speaking, type Verb } from './speaking.js'

let own: OwnServer
beforeAll(async () => { own = await ownServer() })
afterAll(() => own.close())
const { send, say, done, undo, undone, whole, current } = speaking(() => own)

const stated = async (source: string, target: string, relation = 'EQUAL') =>
  done('Ben', 'approveMapping', seen(await done('Anna', 'proposeMapping', { sources: [source], targets: [target], relation })))

/** Approved statements from the AI RMF through ISO 42001 to the AI Act, so that the first and the last are a candidate. */
const chain = async ([nist, iso, act]: readonly [string, string, string]) => [await stated(`nist-ai-rmf:${nist}`, `iso-42001:${iso}`), await stated(`iso-42001:${iso}`, `eu-ai-act:${act}`)] as const

const review = async (input: Input) =>
  send('Dora', 'mutation($input: ReviewMappingsInput!) { reviewMappings(input: $input) { mappings { id status reviewer } effects { source { id } target { id } before after } effectCount change revision bookmark } }', input)
interface Reviewed { readonly mappings: unknown[]; readonly effects: { source: { id: string }; target: { id: string }; before: string[]; after: string[] }[]; readonly effectCount: number; readonly change: string | null }
const expected = (all: readonly Changed[]) => all.map(seen)

describe('a candidate', () => {
  it('is accepted as an approved mapping whose rationale is its proof, and stands and falls with it', async () => {
    const [first, second] = await chain(['GOVERN-1.1', 'A.2.2', '72'])
    const accepted = await done('Dora', 'acceptCandidate', { source: 'nist-ai-rmf:GOVERN-1.1', target: 'eu-ai-act:72' })
    expect(accepted.mapping).toMatchObject({ relation: 'EQUAL', status: 'APPROVED', author: 'derivation', reviewer: 'Dora', set: { id: 'mapping-set:own-nist-ai-rmf--eu-ai-act' } })
    expect((accepted.mapping['restsOn'] as { id: string }[]).map(one => one.id).sort()).toEqual([first.mapping.id, second.mapping.id].sort())
    for (const one of [first, second]) expect(accepted.mapping['rationale']).toContain(one.mapping.id)
    refused(await undo(second.change), 'CONFLICT', accepted.mapping.id, 'Dora')
    const rejected = await done('Ben', 'rejectMapping', { ...seen(second), reason: 'Not so.' })
    expect(await current(accepted.mapping.id)).toMatchObject({ status: 'PROPOSED', reviewer: null, reason: `rests on ${second.mapping.id}, which was rejected` })
    await undone(rejected.change)
    expect(await current(accepted.mapping.id)).toMatchObject({ status: 'APPROVED', reviewer: 'Dora', reason: null })
    await done('Ben', 'editMapping', { mapping: second.mapping.id, expected: (await current(second.mapping.id)).revision, rationale: 'More.' })
    expect(await current(accepted.mapping.id)).toMatchObject({ status: 'PROPOSED', reason: `rests on ${second.mapping.id}, which was edited` })
    await whole()
  })

  it('is refused where nothing is derived, where chains contradict, and where the word says what was ruled out', async () => {
    refused(await say('Dora', 'acceptCandidate', { source: 'iso-42001:A.10.4', target: 'eu-ai-act:99' }), 'INVALID_INPUT', 'nothing is derived')
    refused(await say('Dora', 'acceptCandidate', { source: 'nowhere:1', target: 'eu-ai-act:99' }), 'NOT_FOUND', 'input.source')
    await chain(['GOVERN-1.2', 'A.9.2', '86'])
    const pair = { source: 'nist-ai-rmf:GOVERN-1.2', target: 'eu-ai-act:86' }
    refused(await say('Dora', 'acceptCandidate', { ...pair, relation: 'DISJOINT' }), 'INVALID_INPUT', 'ruled out', '"equal"')
    refused(await say('Dora', 'acceptCandidate', { ...pair, relation: 'OVERLAPS' }), 'INVALID_INPUT', 'ruled out')
    await stated('nist-ai-rmf:GOVERN-1.2', 'eu-ai-act:86', 'DISJOINT')
    refused(await say('Dora', 'acceptCandidate', pair), 'INVALID_INPUT', 'contradict')
  })
})

describe('a review of many', () => {
  it('does what its preview said, which itself wrote nothing', async () => {
    const links = await Promise.all([['GOVERN-2.1', 'A.3.2', '14'], ['GOVERN-2.2', 'A.4.2', '15'], ['GOVERN-2.3', 'A.5.2', '27']].map(([a = '', b = '', c = '']) => chain([a, b, c])))
    const input = { verdict: 'REJECT', reason: 'Too bold.', mappings: expected(links.map(([, second]) => second)) }
    const before = await contentOf(own.graph)
    const preview = (await review({ ...input, preview: true })).data?.['reviewMappings'] as Reviewed
    expect(await contentOf(own.graph)).toEqual(before)
    expect(preview).toMatchObject({ change: null, revision: null, bookmark: null })
    const reply = await review(input)
    expect(reply.code, reply.text).toBeUndefined()
    const made = reply.data?.['reviewMappings'] as Reviewed
    expect([made.effects, made.effectCount]).toEqual([preview.effects, preview.effectCount])
    expect(made.mappings).toEqual(links.map(([, { mapping }]) => ({ id: mapping.id, status: 'REJECTED', reviewer: 'Dora' })))
    expect(made.effects.map(({ source, target, before: was }) => [source.id, target.id, was])).toContainEqual(['iso-42001:A.3.2', 'eu-ai-act:14', ['EQUAL']])
    for (const { source, target, after } of made.effects.slice(0, 20)) {
      const { data } = await own.ask('query($s: ID!, $t: ID!) { relation(source: $s, target: $t) { possible } }', { s: source.id, t: target.id })
      expect(data['relation'], `${source.id} ${target.id}`).toEqual({ possible: after })
    }
    await undone(made.change ?? '')
    expect(await contentOf(own.graph)).toEqual(before)
  })

  it('is done wholly or not at all, and refused by the place that is wrong', async () => {
    const two = [await done('Anna', 'proposeMapping', { sources: ['iso-42001:A.8.2'], targets: ['eu-ai-act:19'], relation: 'SUBSET' }), await done('Anna', 'proposeMapping', { sources: ['iso-42001:A.8.3'], targets: ['eu-ai-act:19'], relation: 'SUBSET' })]
    const list = expected(two)
    const before = await contentOf(own.graph)
    for (const preview of [true, false]) {
      refused(await review({ verdict: 'APPROVE', preview, mappings: [list[0], { ...list[1], expected: 1 }] }), 'CONFLICT', 'Anna', two[1]?.mapping.id ?? '')
      refused(await review({ verdict: 'REOPEN', preview, mappings: list }), 'INVALID_INPUT', 'input.mappings.0.mapping')
      refused(await review({ verdict: 'REJECT', preview, mappings: list }), 'INVALID_INPUT', 'input.reason')
      refused(await review({ verdict: 'APPROVE', preview, mappings: [] }), 'INVALID_INPUT', 'input.mappings')
      refused(await review({ verdict: 'APPROVE', preview, mappings: [list[0], list[0]] }), 'INVALID_INPUT', 'twice')
      refused(await review({ verdict: 'APPROVE', preview, mappings: Array.from({ length: 201 }, () => list[0]) }), 'INVALID_INPUT', '200')
    }
    expect(await contentOf(own.graph)).toEqual(before)
  })
})

describe('any sequence of verbs', () => {
  const refs = ['A.2.3', 'A.2.4', 'A.3.3'], articles = ['10', '11', '12']
  const step = fc.record({
    verb: fc.constantFrom<Verb>('proposeMapping', 'proposeMapping', 'editMapping', 'approveMapping', 'rejectMapping', 'reopenMapping', 'acceptCandidate'), pick: fc.nat(9),
    source: fc.constantFrom(...refs), target: fc.constantFrom(...articles), relation: fc.constantFrom('EQUAL', 'SUBSET', 'DISJOINT', 'ASSOCIATION'), text: fc.stringMatching(/^[ -~]{0,8}$/),
  })

  it('taken back in reverse leaves the graph as it was', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async steps => {
      const before = await contentOf(own.graph)
      const changes: string[] = []
      const mappings: string[] = []
      for (const { verb, pick, source, target, relation, text } of steps) {
        const id = mappings[pick % Math.max(1, mappings.length)]
        const ends = { sources: [`iso-42001:${source}`], targets: [`eu-ai-act:${target}`], relation }
        const on = id === undefined ? null : { mapping: id, expected: (await current(id)).revision }
        const input = verb === 'proposeMapping' ? { ...ends, rationale: text } : verb === 'acceptCandidate' ? { source: 'nist-ai-rmf:GOVERN-1.1', target: ends.targets[0] }
          : on && (verb === 'editMapping' ? { ...on, ...ends, rationale: text } : { ...on, reason: verb === 'approveMapping' ? null : `because ${text}` })
        const reply = input ? await say('Anna', verb, input) : null
        expect(['CONFLICT', 'INVALID_INPUT', undefined], reply?.text).toContain(reply?.code)
        if (reply === null || reply.code !== undefined) continue
        const { change, mapping } = (reply.data as Readonly<Record<string, Changed>>)[verb] as Changed
        changes.push(change)
        if (!mappings.includes(mapping.id)) mappings.push(mapping.id)
      }
      for (const change of changes.toReversed()) await undone(change)
      expect(await contentOf(own.graph)).toEqual(before)
    }), { numRuns: 5 })
    await whole()
  }, 300_000)
})
