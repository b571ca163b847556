import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verify } from '../../server/graph/verify.js'
import { contentOf } from '../kit/content.js'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { post, type Reply } from './serve.js'
import { type Input, refused } from './speaking.js'

let own: OwnServer
beforeAll(async () => { own = await ownServer() })
afterAll(() => own.close())

interface Kept { readonly item: { readonly id: string; readonly revision: number }; readonly change: string }

const inputOf = (verb: string) => ({ linkItems: 'LinkInput', unlinkItems: 'LinkInput', retireItem: 'RetireInput', claimSatisfies: 'ClaimInput', applyControl: 'ApplyControlInput' })[verb] ?? `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
const send = (actor: string, query: string, input: Input) => post(own.url, JSON.stringify({ query, variables: { input } }), { 'content-type': 'application/json', 'x-throughline-actor': actor })
const say = (actor: string, verb: string, input: Input): Promise<Reply> => send(actor, `mutation($input: ${inputOf(verb)}!) { ${verb}(input: $input) { item { id revision } change revision bookmark } }`, input)

async function done(actor: string, verb: string, input: Input): Promise<Kept> {
  const reply = await say(actor, verb, input)
  expect(reply.code, reply.text).toBeUndefined()
  return reply.data?.[verb] as Kept
}

/** Does something and takes it back: all that the graph holds is as it was before. */
async function takenBack(verb: string, input: Input): Promise<void> {
  const before = await contentOf(own.graph)
  const { change } = await done('Anna', verb, input)
  expect(await contentOf(own.graph)).not.toEqual(before)
  const reply = await send('Una', 'mutation($input: UndoChangeInput!) { undoChange(input: $input) { revision } }', { change })
  expect(reply.code, reply.text).toBeUndefined()
  expect(await contentOf(own.graph)).toEqual(before)
}

const read = async <Item>(id: string, fields: string): Promise<Item> => (await own.ask(`query($id: ID!) { node(id: $id) { ... ${fields} } }`, { id })).data['node'] as Item
const factsOf = async (id: string) => Object.fromEntries((await read<{ facts: { definition: { name: string }; value: string[] | null }[] }>(id, 'on System { facts { definition { name } value } }')).facts.map(({ definition, value }) => [definition.name, value]))
const statusOf = async (system: string, requirement: string) => (await own.ask(`{ cell(system: "${system}", requirement: "${requirement}") { status } }`)).data['cell'] as { status: string }
const today = new Date().toISOString().slice(0, 10)
const implementing = async (framework: string, requirement: string, on = today) => {
  const { coverage } = (await own.ask('query($framework: ID!, $on: Date!, $parent: ID) { coverage(framework: $framework, on: $on) { rows(parent: $parent, first: 200) { nodes { requirement { id } implementedBy { id } } } } }', { framework, on, parent: requirement.slice(0, requirement.search(/[./][^./]*$/)) })).data as { coverage: { rows: { nodes: { requirement: { id: string }; implementedBy: { id: string }[] }[] } } }
  return coverage.rows.nodes.find(row => row.requirement.id === requirement)?.implementedBy.map(({ id }) => id)
}

describe('a system', () => {
  it('is registered with the answers that were given, and no others', async () => {
    const { item } = await done('Anna', 'registerSystem', { name: 'Café triage', purpose: 'Sorts letters.', owner: 'party:ml-platform', facts: [{ name: 'roles', value: ['provider'] }, { name: 'annexIIIPoints', value: [] }, { name: 'placedOnMarket', value: [] }] })
    expect(item.id).toBe('system:cafe-triage')
    const facts = await factsOf(item.id)
    expect([facts['roles'], facts['annexIIIPoints'], facts['placedOnMarket'], facts['biometric'], facts['annexISection']]).toEqual([['provider'], [], [], null, null])
    expect(await read(item.id, 'on System { placedOnMarket owner { id } }')).toEqual({ placedOnMarket: null, owner: { id: 'party:ml-platform' } })
    expect((await done('Ben', 'registerSystem', { name: 'Café triage', purpose: 'Another.' })).item.id).toBe('system:cafe-triage-2')
  })

  it('is edited by one of two people at a time, and the slower one is told who was faster', async () => {
    const { item } = await done('Anna', 'registerSystem', { name: 'Edited', purpose: 'First.' })
    await done('Anna', 'editSystem', { system: item.id, expected: item.revision, purpose: 'Second.' })
    refused(await say('Ben', 'editSystem', { system: item.id, expected: item.revision, name: 'Third' }), 'CONFLICT', 'Anna', String(item.revision))
    expect(await read(item.id, 'on System { name purpose }')).toEqual({ name: 'Edited', purpose: 'Second.' })
  })

  it('loses an answer where it is taken away, and keeps what nobody named', async () => {
    const { item } = await done('Anna', 'registerSystem', { name: 'Answered', purpose: 'P.', facts: [{ name: 'biometric', value: ['true'] }, { name: 'generative', value: ['false'] }] })
    await done('Anna', 'editSystem', { system: item.id, expected: item.revision, facts: [{ name: 'biometric', value: null }] })
    const facts = await factsOf(item.id)
    expect([facts['biometric'], facts['generative']]).toEqual([null, ['false']])
  })

  it.each([
    [{ name: ' ', purpose: 'P.' }, 'INVALID_INPUT', 'input.name'],
    [{ name: 'N'.repeat(301), purpose: 'P.' }, 'INVALID_INPUT', 'input.name'],
    [{ name: 'N', purpose: 'P.', id: 'control:x' }, 'INVALID_INPUT', 'input.id'],
    [{ name: 'N', purpose: 'P.', id: 'system:cv-screening' }, 'CONFLICT', 'input.id'],
    [{ name: 'N', purpose: 'P.', owner: 'party:nobody' }, 'NOT_FOUND', 'input.owner'],
    [{ name: 'N', purpose: 'P.', owner: 'system:cv-screening' }, 'NOT_FOUND', 'input.owner'],
    [{ name: 'N', purpose: 'P.', facts: [{ name: 'roles', value: ['provider'] }, { name: 'biometric', value: ['perhaps'] }] }, 'INVALID_INPUT', 'input.facts[1].value'],
    [{ name: 'N', purpose: 'P.', facts: [{ name: 'shoeSize', value: ['9'] }] }, 'INVALID_INPUT', 'input.facts[0].name'],
    [{ name: 'N', purpose: 'P.', facts: [{ name: 'placedOnMarket', value: ['2026-13-01'] }] }, 'INVALID_INPUT', 'input.facts[0].value'],
  ] as const)('is not registered with what cannot be: %j', async (input, code, field) => {
    const before = await contentOf(own.graph)
    const reply = await say('Anna', 'registerSystem', input)
    expect([reply.code, reply.field]).toEqual([code, field])
    expect(await contentOf(own.graph)).toEqual(before)
  })

  it('keeps whatever is written as text, be it Cypher, and retires without being lost', async () => {
    const name = "'}) DETACH DELETE n // <script>alert(1)</script>"
    const { item } = await done('Anna', 'registerSystem', { name, purpose: name })
    expect(await read(item.id, 'on System { name purpose }')).toEqual({ name, purpose: name })
    await done('Anna', 'retireItem', { item: item.id, expected: item.revision })
    expect(await read(item.id, 'on System { lifecycle }')).toEqual({ lifecycle: 'RETIRED' })
  })
})

describe('a link', () => {
  it('closes no circle among datasets, and names the way round', async () => {
    const make = async (name: string) => (await done('Anna', 'registerDataset', { name, version: '1', provenance: 'Drawn.' })).item.id
    const [a, b, c] = [await make('Circle a'), await make('Circle b'), await make('Circle c')]
    await done('Anna', 'linkItems', { kind: 'DERIVED_FROM', from: b, to: a })
    await done('Anna', 'linkItems', { kind: 'DERIVED_FROM', from: c, to: b })
    refused(await say('Anna', 'linkItems', { kind: 'DERIVED_FROM', from: a, to: c }), 'INVALID_INPUT', `${a} is derived from ${c} is derived from ${b} is derived from ${a}`)
    refused(await say('Anna', 'linkItems', { kind: 'DERIVED_FROM', from: a, to: a }), 'INVALID_INPUT', 'itself')
    refused(await say('Anna', 'linkItems', { kind: 'DERIVED_FROM', from: b, to: a }), 'INVALID_INPUT', 'already')
    refused(await say('Anna', 'linkItems', { kind: 'USES', from: a, to: b }), 'NOT_FOUND', 'input.from')
    await done('Anna', 'unlinkItems', { kind: 'DERIVED_FROM', from: c, to: b })
    refused(await say('Anna', 'unlinkItems', { kind: 'DERIVED_FROM', from: c, to: b }), 'INVALID_INPUT', 'not joined')
  })
})

describe('what serves a requirement', () => {
  it('turns its cell COVERED step by step: claim, control at work, evidence accepted; and back when the claim is withdrawn', async () => {
    const requirement = 'eu-ai-act:9/1'
    const system = 'system:learning-path'
    const { item: control } = await done('Anna', 'registerControl', { title: 'Risk rounds', kind: 'PREVENTIVE', scope: 'SYSTEM', cadence: 'monthly' })
    await done('Anna', 'claimSatisfies', { control: control.id, requirement, extent: 'FULL', rationale: 'It is the process.', from: '2026-01-01' })
    const bare = (await statusOf(system, requirement)).status
    await done('Anna', 'applyControl', { control: control.id, system, state: 'PLANNED', from: '2026-01-01' })
    await done('Anna', 'applyControl', { control: control.id, system, state: 'IMPLEMENTED', from: '2026-02-01' })
    expect((await statusOf(system, requirement)).status).toBe('UNPROVEN')
    const { item: evidence } = await done('Anna', 'registerEvidence', { title: 'Minutes', collected: '2026-03-01', result: 'SUPPORTS', controls: [control.id], systems: [system] })
    expect((await statusOf(system, requirement)).status).toBe('UNPROVEN')
    await done('Ben', 'editEvidence', { evidence: evidence.id, expected: evidence.revision, verdict: 'ACCEPTED' })
    expect((await statusOf(system, requirement)).status).toBe('COVERED')
    await done('Anna', 'withdrawClaim', { control: control.id, requirement })
    expect((await statusOf(system, requirement)).status).toBe(bare)
    expect(await verify(own.graph)).toMatchObject({ whole: true })
  })

  it('is refused at the field that is wrong', async () => {
    const { item: control } = await done('Anna', 'registerControl', { title: 'Refusing', kind: 'PREVENTIVE', scope: 'SYSTEM', cadence: 'monthly' })
    const claim = { control: control.id, requirement: 'eu-ai-act:9/1', extent: 'FULL', rationale: 'R.' }
    refused(await say('Anna', 'claimSatisfies', { ...claim, requirement: 'eu-ai-act:999' }), 'NOT_FOUND', 'input.requirement')
    refused(await say('Anna', 'claimSatisfies', { ...claim, requirement: 'eu-ai-act:57/5' }), 'INVALID_INPUT', 'context')
    refused(await say('Anna', 'claimSatisfies', { ...claim, rationale: '' }), 'INVALID_INPUT', 'input.rationale')
    refused(await say('Anna', 'claimSatisfies', { ...claim, from: '2026-02-01', until: '2026-01-01' }), 'INVALID_INPUT', 'input.until')
    refused(await say('Anna', 'registerEvidence', { title: 'E', collected: '2026-03-01', validUntil: '2026-02-01', result: 'SUPPORTS', controls: [control.id] }), 'INVALID_INPUT', 'input.validUntil')
    refused(await say('Anna', 'registerEvidence', { title: 'E', collected: '2026-03-01', digest: 'md5:1', result: 'SUPPORTS', controls: [control.id] }), 'INVALID_INPUT', 'input.digest')
    refused(await say('Anna', 'registerEvidence', { title: 'E', collected: '2026-03-01', url: 'javascript:alert(1)', result: 'SUPPORTS', controls: [control.id] }), 'INVALID_INPUT', 'input.url')
    refused(await say('Anna', 'registerEvidence', { title: 'E', collected: '2026-03-01', result: 'SUPPORTS', controls: [] }), 'INVALID_INPUT', 'input.controls')
    refused(await say('Anna', 'registerEvidence', { title: 'E', collected: '2026-03-01', result: 'SUPPORTS', controls: [control.id, 'control:none'] }), 'NOT_FOUND', 'input.controls[1]')
    await done('Anna', 'applyControl', { control: control.id, system: 'system:cv-screening', state: 'IMPLEMENTED', from: '2026-02-01' })
    refused(await say('Anna', 'applyControl', { control: control.id, system: 'system:cv-screening', state: 'IMPLEMENTED', from: '2026-03-01' }), 'INVALID_INPUT', 'already')
    refused(await say('Anna', 'applyControl', { control: control.id, system: 'system:cv-screening', state: 'FAILING', from: '2026-01-01' }), 'INVALID_INPUT', 'input.from')
    refused(await say('Anna', 'applyControl', { control: control.id, system: 'organisation:lindvara', state: 'IMPLEMENTED' }), 'INVALID_INPUT', 'system scope')
  })

  it('is carried over by an approved mapping, can be accepted, and goes to review when that mapping is rejected', async () => {
    const { item: control } = await done('Anna', 'registerControl', { title: 'Carried', kind: 'PREVENTIVE', scope: 'SYSTEM', cadence: 'monthly' })
    const [served, claimed] = ['eu-ai-act:26/9', 'nist-ai-rmf:MAP-5.2']
    await done('Anna', 'claimSatisfies', { control: control.id, requirement: claimed, extent: 'FULL', rationale: 'Whole.', from: '2026-01-01' })
    const proposed = (await send('Anna', 'mutation($input: ProposeMappingInput!) { proposeMapping(input: $input) { mapping { id revision } } }', { sources: [served], targets: [claimed], relation: 'SUBSET' })).data?.['proposeMapping'] as { mapping: { id: string; revision: number } }
    const accept = { control: control.id, requirement: served, mapping: proposed.mapping.id, from: claimed }
    refused(await say('Anna', 'acceptInferred', accept), 'INVALID_INPUT', 'input.mapping')
    const approved = (await send('Ben', 'mutation($input: ReviewMappingInput!) { approveMapping(input: $input) { mapping { id revision } } }', { mapping: proposed.mapping.id, expected: proposed.mapping.revision })).data?.['approveMapping'] as { mapping: { revision: number } }
    await done('Anna', 'acceptInferred', accept)
    const claims = async () => (await read<{ claims: { nodes: { requirement: { id: string }; state: string; restsOn: string[] }[] } }>(control.id, 'on Control { claims { nodes { requirement { id } state restsOn } } }')).claims.nodes.find(({ requirement }) => requirement.id === served)
    expect(await claims()).toMatchObject({ state: 'HELD', restsOn: [proposed.mapping.id, `SATISFIES:${control.id}>${claimed}`] })
    await send('Ben', 'mutation($input: ReviewMappingInput!) { rejectMapping(input: $input) { mapping { id } } }', { mapping: proposed.mapping.id, expected: approved.mapping.revision, reason: 'It asks for less.' })
    expect(await claims()).toMatchObject({ state: 'IN_REVIEW' })
  })
})

describe('what an accepted claim rests on', () => {
  it('may fall by taking an approval back: the claim is not refused its record, and counts as UNPROVEN', async () => {
    const { item: control } = await done('Anna', 'registerControl', { title: 'Grounded', kind: 'PREVENTIVE', scope: 'SYSTEM', cadence: 'monthly' })
    const [served, claimed, system] = ['eu-ai-act:9/2', 'nist-ai-rmf:MAP-4.2', 'system:learning-path']
    await done('Anna', 'claimSatisfies', { control: control.id, requirement: claimed, extent: 'FULL', rationale: 'Whole.', from: '2026-01-01' })
    await done('Anna', 'applyControl', { control: control.id, system, state: 'IMPLEMENTED', from: '2026-01-01' })
    await done('Anna', 'registerEvidence', { title: 'Grounds', collected: '2026-03-01', result: 'SUPPORTS', verdict: 'ACCEPTED', controls: [control.id], systems: [system] })
    const proposed = (await send('Anna', 'mutation($input: ProposeMappingInput!) { proposeMapping(input: $input) { mapping { id revision } } }', { sources: [served], targets: [claimed], relation: 'SUBSET' })).data?.['proposeMapping'] as { mapping: { id: string; revision: number } }
    const approved = await send('Ben', 'mutation($input: ReviewMappingInput!) { approveMapping(input: $input) { change } }', { mapping: proposed.mapping.id, expected: proposed.mapping.revision })
    await done('Anna', 'acceptInferred', { control: control.id, requirement: served, mapping: proposed.mapping.id, from: claimed })
    expect([(await statusOf(system, served)).status, await implementing('eu-ai-act', served)]).toEqual(['COVERED', expect.arrayContaining([control.id])])
    const reply = await send('Una', 'mutation($input: UndoChangeInput!) { undoChange(input: $input) { revision } }', { change: (approved.data?.['approveMapping'] as { change: string } | undefined)?.change })
    expect(reply.code, reply.text).toBeUndefined()
    expect([(await statusOf(system, served)).status, await implementing('eu-ai-act', served)]).toEqual(['UNPROVEN', expect.not.arrayContaining([control.id])])
  })
})

describe('what implements a requirement', () => {
  it('is a control that is implemented on the day, for the organisation or for a system, with a claim that holds on it', async () => {
    for (const [scope, far, requirement] of [['ORGANISATION', 'organisation:lindvara', 'iso-42001:A.3.3'], ['SYSTEM', 'system:learning-path', 'iso-42001:A.6.2.4']] as const) {
      const { item: { id } } = await done('Anna', 'registerControl', { title: `Implementing ${scope}`, kind: 'PREVENTIVE', scope, cadence: 'monthly' })
      const does = async (on: string) => (await implementing('iso-42001', requirement, on))?.includes(id)
      await done('Anna', 'claimSatisfies', { control: id, requirement, extent: 'PARTIAL', rationale: 'Some of it.', from: '2026-03-01' })
      await done('Anna', 'applyControl', { control: id, system: far, state: 'PLANNED', from: '2026-01-01' })
      expect([scope, await does('2026-03-01')]).toEqual([scope, false])
      await done('Anna', 'applyControl', { control: id, system: far, state: 'IMPLEMENTED', from: '2026-02-01' })
      await done('Anna', 'applyControl', { control: id, system: far, state: 'FAILING', from: '2026-05-01' })
      await done('Anna', 'applyControl', { control: id, system: far, state: 'IMPLEMENTED', from: '2026-06-01' })
      await done('Anna', 'withdrawClaim', { control: id, requirement, until: '2026-07-31' })
      expect([scope, ...await Promise.all(['2026-02-28', '2026-03-01', '2026-05-01', '2026-07-31', '2026-08-01'].map(does))]).toEqual([scope, false, true, false, true, false])
    }
  })
})

describe('a verb that would say what stands already, or what cannot be', () => {
  it('is refused, and what was meant can be put right', async () => {
    const { item: control } = await done('Anna', 'registerControl', { title: 'Put right', kind: 'PREVENTIVE', scope: 'SYSTEM', cadence: 'monthly' })
    const claim = { control: control.id, requirement: 'eu-ai-act:9/1', extent: 'PARTIAL', rationale: 'Some.', from: '2026-02-01' }
    await done('Anna', 'claimSatisfies', claim)
    refused(await say('Anna', 'claimSatisfies', claim), 'INVALID_INPUT', 'nothing would change')
    refused(await say('Anna', 'withdrawClaim', { control: control.id, requirement: 'eu-ai-act:9/1', until: '2026-01-01' }), 'INVALID_INPUT', 'input.until')
    const applied = { control: control.id, system: 'system:cv-screening', from: '2026-02-01' }
    await done('Anna', 'applyControl', { ...applied, state: 'PLANNED' })
    await done('Anna', 'applyControl', { ...applied, state: 'IMPLEMENTED' })
    expect(await read(control.id, 'on Control { applications { nodes { state from until } } }')).toEqual({ applications: { nodes: [{ state: 'IMPLEMENTED', from: '2026-02-01', until: null }] } })
  })

  it('names no second owner, and a change of owner alone is a change that the next editor must have seen', async () => {
    const { item } = await done('Anna', 'registerModel', { name: 'Owned', version: '1', provenance: 'P.', owner: 'party:ml-platform' })
    refused(await say('Anna', 'linkItems', { kind: 'OWNS', from: 'party:data-governance', to: item.id }), 'INVALID_INPUT', 'has an owner already')
    await done('Anna', 'editModel', { model: item.id, expected: item.revision, owner: 'party:data-governance' })
    refused(await say('Ben', 'editModel', { model: item.id, expected: item.revision, version: '2' }), 'CONFLICT', 'Anna')
  })

  it('retires a control with all that would begin later, and shows that it is retired', async () => {
    const { item } = await done('Anna', 'registerControl', { title: 'Retiring', kind: 'PREVENTIVE', scope: 'SYSTEM', cadence: 'monthly' })
    await done('Anna', 'applyControl', { control: item.id, system: 'system:cv-screening', state: 'IMPLEMENTED', from: '2026-01-01' })
    await done('Anna', 'applyControl', { control: item.id, system: 'system:cv-screening', state: 'RETIRED', from: '2099-01-01' })
    await done('Anna', 'retireItem', { item: item.id, expected: item.revision })
    const { retired, applications } = await read<{ retired: boolean; applications: { nodes: { from: string; until: string | null }[] } }>(item.id, 'on Control { retired applications { nodes { from until } } }')
    expect([retired, applications.nodes.map(({ from }) => from)]).toEqual([true, ['2026-01-01']])
    expect(applications.nodes[0]?.until).not.toBeNull()
  })
})

describe('a decision of the organisation', () => {
  const decided = async (requirement: string) => {
    const { nodes } = (await read<{ decisions: { nodes: { requirement: { id: string }; decision: string; from: string; justification: string }[] } }>('organisation:lindvara', 'on Organisation { decisions(first: 200) { nodes { requirement { id } decision from justification } } }')).decisions
    return nodes.filter(one => one.requirement.id === requirement).map(({ decision, from, justification }) => [decision, from, justification])
  }

  it('puts another of the very same day right, and changes what applies', async () => {
    const applies = async () => (await own.ask('{ applicability(system: "system:cv-screening", requirement: "iso-42001:A.10.4") { value } }')).data['applicability']
    await done('Anna', 'decide', { requirement: 'iso-42001:A.10.4', decision: 'EXCLUDED', justification: 'Nobody buys it.', from: '2026-01-01' })
    expect(await applies()).toEqual({ value: 'DOES_NOT_APPLY' })
    await done('Anna', 'decide', { requirement: 'iso-42001:A.10.4', decision: 'INCLUDED', justification: 'Now they do.', from: '2026-01-01' })
    expect(await applies()).toEqual({ value: 'APPLIES' })
    refused(await say('Anna', 'decide', { requirement: 'iso-42001:A.10.4', decision: 'EXCLUDED', justification: ' ' }), 'INVALID_INPUT', 'input.justification')
    expect((await decided('iso-42001:A.10.4')).filter(([, from]) => from === '2026-01-01')).toEqual([['INCLUDED', '2026-01-01', 'Now they do.']])
  })

  it('holds from its day on, and what was decided before holds until then', async () => {
    const requirement = 'iso-42001:A.4.2'
    const on = async (day: string) => ((await own.ask(`{ cell(system: "organisation:lindvara", requirement: "${requirement}", on: "${day}") { status } }`)).data['cell'] as { status: string }).status
    const [[, , justification] = []] = await decided(requirement)
    const before = await on('2026-11-28')
    expect(before).toBe('COVERED')
    const { change } = await done('Anna', 'decide', { requirement, decision: 'EXCLUDED', justification: 'No resources are left.', from: '2027-06-01' })
    expect([await on('2026-11-28'), await on('2027-05-31') === 'NOT_APPLICABLE', await on('2027-06-01')]).toEqual([before, false, 'NOT_APPLICABLE'])
    expect(await decided(requirement)).toEqual([['INCLUDED', '2025-02-03', justification], ['EXCLUDED', '2027-06-01', 'No resources are left.']])
    refused(await say('Anna', 'decide', { requirement, decision: 'INCLUDED', justification, from: '2027-05-31' }), 'INVALID_INPUT', 'nothing would change')
    refused(await say('Anna', 'decide', { requirement, decision: 'EXCLUDED', justification: 'No resources are left.', from: '2028-01-01' }), 'INVALID_INPUT', 'nothing would change')
    await done('Anna', 'decide', { requirement, decision: 'INCLUDED', justification: 'Some are left.', from: '2027-06-01' })
    expect([await on('2027-06-01') === 'NOT_APPLICABLE', (await decided(requirement)).length]).toEqual([false, 2])
    refused(await send('Una', 'mutation($input: UndoChangeInput!) { undoChange(input: $input) { revision } }', { change }), 'CONFLICT')
    await done('Anna', 'decide', { requirement, decision: 'EXCLUDED', justification: 'Not this year.', from: '2026-01-01' })
    expect([await on('2025-12-31') === 'NOT_APPLICABLE', await on('2026-11-28'), await on('2027-06-01') === 'NOT_APPLICABLE']).toEqual([false, 'NOT_APPLICABLE', false])
    expect(await verify(own.graph)).toMatchObject({ whole: true })
  })
})

describe('a decision without effect', () => {
  it.each(['eu-ai-act:10/2/f', 'eu-ai-act:10', 'eu-ai-act:chapter-iii'])('is refused, since a law asks nobody: %s', async requirement => {
    const before = await contentOf(own.graph)
    refused(await say('Anna', 'decide', { requirement, decision: 'EXCLUDED', justification: 'We would rather not.' }), 'INVALID_INPUT', 'input.requirement', 'no rule of it reads decisions')
    expect(await contentOf(own.graph)).toEqual(before)
  })

  it('is none on a clause, a control, a function or a category that can be decided on, nor on a whole of them', async () => {
    for (const requirement of ['iso-42001:4.1', 'iso-42001:A', 'iso-42001:A.4', 'iso-42001:A.4.3', 'nist-ai-rmf:GOVERN', 'nist-ai-rmf:MAP-1', 'nist-ai-rmf:MAP-1.1']) {
      await done('Anna', 'decide', { requirement, decision: 'EXCLUDED', justification: 'Not here.', from: '2098-01-01' })
    }
    refused(await say('Anna', 'decide', { requirement: 'iso-42001:99', decision: 'EXCLUDED', justification: 'None.' }), 'NOT_FOUND', 'input.requirement')
  })
})

describe('whatever was kept', () => {
  it.each([
    ['registerSystem', { name: 'Undone', purpose: 'P.', owner: 'party:ml-platform', facts: [{ name: 'roles', value: ['provider'] }] }],
    ['registerModel', { name: 'Undone', version: '1', provenance: 'P.' }],
    ['registerRisk', { title: 'Undone', likelihood: 'LOW', impact: 'HIGH', treatment: 'MITIGATE', residual: 'LOW', systems: ['system:cv-screening'] }],
    ['registerEvidence', { title: 'Undone', collected: '2026-01-01', result: 'SUPPORTS', controls: ['control:ai-policy'], requirements: ['iso-42001:5.2'] }],
    ['claimSatisfies', { control: 'control:ai-policy', requirement: 'iso-42001:5.2', extent: 'PARTIAL', rationale: 'Less.' }],
    ['withdrawClaim', { control: 'control:ai-policy', requirement: 'iso-42001:5.2' }],
    ['applyControl', { control: 'control:ai-policy', system: 'organisation:lindvara', state: 'FAILING' }],
    ['decide', { requirement: 'iso-42001:A.2.2', decision: 'EXCLUDED', justification: 'No.' }],
    ['decide', { requirement: 'iso-42001:A.2.2', decision: 'EXCLUDED', justification: 'No longer.', from: '2099-01-01' }],
    ['linkItems', { kind: 'MITIGATES', from: 'control:ai-policy', to: 'risk:ranking-discrimination' }],
  ] as const)('is taken back: %s', async (verb, input) => { await takenBack(verb, input) })
})
