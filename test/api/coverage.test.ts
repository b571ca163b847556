import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownServer, type OwnServer } from '../kit/own-server.js'
import { post } from './serve.js'

let own: OwnServer
beforeAll(async () => { own = await ownServer() })
afterAll(() => own.close())

type Row = Readonly<Record<string, unknown>>
async function asked<Data>(query: string): Promise<Data> {
  const { data, errors } = await own.ask(query)
  expect(errors, JSON.stringify(errors)).toBeUndefined()
  return data as Data
}
const refused = async (query: string) => (await own.ask(query)).errors?.[0]?.extensions

async function say(verb: string, type: string, input: object): Promise<void> {
  const { code, text } = await post(own.url, JSON.stringify({ query: `mutation($input: ${type}!) { ${verb}(input: $input) { revision } }`, variables: { input } }),
    { 'content-type': 'application/json', 'x-throughline-actor': 'Anna' })
  expect(code, text).toBeUndefined()
}

/** A control of its own and evidence of it, so that one requirement is covered for one system. */
async function cover(name: string, system: string, requirement: string): Promise<void> {
  const control = `control:${name}`
  await say('registerControl', 'RegisterControlInput', { id: control, title: name, kind: 'PREVENTIVE', scope: 'SYSTEM', cadence: 'Each release' })
  await say('applyControl', 'ApplyControlInput', { control, system, state: 'IMPLEMENTED', from: '2026-06-01' })
  await say('claimSatisfies', 'ClaimInput', { control, requirement, extent: 'FULL', rationale: 'It does what is asked.', from: '2026-06-01' })
  await say('registerEvidence', 'RegisterEvidenceInput', { title: `Proof of ${name}`, collected: '2026-10-01', verdict: 'ACCEPTED', result: 'SUPPORTS', controls: [control], systems: [system] })
}

const totals = 'covered of dueLater dueLaterCovered notApplicable inferred byStatus { status count }'
interface Totals { readonly covered: number; readonly of: number; readonly notApplicable: number; readonly byStatus: readonly { readonly status: string; readonly count: number }[] }
interface Page { readonly nodes: readonly { readonly requirement: { readonly id: string } }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } }
const on = '2026-11-24'

describe('coverage of a framework', () => {
  it('adds up: over systems and the organisation, over chapters, and over every row', async () => {
    const { coverage } = await asked<{ coverage: { totals: Totals; bySystem: Totals[]; organisation: Totals; rollUp: { totals: Totals }[]; systems: Row[]; rows: { nodes: { codes: string[]; requirement: { subject: string } }[]; totalCount: number } } }>(
      `{ coverage(framework: "iso-42001", on: "${on}") { totals { ${totals} } bySystem { ${totals} } organisation { ${totals} } rollUp { totals { ${totals} } } systems { id }
        rows(deep: true, first: 200) { totalCount nodes { codes requirement { subject } } } } }`)
    const sum = (all: readonly Totals[], name: 'covered' | 'of' | 'notApplicable') => all.reduce((total, one) => total + one[name], 0)
    for (const name of ['covered', 'of', 'notApplicable'] as const) {
      expect(sum([...coverage.bySystem, coverage.organisation], name)).toBe(coverage.totals[name])
      expect(sum(coverage.rollUp.map(one => one.totals), name)).toBe(coverage.totals[name])
    }
    const cells = coverage.rows.nodes.flatMap(({ codes, requirement: { subject } }) => (subject === 'ORGANISATION' ? codes.slice(0, 1) : codes))
    for (const { status, count } of coverage.totals.byStatus) expect([status, cells.filter(one => one === status).length]).toEqual([status, count])
    expect(coverage.rows.totalCount).toBe(coverage.rows.nodes.length)
  })

  it('names the status of each system in the order in which they were asked for', async () => {
    const codesOf = async (systems: string) => (await asked<{ coverage: { rows: { nodes: { codes: string[] }[] } } }>(
      `{ coverage(framework: "eu-ai-act", systems: [${systems}], on: "${on}") { rows(parent: "eu-ai-act:10", deep: true, first: 200) { nodes { codes } } } }`)).coverage.rows.nodes.map(({ codes }) => codes)
    const [one, other] = [await codesOf('"system:cv-screening", "system:fraud-monitor"'), await codesOf('"system:fraud-monitor", "system:cv-screening"')]
    expect(one.map(codes => codes.toReversed())).toEqual(other)
    expect(one.some(([cv, fraud]) => cv !== fraud)).toBe(true)
  })

  it('is read page by page, every row once', async () => {
    const ids: string[] = []
    for (let after: string | null = null; ;) {
      const { coverage: { rows } }: { readonly coverage: { readonly rows: Page } } = await asked(
        `{ coverage(framework: "nist-ai-rmf", systems: ["system:cv-screening"]) { rows(deep: true, first: 30, after: ${JSON.stringify(after)}) { nodes { requirement { id } } pageInfo { hasNextPage endCursor } } } }`)
      ids.push(...rows.nodes.map(({ requirement }) => requirement.id))
      if (!rows.pageInfo.hasNextPage) break
      after = rows.pageInfo.endCursor
    }
    expect([ids.length, new Set(ids).size]).toEqual([72, 72])
  })

  it('knows what the amendment deferred, and what stood before it', async () => {
    const day = async (date: string) => (await asked<{ applicability: { value: string; from: string } }>(`{ applicability(system: "system:learning-path", requirement: "eu-ai-act:9/1", on: "${date}") { value from } }`)).applicability
    expect(await day('2026-07-26')).toEqual({ value: 'APPLIES', from: '2026-08-02' })
    expect(await day('2026-07-27')).toEqual({ value: 'APPLIES', from: '2027-12-02' })
  })
})

