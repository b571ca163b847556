import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verify } from '../../server/graph/verify.js'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { contentOf } from '../kit/content.js'
import { post, type Reply, serve } from './serve.js'

let own: OwnServer
beforeAll(async () => { own = await ownServer() })
afterAll(() => own.close())

type Input = Readonly<Record<string, unknown>>
interface Changed { readonly mapping: { readonly id: string; readonly revision: number; readonly [field: string]: unknown }; readonly change: string; readonly revision: number; readonly bookmark: string }

const fields = 'id revision relation negated rationale strength scale status author reviewer stated reviewed reason label restsOn { id } set { id separateReview } sources { id } targets { id } possible'
const verbs = { proposeMapping: 'ProposeMappingInput', editMapping: 'EditMappingInput', approveMapping: 'ReviewMappingInput', rejectMapping: 'ReviewMappingInput', reopenMapping: 'ReviewMappingInput', acceptCandidate: 'AcceptCandidateInput' }
type Verb = keyof typeof verbs

const send = (actor: string, query: string, input: Input, url = own.url) =>
  post(url, JSON.stringify({ query, variables: { input } }), { 'content-type': 'application/json', 'x-throughline-actor': encodeURIComponent(actor) })

const say = (actor: string, verb: Verb, input: Input, url?: string) =>
  send(actor, `mutation($input: ${verbs[verb]}!) { ${verb}(input: $input) { mapping { ${fields} } change revision bookmark } }`, input, url)

async function done(actor: string, verb: Verb, input: Input): Promise<Changed> {
  const reply = await say(actor, verb, input)
  expect(reply.code, reply.text).toBeUndefined()
  return reply.data?.[verb] as Changed
}
const undo = (change: string, actor = 'Una') => send(actor, 'mutation($input: UndoChangeInput!) { undoChange(input: $input) { undone { id } change { id action actor } revision } }', { change })
const undone = async (change: string) => {
  const reply = await undo(change)
  expect(reply.code, reply.text).toBeUndefined()
  return reply.data?.['undoChange'] as { change: { id: string; action: string; actor: string }; undone: { id: string } }
}
const makeSet = (actor: string, input: Input) =>
  send(actor, 'mutation($input: CreateMappingSetInput!) { createMappingSet(input: $input) { set { id title separateReview grouping overlapMeans author } revision } }', input)
const refused = (reply: Reply, code: string, ...said: readonly string[]) => {
  expect(reply.code, reply.text).toBe(code)
  for (const part of said) expect(reply.message).toContain(part)
}
const whole = async () => expect(await verify(own.graph)).toMatchObject({ whole: true })

/** Pairs that no test shares, so that each starts from nothing. */
let next = 0
const isoRefs = ['A.2.2', 'A.2.3', 'A.2.4', 'A.3.2', 'A.3.3', 'A.4.2', 'A.4.3', 'A.4.4', 'A.4.5', 'A.4.6', 'A.5.2', 'A.5.3', 'A.5.4', 'A.5.5', 'A.6.1.2', 'A.6.1.3', 'A.6.2.2', 'A.6.2.3', 'A.6.2.4', 'A.6.2.5', 'A.6.2.6', 'A.6.2.7', 'A.6.2.8', 'A.7.2', 'A.7.3', 'A.7.4', 'A.7.5', 'A.7.6', 'A.8.2', 'A.8.3', 'A.8.4', 'A.8.5', 'A.9.2', 'A.9.3', 'A.9.4', 'A.10.2', 'A.10.3', 'A.10.4']
const fresh = (): Input => {
  const at = next++
  return { sources: [`iso-42001:${isoRefs[at % isoRefs.length]}`], targets: [`eu-ai-act:${10 + Math.floor(at / isoRefs.length)}`], relation: 'SUBSET' }
}
const proposed = (actor = 'Anna', more: Input = {}) => done(actor, 'proposeMapping', { ...fresh(), ...more })
const seen = ({ mapping }: Changed) => ({ mapping: mapping.id, expected: mapping.revision })

