import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayBefore } from '../../server/contract/kept-item.js'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { post, type Reply } from './serve.js'
import { type Input, refused } from './speaking.js'

let own: OwnServer
beforeAll(async () => { own = await ownServer() })
afterAll(() => own.close())

const today = new Date().toISOString().slice(0, 10)
const system = 'system:cv-screening'
const inputs = { claimSatisfies: 'ClaimInput', applyControl: 'ApplyControlInput', linkItems: 'LinkInput', retireItem: 'RetireInput', proposeMapping: 'ProposeMappingInput', approveMapping: 'ReviewMappingInput' } as const

const say = (verb: string, input: Input, answer = 'item { id revision }'): Promise<Reply> =>
  post(own.url, JSON.stringify({ query: `mutation($input: ${(inputs as Record<string, string>)[verb] ?? `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`}!) { ${verb}(input: $input) { ${answer} } }`, variables: { input } }), { 'content-type': 'application/json', 'x-throughline-actor': 'Anna' })

async function done(verb: string, input: Input, answer?: string): Promise<{ readonly id: string; readonly revision: number }> {
  const reply = await say(verb, input, answer)
  expect(reply.code, reply.text).toBeUndefined()
  const made = reply.data?.[verb] as { item?: { id: string; revision: number }; mapping?: { id: string; revision: number } }
  return (made.item ?? made.mapping) as { id: string; revision: number }
}

/** A control that works for the system since 2026, with evidence on it. */
async function workingControl(title: string): Promise<{ readonly id: string; readonly revision: number }> {
  const { id } = await done('registerControl', { title, kind: 'PREVENTIVE', scope: 'SYSTEM', cadence: 'monthly' })
  await done('applyControl', { control: id, system, state: 'IMPLEMENTED', from: '2026-01-01' })
  await done('registerEvidence', { title: `Of ${title}`, collected: '2026-01-15', verdict: 'ACCEPTED', result: 'SUPPORTS', controls: [id], systems: [system] })
  const { data } = await own.ask('query($id: ID!) { node(id: $id) { ... on Item { revision } } }', { id })
  return { id, revision: (data['node'] as { revision: number }).revision }
}

/** What a control's claim on a requirement is worth for the system on a day; nothing where none holds. */
async function worth(control: string, requirement: string, on = today): Promise<string> {
  const { data } = await own.ask(`{ cell(system: "${system}", requirement: "${requirement}", on: "${on}") { claims { status control { id } } } }`)
  return (data['cell'] as { claims: { status: string; control: { id: string } }[] }).claims.find(one => one.control.id === control)?.status ?? 'nothing'
}