describe('one cell', () => {
  it('leads from the requirement through claim and control to the evidence, and says why each counts or not', async () => {
    const { cell } = await asked<{ cell: { status: string; because: string[][]; claims: { status: string; evidence: { counts: boolean; reason: string; evidence: { id: string } }[] }[]; applicability: { value: string } } }>(
      `{ cell(system: "system:cv-screening", requirement: "eu-ai-act:10/2/f", on: "${on}") { status because applicability { value } claims { status evidence { counts reason evidence { id } } } } }`)
    expect(cell.applicability.value).toBe('APPLIES')
    expect(cell.claims[0]?.status).toBe(cell.status)
    const counting = cell.claims.flatMap(one => one.evidence.filter(({ counts }) => counts).map(({ evidence }) => evidence.id))
    const named = cell.because.flat().filter(id => id.startsWith('evidence:'))
    expect(named.length).toBeGreaterThan(0)
    expect(named.every(id => counting.includes(id))).toBe(true)
  })

  it('of a system about which nothing was answered is UNKNOWN, and asks the questions that decide', async () => {
    const { cell } = await asked<{ cell: { status: string; applicability: { missing: { name: string }[] }; remedies: { kind: string }[] } }>(
      `{ cell(system: "system:meeting-notes", requirement: "eu-ai-act:26/1", on: "${on}") { status applicability { missing { name } } remedies { kind } } }`)
    expect(cell.status).toBe('UNKNOWN')
    expect(cell.applicability.missing.map(({ name }) => name)).toContain('roles')
    expect(new Set(cell.remedies.map(({ kind }) => kind))).toEqual(new Set(['ANSWER_FACT']))
  })

  it('of the organisation is judged once, for whichever system it is asked', async () => {
    const of = async (system: string) => (await asked<{ cell: Row }>(`{ cell(system: "${system}", requirement: "iso-42001:A.2.2", on: "${on}") { status system { id } reasons } }`)).cell
    expect(await of('system:cv-screening')).toEqual(await of('organisation:lindvara'))
    expect((await of('system:cv-screening'))['system']).toBeNull()
  })

  it('agrees with the gap list, which names the worst first and the cheapest way to close it', async () => {
    const { gaps } = await asked<{ gaps: { totalCount: number; nodes: { status: string; requirement: { id: string }; remedy: { says: string } | null }[] } }>(
      `{ gaps(system: "system:cv-screening", framework: "eu-ai-act", on: "${on}", first: 200) { totalCount nodes { status requirement { id } remedy { says } } } }`)
    const worst = ['GAP', 'PLANNED', 'FAILING', 'PARTIAL', 'UNPROVEN', 'UNKNOWN']
    expect(gaps.nodes.map(({ status }) => worst.indexOf(status))).toEqual(gaps.nodes.map(({ status }) => worst.indexOf(status)).toSorted((a, b) => a - b))
    expect(gaps.nodes.every(({ remedy }) => remedy !== null)).toBe(true)
    const first = gaps.nodes[0]?.requirement.id
    expect((await asked<{ cell: { status: string } }>(`{ cell(system: "system:cv-screening", requirement: "${first}", on: "${on}") { status } }`)).cell.status).toBe(gaps.nodes[0]?.status)
  })
})