describe('a mapping', () => {
  it('is proposed in the own set of the two frameworks, by whoever states it, and reads as it was stated', async () => {
    const changed = await proposed('Anna', { rationale: 'Both ask for it.', strength: '8', scale: '0 to 10' })
    const today = new Date().toISOString().slice(0, 10)
    expect(changed.mapping).toMatchObject({
      relation: 'SUBSET', negated: false, rationale: 'Both ask for it.', strength: '8', scale: '0 to 10', status: 'PROPOSED', author: 'Anna', reviewer: null, stated: today,
      set: { id: 'mapping-set:own-iso-42001--eu-ai-act', separateReview: false }, sources: [{ id: 'iso-42001:A.2.2' }], targets: [{ id: 'eu-ai-act:10' }], possible: ['SUBSET'], revision: changed.revision,
    })
    expect(changed.mapping.id).toMatch(/^mapping:own\/iso-42001\/A\.2\.2--eu-ai-act\/10\/[0-9a-f]{12}$/)
    await whole()
  })

  it('is approved, rejected with a reason and reopened, with who reviewed it and when', async () => {
    const first = await proposed()
    const approved = await done('Ben', 'approveMapping', seen(first))
    expect(approved.mapping).toMatchObject({ status: 'APPROVED', author: 'Anna', reviewer: 'Ben', reviewed: new Date().toISOString().slice(0, 10) })
    refused(await say('Ben', 'rejectMapping', seen(approved)), 'INVALID_INPUT', 'input.reason')
    refused(await say('Ben', 'rejectMapping', { ...seen(approved), reason: ' \n ' }), 'INVALID_INPUT', 'input.reason')
    const rejected = await done('Cleo', 'rejectMapping', { ...seen(approved), reason: 'It asks for less.' })
    expect(rejected.mapping).toMatchObject({ status: 'REJECTED', reviewer: 'Cleo', reason: 'It asks for less.' })
    const reopened = await done('Ben', 'reopenMapping', seen(rejected))
    expect(reopened.mapping).toMatchObject({ status: 'PROPOSED', reviewer: null, reviewed: null, reason: null, author: 'Anna' })
    refused(await say('Ben', 'reopenMapping', seen(reopened)), 'INVALID_INPUT', 'is proposed already')
  })

  it('that is approved already is not approved again', async () => {
    const approved = await done('Ben', 'approveMapping', seen(await proposed()))
    refused(await say('Cleo', 'approveMapping', seen(approved)), 'INVALID_INPUT', 'is approved already')
  })

  it('is edited: what is left out stays, null takes away, and it is proposed again in the editor\'s name', async () => {
    const first = await proposed('Anna', { rationale: 'Old.', strength: '3' })
    const approved = await done('Ben', 'approveMapping', seen(first))
    const edited = await done('Cleo', 'editMapping', { ...seen(approved), targets: ['eu-ai-act:15', 'eu-ai-act:17'], relation: 'OVERLAPS', strength: null })
    expect(edited.mapping).toMatchObject({ relation: 'OVERLAPS', rationale: 'Old.', strength: null, status: 'PROPOSED', author: 'Cleo', reviewer: null, reviewed: null, targets: [{ id: 'eu-ai-act:15' }, { id: 'eu-ai-act:17' }] })
    const { data } = await own.ask('query($c: ID!) { node(id: $c) { ... on Change { touched { nodes { kind from to before after } } } } }', { c: edited.change })
    const nodes = (data as { node: { touched: { nodes: { kind: string; to: string; before: string | null; after: string | null }[] } } }).node.touched.nodes
    expect(nodes.map(({ kind, to, before, after }) => [kind, to, before === null, after === null]).sort()).toEqual([
      ['Mapping', null, false, false], ['TARGET', 'eu-ai-act:10', false, true], ['TARGET', 'eu-ai-act:15', true, false], ['TARGET', 'eu-ai-act:17', true, false],
    ])
    refused(await say('Cleo', 'editMapping', seen(edited)), 'INVALID_INPUT', 'nothing would change')
    refused(await say('Cleo', 'editMapping', { ...seen(edited), relation: null }), 'INVALID_INPUT', 'input.relation')
    refused(await say('Cleo', 'editMapping', { ...seen(edited), sources: [] }), 'INVALID_INPUT', 'input.sources')
    await whole()
  })

  it('that two people change at once is changed by the first; the second is told who that was', async () => {
    const first = await proposed()
    const approved = await done('Ben', 'approveMapping', seen(first))
    for (const [verb, more] of [['editMapping', { rationale: 'Mine.' }], ['approveMapping', {}], ['rejectMapping', { reason: 'No.' }], ['reopenMapping', {}]] as const) {
      const reply = await say('Cleo', verb, { ...seen(first), ...more })
      refused(reply, 'CONFLICT', 'Ben', String(approved.revision), first.mapping.id)
      expect(JSON.parse(reply.text)).toMatchObject({ errors: [{ extensions: { code: 'CONFLICT', current: { id: first.mapping.id, revision: approved.revision, actor: 'Ben' } } }] })
    }
  })

  it('that two servers change in the same moment is changed once, and the log stays one chain', async () => {
    const other = await serve(own.graph)
    const first = await proposed()
    const replies = await Promise.all([say('Ben', 'approveMapping', seen(first)), say('Cleo', 'rejectMapping', { ...seen(first), reason: 'No.' }, other.url), say('Dora', 'editMapping', { ...seen(first), rationale: 'More.' }, other.url)])
    expect(replies.map(reply => reply.code ?? 'done').sort()).toEqual(['CONFLICT', 'CONFLICT', 'done'])
    await Promise.all(Array.from({ length: 6 }, (_, at) => say('Anna', 'proposeMapping', fresh(), at % 2 ? other.url : own.url)))
    await other.close()
    await whole()
  })

  it('is refused by the field that is wrong', async () => {
    const wrong: readonly (readonly [Input, string, string])[] = [
      [{ sources: [] }, 'INVALID_INPUT', 'input.sources'], [{ sources: ['iso-42001:A.2.2', 'iso-42001:A.2.2'] }, 'INVALID_INPUT', 'twice'],
      [{ sources: ['nowhere:1'] }, 'NOT_FOUND', 'input.sources'], [{ targets: ['system:cv-screening'] }, 'INVALID_INPUT', 'no requirement'],
      [{ sources: ['iso-42001:A.2.2', 'nist-ai-rmf:GOVERN-1.1'] }, 'INVALID_INPUT', 'one framework'],
      [{ targets: ['iso-42001:A.3.2'] }, 'INVALID_INPUT', 'input.targets'], [{ targets: ['iso-42001:A.2.2'], sources: ['iso-42001:A.2.2'] }, 'INVALID_INPUT', 'itself'],
      [{ set: 'mapping-set:nowhere' }, 'NOT_FOUND', 'input.set'], [{ set: 'system:cv-screening' }, 'NOT_FOUND', 'input.set'],
      [{ set: 'mapping-set:own-iso-42001--eu-ai-act', sources: ['eu-ai-act:10'], targets: ['iso-42001:A.2.2'] }, 'INVALID_INPUT', 'input.sources'],
      [{ rationale: 'x'.repeat(10_001) }, 'INVALID_INPUT', 'input.rationale'], [{ strength: 'x'.repeat(201) }, 'INVALID_INPUT', 'input.strength'], [{ scale: 'x'.repeat(201) }, 'INVALID_INPUT', 'input.scale'],
      [{ rationale: 'a\0b' }, 'INVALID_INPUT', 'NUL'], [{ relation: 'NEARLY' }, 'INVALID_INPUT', ''],
    ]
    const before = await contentOf(own.graph)
    for (const [more, code, said] of wrong) refused(await say('Anna', 'proposeMapping', { sources: ['iso-42001:A.2.2'], targets: ['eu-ai-act:99'], relation: 'EQUAL', ...more }), code, said)
    for (const verb of ['approveMapping', 'reopenMapping'] as const) refused(await say('Anna', verb, { mapping: 'mapping:nowhere', expected: 1 }), 'NOT_FOUND', 'input.mapping')
    expect(await contentOf(own.graph)).toEqual(before)
  })

  it('that the set states already is a conflict that names it; another word for the same pair is taken in', async () => {
    const first = await proposed('Anna')
    const pair = { sources: (first.mapping['sources'] as { id: string }[]).map(one => one.id), targets: (first.mapping['targets'] as { id: string }[]).map(one => one.id) }
    refused(await say('Ben', 'proposeMapping', { ...pair, relation: 'SUBSET' }), 'CONFLICT', first.mapping.id, 'Anna')
    const other = await done('Ben', 'proposeMapping', { ...pair, relation: 'DISJOINT' })
    refused(await say('Ben', 'editMapping', { ...seen(other), relation: 'SUBSET' }), 'CONFLICT', first.mapping.id)
  })

  it('holds Cypher and HTML as the text they are, in every field', async () => {
    for (const text of ["') MATCH (n) DETACH DELETE n //", '<script>alert(1)</script>', '`$revision` {id: 1} \\ " \u202e 👩‍👩‍👧‍👦']) {
      const first = await proposed(text, { rationale: text, strength: text, scale: text })
      expect(first.mapping).toMatchObject({ rationale: text, strength: text, scale: text, author: text })
      const rejected = await done(text, 'rejectMapping', { ...seen(first), reason: text })
      expect(rejected.mapping).toMatchObject({ reason: text, reviewer: text })
    }
    await whole()
  })

  it('is not approved by who stated it where its set asks for separate review', async () => {
    const id = 'mapping-set:two-pairs-of-eyes'
    const made = await makeSet('Anna', { id, title: 'Two pairs of eyes', sourceFramework: 'iso-42001', targetFramework: 'eu-ai-act', separateReview: true })
    expect(made.data).toMatchObject({ createMappingSet: { set: { id, separateReview: true, grouping: 'JOINT', overlapMeans: 'proper overlap', author: 'Anna' } } })
    const first = await proposed('Anna', { set: id })
    refused(await say('Anna', 'approveMapping', seen(first)), 'FORBIDDEN', 'Anna', id)
    const edited = await done('Ben', 'editMapping', { ...seen(first), rationale: 'Ben says so.' })
    refused(await say('Ben', 'approveMapping', seen(edited)), 'FORBIDDEN', 'Ben')
    expect((await done('Anna', 'approveMapping', seen(edited))).mapping.status).toBe('APPROVED')
  })
})