describe('a claim', () => {
  it('that is put in other words keeps the day since which it holds', async () => {
    const { id: control } = await workingControl('Words')
    const claim = { control, requirement: 'nist-ai-rmf:MEASURE-2.9', extent: 'FULL' }
    await done('claimSatisfies', { ...claim, rationale: 'So.', from: '2026-01-01' })
    await done('claimSatisfies', { ...claim, rationale: 'In other words.' })
    expect([await worth(control, claim.requirement, '2026-02-01'), await worth(control, claim.requirement)]).toEqual(['COVERED', 'COVERED'])
  })

  it('that says less from a day on leaves what was claimed until then', async () => {
    const { id: control } = await workingControl('Less')
    const claim = { control, requirement: 'nist-ai-rmf:MEASURE-2.10', rationale: 'So.' }
    await done('claimSatisfies', { ...claim, extent: 'FULL', from: '2026-01-01' })
    await done('claimSatisfies', { ...claim, extent: 'PARTIAL', from: '2099-01-01' })
    expect([await worth(control, claim.requirement, '2026-02-01'), await worth(control, claim.requirement), await worth(control, claim.requirement, '2098-12-31'), await worth(control, claim.requirement, '2099-01-01')]).toEqual(['COVERED', 'COVERED', 'COVERED', 'PARTIAL'])
    await done('claimSatisfies', { ...claim, extent: 'FULL', rationale: 'In other words.' })
    expect([await worth(control, claim.requirement, '2026-02-01'), await worth(control, claim.requirement, '2098-12-31'), await worth(control, claim.requirement, '2099-01-01')]).toEqual(['COVERED', 'COVERED', 'PARTIAL'])
    await done('claimSatisfies', { ...claim, extent: 'PARTIAL', from: '2026-05-01' })
    expect([await worth(control, claim.requirement, '2026-04-30'), await worth(control, claim.requirement, '2026-05-01'), await worth(control, claim.requirement, '2099-01-01')]).toEqual(['COVERED', 'PARTIAL', 'PARTIAL'])
    await done('claimSatisfies', { ...claim, extent: 'FULL', from: '2026-05-01' })
    await done('withdrawClaim', { control, requirement: claim.requirement })
    expect([await worth(control, claim.requirement, '2098-12-31'), await worth(control, claim.requirement, '2099-01-01')]).toEqual(['COVERED', 'nothing'])
  })

  it('that was withdrawn and is made again counts for both times, and not between', async () => {
    const { id: control } = await workingControl('Again')
    const claim = { control, requirement: 'nist-ai-rmf:MEASURE-2.11', extent: 'FULL', rationale: 'So.' }
    await done('claimSatisfies', { ...claim, from: '2026-01-01' })
    await done('withdrawClaim', { control, requirement: claim.requirement, until: '2026-03-31' })
    await done('claimSatisfies', { ...claim, from: '2026-06-01' })
    expect([await worth(control, claim.requirement, '2026-03-31'), await worth(control, claim.requirement, '2026-04-01'), await worth(control, claim.requirement, '2026-06-01')]).toEqual(['COVERED', 'nothing', 'COVERED'])
  })

  it('that was made today is taken away, and one of before ends yesterday', async () => {
    const { id: control } = await workingControl('Today')
    const requirement = 'nist-ai-rmf:MEASURE-2.11'
    await done('claimSatisfies', { control, requirement, extent: 'FULL', rationale: 'So.' })
    await done('withdrawClaim', { control, requirement })
    expect(await worth(control, requirement)).toBe('nothing')
    await done('claimSatisfies', { control, requirement, extent: 'FULL', rationale: 'So.', from: '2026-01-01' })
    await done('withdrawClaim', { control, requirement })
    expect([await worth(control, requirement, dayBefore(today)), await worth(control, requirement)]).toEqual(['COVERED', 'nothing'])
  })
})

describe('a retired control', () => {
  it('is not put to work, claimed, proven or linked again, and counts for nothing', async () => {
    const requirement = 'nist-ai-rmf:MEASURE-2.11'
    const { id: control, revision } = await workingControl('Gone')
    await done('claimSatisfies', { control, requirement, extent: 'FULL', rationale: 'So.', from: '2026-01-01' })
    const { id: evidence } = await done('registerEvidence', { title: 'Of another', collected: '2026-01-15', result: 'SUPPORTS', controls: ['control:data-governance-file'], systems: [system] })
    expect(await worth(control, requirement)).toBe('COVERED')
    await done('retireItem', { item: control, expected: revision })
    refused(await say('applyControl', { control, system, state: 'IMPLEMENTED', from: today }), 'INVALID_INPUT', 'input.control', 'retired')
    refused(await say('claimSatisfies', { control, requirement, extent: 'FULL', rationale: 'So.' }), 'INVALID_INPUT', 'input.control', 'retired')
    refused(await say('registerEvidence', { title: 'Late', collected: today, result: 'SUPPORTS', controls: [control], systems: [system] }), 'INVALID_INPUT', 'input.controls[0]', 'retired')
    refused(await say('linkItems', { kind: 'EVIDENCES', from: evidence, to: control }), 'INVALID_INPUT', 'input.to', 'retired')
    expect([await worth(control, requirement), await worth(control, requirement, '2026-02-01')]).toEqual(['nothing', 'COVERED'])
  })
})

