import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { post } from './serve.js'

let own: OwnServer
beforeAll(async () => {
  own = await ownServer()
  await say('registerSystem', 'RegisterSystemInput', { id: system, name: 'Portrait studio', purpose: 'Alters pictures of people.', facts: Object.entries(facts).map(([name, value]) => ({ name, value })) })
})
afterAll(() => own.close())

const system = 'system:portrait-studio'
const added = 'eu-ai-act:5/1/ba'
const facts = { roles: ['deployer'], markets: ['EU'], exclusionGrounds: [], openSource: ['false'], annexISection: ['none'], annexIIIPoints: [], placedOnMarket: [], practices: ['intimate imagery'] }

async function say(verb: string, type: string, input: object): Promise<void> {
  const { code, text } = await post(own.url, JSON.stringify({ query: `mutation($input: ${type}!) { ${verb}(input: $input) { revision } }`, variables: { input } }),
    { 'content-type': 'application/json', 'x-throughline-actor': 'Anna' })
  expect(code, text).toBeUndefined()
}

async function asked<Data>(query: string): Promise<Data> {
  const { data, errors } = await own.ask(query)
  expect(errors, JSON.stringify(errors)).toBeUndefined()
  return data as Data
}

interface Totals { readonly of: number; readonly dueLater: number; readonly notApplicable: number }
interface Judged {
  readonly applicability: { readonly value: string; readonly from: string | null; readonly fromBy: { readonly id: string } | null; readonly trace: readonly { readonly says: string; readonly holds: boolean; readonly by: { readonly id: string } | null }[] }
  readonly cell: { readonly status: string; readonly reasons: readonly string[] }
  readonly coverage: { readonly totals: Totals; readonly rollUp: readonly { readonly totals: Totals }[]; readonly rows: { readonly nodes: readonly { readonly requirement: { readonly id: string }; readonly codes: readonly string[]; readonly from: readonly (string | null)[] }[] } }
  readonly gaps: { readonly nodes: readonly { readonly requirement: { readonly id: string }; readonly from: string | null }[] }
}

/** The added prohibition as every question about coverage has it on a day. */
async function on(day: string) {
  const { applicability, cell, coverage, gaps } = await asked<Judged>(`{
    applicability(system: "${system}", requirement: "${added}", on: "${day}") { value from fromBy { id } trace { says holds by { id } } }
    cell(system: "${system}", requirement: "${added}", on: "${day}") { status reasons }
    coverage(framework: "eu-ai-act", systems: ["${system}"], on: "${day}") { totals { of dueLater notApplicable } rollUp(parent: "eu-ai-act:5/1") { totals { of dueLater notApplicable } }
      rows(parent: "eu-ai-act:5/1") { nodes { requirement { id } codes from } } }
    gaps(system: "${system}", framework: "eu-ai-act", on: "${day}", first: 200) { nodes { requirement { id } from } } }`)
  const at = coverage.rows.nodes.findIndex(({ requirement }) => requirement.id === added)
  const row = coverage.rows.nodes[at]
  return { applicability, cell, place: at, code: row?.codes[0], from: row?.from[0], totals: coverage.rollUp[at]?.totals, gap: gaps.nodes.find(({ requirement }) => requirement.id === added)?.from }
}

describe('a prohibition that an amendment added', () => {
  it('is no law on the day before the amendment is in force, and the answer says who adds it and from when', async () => {
    const before = await on('2026-07-26')
    expect(before.applicability).toEqual({ value: 'DOES_NOT_APPLY', from: null, fromBy: null, trace: [
      { says: 'added by then (Digital Omnibus on AI adds it: in force from 2026-07-27, applies from 2026-12-02)', holds: false, by: { id: 'amendment:eu-2026-1744' } },
    ] })
    expect(before.cell).toEqual({ status: 'NOT_APPLICABLE', reasons: [`does not hold: ${before.applicability.trace[0]?.says}`] })
    expect(before).toMatchObject({ place: 2, code: 'NOT_APPLICABLE', from: null, totals: { of: 0, dueLater: 0, notApplicable: 1 }, gap: undefined })
  })

  it.each([['2026-07-27', 1], ['2026-11-28', 1], ['2026-12-01', 1], ['2026-12-02', 0]])('awaits whoever does it from 2 December 2026, asked on %s', async (day, dueLater) => {
    const judged = await on(day)
    expect(judged.applicability).toMatchObject({ value: 'APPLIES', from: '2026-12-02', fromBy: { id: 'amendment:eu-2026-1744' } })
    expect(judged.applicability.trace).toContainEqual({ says: 'practices: intimate imagery', holds: true, by: { id: added } })
    expect(judged.cell.status).toBe('GAP')
    expect(judged).toMatchObject({ place: 2, code: 'GAP', from: '2026-12-02', totals: { of: 1, dueLater, notApplicable: 0 }, gap: '2026-12-02' })
  })

  it('is judged by the answer already given to the list of practices', async () => {
    const of = async (one: string) => (await asked<{ cell: { status: string } }>(`{ cell(system: "${one}", requirement: "${added}", on: "2026-12-02") { status } }`)).cell.status
    expect([await of('system:cv-screening'), await of('system:meeting-notes')]).toEqual(['NOT_APPLICABLE', 'UNKNOWN'])
  })

  it('names the amendment that added it, and stands among the points of its paragraph', async () => {
    const { point, next } = await asked<{ point: object; next: object }>(`{
      point: requirement(framework: "eu-ai-act", ref: "Art. 5(1)(ba)") { id label addedBy { id label inForce } appliesFrom { from by { __typename id label } } parent { id parts(first: 5) { nodes { id } } } framework { version } }
      next: requirement(framework: "eu-ai-act", ref: "5(1)(c)") { addedBy { id } } }`)
    expect(point).toEqual({
      id: added, label: 'Article 5(1)(ba)', addedBy: { id: 'amendment:eu-2026-1744', label: 'Digital Omnibus on AI', inForce: '2026-07-27' },
      appliesFrom: [{ from: '2026-12-02', by: { __typename: 'Amendment', id: 'amendment:eu-2026-1744', label: 'Digital Omnibus on AI' } }],
      parent: { id: 'eu-ai-act:5/1', parts: { nodes: ['a', 'b', 'ba', 'bb', 'c'].map(point => ({ id: `eu-ai-act:5/1/${point}` })) } },
      framework: { version: '2024/1689' },
    })
    expect(next).toEqual({ addedBy: null })
  })

  it('was not there before the change that brought the amendment', async () => {
    expect(await asked(`{ node(id: "${added}", asOf: { revision: 3 }) { id } requirement(framework: "eu-ai-act", ref: "5(1)(c)", asOf: { revision: 3 }) { id addedBy { id } } }`))
      .toEqual({ node: null, requirement: { id: 'eu-ai-act:5/1/c', addedBy: null } })
  })

  it('can be claimed', async () => {
    const control = 'control:prohibited-practice-screen'
    await say('claimSatisfies', 'ClaimInput', { control, requirement: added, extent: 'FULL', rationale: 'Looked for in each use case.', from: '2026-11-01' })
    const { cell } = await asked<{ cell: { claims: { control: { id: string } }[] } }>(`{ cell(system: "${system}", requirement: "${added}", on: "2026-12-02") { claims { control { id } } } }`)
    expect(cell.claims).toEqual([{ control: { id: control } }])
  })
})