describe('a mapping set', () => {
  it('is refused by the field that is wrong, and as a conflict where its id is taken', async () => {
    const right = { title: 'A set', sourceFramework: 'iso-42001', targetFramework: 'nist-ai-rmf' }
    const wrong: readonly (readonly [Input, string, string])[] = [
      [{ title: ' ' }, 'INVALID_INPUT', 'input.title'], [{ title: 'x'.repeat(1_001) }, 'INVALID_INPUT', 'input.title'], [{ sourceFramework: 'nowhere' }, 'NOT_FOUND', 'input.sourceFramework'],
      [{ targetFramework: 'system:cv-screening' }, 'NOT_FOUND', 'input.targetFramework'], [{ targetFramework: 'iso-42001' }, 'INVALID_INPUT', 'input.targetFramework'],
      [{ overlapMeans: 'some' }, 'INVALID_INPUT', 'input.overlapMeans'], [{ id: 'no set' }, 'INVALID_INPUT', 'input.id'], [{ id: 'mapping-set:nist-ai-rmf--iso-42001' }, 'CONFLICT', 'seed'],
    ]
    for (const [more, code, said] of wrong) refused(await makeSet('Anna', { ...right, ...more }), code, said)
    expect((await makeSet('Anna', right)).data).toMatchObject({ createMappingSet: { set: { id: 'mapping-set:own-iso-42001--nist-ai-rmf' } } })
  })
})