describe('a classification', () => {
  const facts = (more: string) => `[{ name: "roles", value: ["provider", "deployer"] }, { name: "markets", value: ["EU"] }${more}]`

  it('shows what comes and goes with each answer, and asks only what still matters', async () => {
    const of = async (more: string) => (await asked<{ classification: { unknown: number; comes: { requirement: { id: string }; from: string | null }[]; questions: { name: string }[] } }>(
      `{ classification(facts: ${facts(more)}, on: "${on}") { unknown comes { requirement { id } from } questions { name } } }`)).classification
    const [open, answered] = [await of(''), await of(', { name: "annexIIIPoints", value: ["4(a)"] }, { name: "annexISection", value: ["none"] }, { name: "exceptionGrounds", value: [] }, { name: "exclusionGrounds", value: [] }, { name: "placedOnMarket", value: [] }, { name: "openSource", value: ["false"] }, { name: "practices", value: [] }, { name: "largeUnionSystem", value: ["false"] }')]
    expect(open.questions.map(({ name }) => name)).toContain('annexIIIPoints')
    expect(answered.questions.map(({ name }) => name)).not.toContain('annexIIIPoints')
    expect(answered.unknown).toBeLessThan(open.unknown)
    expect(answered.comes.find(({ requirement }) => requirement.id === 'eu-ai-act:9/1')).toEqual({ requirement: { id: 'eu-ai-act:9/1' }, from: '2027-12-02' })
  })
})

describe('a question that cannot be answered', () => {
  it.each([
    ['{ coverage(framework: "nowhere") { on } }', 'NOT_FOUND', 'framework'],
    ['{ coverage(framework: "eu-ai-act", systems: ["system:nowhere"]) { on } }', 'NOT_FOUND', 'systems'],
    ['{ coverage(framework: "eu-ai-act", systems: ["system:cv-screening", "system:cv-screening"]) { on } }', 'INVALID_INPUT', 'systems'],
    ['{ coverage(framework: "eu-ai-act") { rows(parent: "iso-42001:4") { totalCount } } }', 'NOT_FOUND', 'parent'],
    ['{ coverage(framework: "eu-ai-act") { rows(first: 201) { totalCount } } }', 'INVALID_INPUT', 'first'],
    ['{ cell(system: "system:cv-screening", requirement: "nowhere") { status } }', 'NOT_FOUND', 'requirement'],
    ['{ cell(system: "organisation:lindvara", requirement: "eu-ai-act:9/1") { status } }', 'INVALID_INPUT', 'system'],
    ['{ classification(facts: [{ name: "shoeSize", value: ["9"] }]) { unknown } }', 'INVALID_INPUT', 'facts[0].name'],
    ['{ classification(facts: [{ name: "roles", value: ["king"] }]) { unknown } }', 'INVALID_INPUT', 'facts[0].value'],
    ['{ classification(facts: [{ name: "biometric", value: ["maybe"] }]) { unknown } }', 'INVALID_INPUT', 'facts[0].value'],
    ['{ classification(facts: [{ name: "placedOnMarket", value: ["2027-02-30"] }]) { unknown } }', 'INVALID_INPUT', 'facts[0].value'],
  ])('is refused at its field: %s', async (query, code, field) => {
    expect(await refused(query)).toMatchObject({ code, field })
  })
})