describe('what a mapping carries over', () => {
  it('is not accepted over a claim of the control\'s own, nor twice', async () => {
    const [served, claimed] = ['nist-ai-rmf:MAP-5.2', 'iso-42001:A.6.2.6']
    const [first, second] = [await workingControl('Own'), await workingControl('Carried')]
    const { id: mapping, revision } = await done('proposeMapping', { sources: [served], targets: [claimed], relation: 'EQUAL' }, 'mapping { id revision }')
    await done('approveMapping', { mapping, expected: revision }, 'mapping { id revision }')
    for (const { id: control } of [first, second]) await done('claimSatisfies', { control, requirement: claimed, extent: 'FULL', rationale: 'So.', from: '2026-01-01' })
    await done('claimSatisfies', { control: first.id, requirement: served, extent: 'FULL', rationale: 'By itself.', from: '2026-01-01' })
    const accept = (control: string) => say('acceptInferred', { control, requirement: served, mapping, from: claimed })
    refused(await accept(first.id), 'INVALID_INPUT', 'input.requirement', 'by itself')
    expect((await accept(second.id)).code).toBeUndefined()
    refused(await accept(second.id), 'INVALID_INPUT', 'accepted already')
  })

  it('is not accepted where chains of approved statements contradict the mapping', async () => {
    const [served, claimed, between] = ['nist-ai-rmf:MANAGE-2.2', 'iso-42001:A.6.2.4', 'eu-ai-act:72/1']
    const { id: control } = await workingControl('Chained')
    const mapped = async (source: string, target: string, relation: string) => {
      const { id: mapping, revision } = await done('proposeMapping', { sources: [source], targets: [target], relation }, 'mapping { id revision }')
      await done('approveMapping', { mapping, expected: revision }, 'mapping { id revision }')
      return mapping
    }
    const mapping = await mapped(served, claimed, 'SUBSET')
    await done('claimSatisfies', { control, requirement: claimed, extent: 'FULL', rationale: 'So.', from: '2026-01-01' })
    await mapped(served, between, 'EQUAL')
    await mapped(between, claimed, 'DISJOINT')
    refused(await say('acceptInferred', { control, requirement: served, mapping, from: claimed }), 'INVALID_INPUT', 'input.mapping', 'contradict')
  })

  it('does not bear an accepted claim once the two requirements are said to be disjoint', async () => {
    const [served, claimed] = ['nist-ai-rmf:MANAGE-1.2', 'iso-42001:A.6.2.8']
    const { id: control } = await workingControl('Contradicted')
    const mapped = async (relation: string) => {
      const { id: mapping, revision } = await done('proposeMapping', { sources: [served], targets: [claimed], relation }, 'mapping { id revision }')
      await done('approveMapping', { mapping, expected: revision }, 'mapping { id revision }')
      return mapping
    }
    const mapping = await mapped('EQUAL')
    await done('claimSatisfies', { control, requirement: claimed, extent: 'FULL', rationale: 'So.', from: '2026-01-01' })
    await done('acceptInferred', { control, requirement: served, mapping, from: claimed })
    expect(await worth(control, served)).toBe('COVERED')
    await mapped('DISJOINT')
    expect(await worth(control, served)).toBe('UNPROVEN')
  })
})

describe('a market', () => {
  it.each([['DE', 'EU for DE'], ['Germany', 'EU for the European Union'], ['eu', 'EU for the European Union']])('is refused where rules would not know it: %s', async (market, said) => {
    refused(await say('registerSystem', { name: 'Sold', purpose: 'Sells.', facts: [{ name: 'markets', value: ['CH', market] }] }), 'INVALID_INPUT', 'input.facts[0].value', said)
  })
})