describe('undo', () => {
  it('of each verb brings back exactly what was there, and undo of that undo what the verb had made', async () => {
    const anna = await proposed('Anna', { rationale: 'First.' })
    let last = anna
    const steps: readonly (readonly [Verb, Input])[] = [
      ['approveMapping', {}], ['editMapping', { targets: ['eu-ai-act:50', 'eu-ai-act:26'], rationale: null }], ['rejectMapping', { reason: 'No.' }], ['reopenMapping', {}],
    ]
    for (const [verb, more] of steps) {
      const before = await contentOf(own.graph)
      const changed = await done('Ben', verb, { ...seen(last), ...more })
      const after = await contentOf(own.graph)
      const back = await undone(changed.change)
      expect(back).toMatchObject({ undone: { id: changed.change }, change: { action: 'change.undone', actor: 'Una' } })
      expect(await contentOf(own.graph), verb).toEqual(before)
      await undone(back.change.id)
      expect(await contentOf(own.graph), verb).toEqual(after)
      last = { ...changed, mapping: await current(anna.mapping.id) }
    }
    const before = await contentOf(own.graph)
    const made = await proposed()
    const back = await undone(made.change)
    expect(await contentOf(own.graph)).toEqual(before)
    await undone(back.change.id)
    expect((await current(made.mapping.id)).id).toBe(made.mapping.id)
    await whole()
  })

  it('is a conflict where something was changed since, and names it and who did', async () => {
    const first = await proposed('Anna')
    const approved = await done('Ben', 'approveMapping', seen(first))
    const before = await contentOf(own.graph)
    refused(await undo(first.change), 'CONFLICT', first.mapping.id, 'Ben', String(approved.revision))
    expect(await contentOf(own.graph)).toEqual(before)
    await undone(approved.change)
    refused(await undo(approved.change), 'CONFLICT', 'Una')
  })

  it('of a set that others have filled since is a conflict that names them', async () => {
    const made = await makeSet('Anna', { id: 'mapping-set:soon-filled', title: 'Soon filled', sourceFramework: 'iso-42001', targetFramework: 'eu-ai-act' })
    const { changes } = (await own.ask('{ changes(first: 1) { nodes { id } } }')).data as { changes: { nodes: { id: string }[] } }
    expect(made.code).toBeUndefined()
    await proposed('Ben', { set: 'mapping-set:soon-filled' })
    refused(await undo(changes.nodes[0]?.id ?? ''), 'CONFLICT', 'mapping-set:soon-filled', 'Ben')
  })

  it('is refused for shipped data, and for what is no change', async () => {
    const { changes } = (await own.ask('{ changes(actor: "seed", first: 1) { nodes { id } } }')).data as { changes: { nodes: { id: string }[] } }
    refused(await undo(changes.nodes[0]?.id ?? ''), 'INVALID_INPUT', 'shipped')
    refused(await undo('nowhere'), 'NOT_FOUND', 'input.change')
  })
})

async function current(id: string): Promise<Changed['mapping']> {
  const { data } = await own.ask(`query($id: ID!) { node(id: $id) { ... on Mapping { ${fields} } } }`, { id })
  return data['node'] as Changed['mapping']
}