describe('a choice', () => {
  interface Counted { readonly requirement: { readonly id: string }; readonly codes: readonly string[]; readonly covered: readonly number[]; readonly of: readonly number[] }
  const read = async () => (await asked<{ coverage: { bySystem: Totals[]; rollUp: { totals: Totals }[]; whole: { nodes: Counted[] }; parts: { nodes: Counted[] } }; ofAll: { totals: Totals }; gaps: { totalCount: number; nodes: { requirement: { id: string } }[] }; everyGap: { totalCount: number } }>(
    `{ coverage(framework: "eu-ai-act", systems: ["system:cv-screening"], on: "${on}") { bySystem { ${totals} } rollUp(parent: "eu-ai-act:14/3") { totals { ${totals} } }
         whole: rows(parent: "eu-ai-act:14") { nodes { requirement { id } codes covered of } } parts: rows(parent: "eu-ai-act:14/3") { nodes { requirement { id } codes covered of } } }
       ofAll: coverage(framework: "eu-ai-act", on: "${on}") { totals { ${totals} } }
       gaps(system: "system:cv-screening", framework: "eu-ai-act", on: "${on}", first: 200) { totalCount nodes { requirement { id } } }
       everyGap: gaps(framework: "eu-ai-act", on: "${on}", first: 1) { totalCount } }`))
  const inGaps = ({ gaps }: Awaited<ReturnType<typeof read>>) => gaps.nodes.map(({ requirement }) => requirement.id).filter(id => id.startsWith('eu-ai-act:14/3/'))
  const short = ({ coverage: { bySystem: [one] }, ofAll, gaps, everyGap }: Awaited<ReturnType<typeof read>>) => {
    expect(gaps.totalCount).toBe((one?.of ?? 0) - (one?.covered ?? 0))
    expect(everyGap.totalCount).toBe(ofAll.totals.of - ofAll.totals.covered)
    return gaps.totalCount
  }

  it('counts once, met by its best part, and is a gap only while no part is met', async () => {
    const before = await read()
    expect(inGaps(before)).toEqual(['eu-ai-act:14/3/a'])
    await cover('oversight-by-two', 'system:cv-screening', 'eu-ai-act:14/3/b')
    const after = await read()
    expect(inGaps(after)).toEqual([])
    expect(short(after)).toBe(short(before) - 1)
    // Its opening words ask something themselves.
    const of14 = ({ coverage: { whole: { nodes } } }: typeof after) => nodes.find(({ requirement }) => requirement.id === 'eu-ai-act:14/3')
    expect([of14(before), of14(after)].map(one => [one?.covered, one?.of])).toEqual([[[0], [2]], [[1], [2]]])
  })

  it('shows each of its parts by itself in its own row', async () => {
    const { coverage: { parts, rollUp } } = await read()
    expect(parts.nodes.map(({ requirement, ...counts }) => [requirement.id, counts])).toEqual([
      ['eu-ai-act:14/3/a', { codes: ['GAP'], covered: [0], of: [1] }],
      ['eu-ai-act:14/3/b', { codes: ['COVERED'], covered: [1], of: [1] }],
    ])
    expect(rollUp.map(one => [one.totals.covered, one.totals.of])).toEqual([[0, 1], [1, 1]])
  })
})

describe('the gap list', () => {
  interface Gaps { readonly nodes: readonly { readonly status: string; readonly requirement: { readonly id: string }; readonly system: { readonly id: string } | null }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } }
  /** Every entry: a first page of some length, something done, and what comes after it. */
  async function walk(of: string, first: number, between: (page: readonly string[]) => Promise<void> = async () => undefined): Promise<string[]> {
    const entries: string[] = []
    for (let after: string | null = null, pages = 0; ; pages += 1) {
      const { gaps }: { readonly gaps: Gaps } = await asked(`{ gaps(${of}, on: "${on}", first: ${pages === 0 ? first : 200}, after: ${JSON.stringify(after)}) { nodes { status requirement { id } system { id } } pageInfo { hasNextPage endCursor } } }`)
      entries.push(...gaps.nodes.map(({ status, requirement, system }) => `${status} ${requirement.id} ${system?.id ?? ''}`))
      if (pages === 0) await between(entries)
      if (!gaps.pageInfo.hasNextPage) return entries
      after = gaps.pageInfo.endCursor
    }
  }

  it('skips none and repeats none where a gap that was read is closed before the next page', async () => {
    const of = 'system: "system:cv-screening", framework: "eu-ai-act"'
    const before = await walk(of, 200)
    const closed = before.find(entry => entry.startsWith('GAP eu-ai-act:'))?.split(' ')[1] ?? ''
    const during = await walk(of, 10, async page => {
      expect(page[0]).toContain(closed)
      await cover('closing-one', 'system:cv-screening', closed)
    })
    expect(during).toEqual(before)
    expect(await walk(of, 200)).toEqual(before.filter(entry => !entry.includes(`${closed} `)))
  })

  it('goes on where it was in one requirement, too, when a system leaves that stands before', async () => {
    const of = 'framework: "eu-ai-act"'
    const before = await walk(of, 200)
    const systemOf = (entry = '') => entry.split(' ')[2] ?? ''
    const alike = (at: number, other: number) => before[at] !== undefined && before[at].replace(systemOf(before[at]), '') === before[other]?.replace(systemOf(before[other]), '')
    const first = before.findIndex((_, at) => alike(at, at + 1) && alike(at, at + 2))
    expect(first).toBeGreaterThanOrEqual(0)
    const [leaving, page] = [systemOf(before[first]), first + 2]
    const during = await walk(of, page, async () => {
      const { node } = await asked<{ node: { revision: number } }>(`{ node(id: "${leaving}") { ... on System { revision } } }`)
      await say('retireItem', 'RetireInput', { item: leaving, expected: node.revision })
    })
    expect(during).toEqual([...before.slice(0, page), ...before.slice(page).filter(entry => systemOf(entry) !== leaving)])
  })
})
