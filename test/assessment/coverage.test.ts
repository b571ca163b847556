import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TouchedRow } from '../../server/graph/change-log.js'
import { statusOf } from '../../server/assessment/coverage/status.js'
import { because } from '../../server/assessment/coverage/because.js'
import { remediesOf } from '../../server/assessment/coverage/remedies.js'
import type { Context } from '../../server/contract/context.js'
import { gaps } from '../../server/coverage/gaps.js'
import { organisation } from '../../server/assessment/coverage/holdings.js'
import { type Coverage, coverageOf } from '../../server/projection/coverage.js'
import { fold } from '../../server/projection/fold.js'
import { cellIn, judgeCell, type JudgedCell } from '../../server/projection/judged-cell.js'
import { openEdit } from '../../server/projection/edit.js'
import type { Facts } from '../../server/projection/facts.js'
import type { LayeredFacts } from '../../server/projection/layered-facts.js'
import { talliesOf } from '../../server/projection/tallies.js'
import { naiveInferred, naiveStatus, type Status } from './naive-coverage.js'
import { factsOfWorld, on, recordsOf, type World, worlds } from './world.js'

async function judged(world: World, framework: 'f' | 'g' = 'f'): Promise<Coverage> {
  const facts = await factsOfWorld(world)
  return coverageOf(facts, framework, world.systems.map(({ id }) => facts.numberOf(id)), on)
}

/** Every cell of a framework, with the id of its system; null for the organisation. */
function cells(world: World, coverage: Coverage) {
  return coverage.law.obligations.flatMap(({ id }, place) => [...world.systems.map(one => one.id), null].map((system, column) => {
    const at = place * coverage.width + column
    return { id, place, column, system, status: statusOf(coverage.assessment.direct[at] as number) as Status, inferred: statusOf(coverage.assessment.inferred[at] as number) as Status }
  }))
}

/** What stands in every cell of both frameworks. */
const told = (facts: Facts, world: World) => (['f', 'g'] as const).flatMap(framework =>
  cells(world, coverageOf(facts, framework, world.systems.map(({ id }) => facts.numberOf(id)), on)).map(({ status, inferred }) => [status, inferred]))

/** How a world becomes another: altogether, or only by what its evidence, or its mappings, say of themselves. */
const steps: readonly ((first: World, other: World) => World)[] = [
  (_, other) => other,
  (first, { evidence }) => ({ ...first, evidence: first.evidence.map((one, at) => ({ ...one, verdict: evidence[at]?.verdict ?? 'rejected', result: evidence[at]?.result ?? 'contradicts' })) }),
  (first, { mappings }) => ({ ...first, mappings: first.mappings.map((one, at) => ({ ...one, relation: mappings[at]?.relation ?? one.relation, status: mappings[at]?.status ?? 'rejected' })) }),
]

/** The facts of one world made into those of another over the same packed ones, as a change of the graph makes them. */
function changed(facts: LayeredFacts, from: World, to: World): LayeredFacts {
  const edit = openEdit(facts)
  const [was, is] = [recordsOf(from), recordsOf(to)]
  const without = <Record extends { readonly id: string }>(records: readonly Record[], others: readonly Record[]) =>
    records.filter(one => !others.some(other => JSON.stringify(other) === JSON.stringify(one)))
  const rows = (records: ReturnType<typeof recordsOf>, others: ReturnType<typeof recordsOf>, stands: boolean) => [
    ...without(records.items, others.items).map(({ id, label, properties }) => ({ kind: label, id, from: null, to: null, state: stands ? { ...properties, id } : null })),
    ...without(records.relationships, others.relationships).map(({ id, type, from, to, properties }) => ({ kind: type, id, from, to, state: stands ? { ...properties, id } : null })),
  ]
  for (const { state, ...row } of [...rows(was, is, false), ...rows(is, was, true)]) edit.put({ ...row, before: null, after: state } as TouchedRow, 'after')
  return edit.close({ ...facts.head, revision: facts.revision + 1 })
}

const choicesIn = (obligations: Coverage['law']['obligations'], whole: number) => obligations.filter(({ parent, role, assessed }) => assessed && parent === whole && role === 'choice')

/** Half of the time every part of a whole is one of a choice. */
const choosing = fc.oneof(worlds, worlds.map(world => ({ ...world, requirements: world.requirements.map(one => (one.whole !== null && one.role === 'all' ? { ...one, role: 'choice' } : one)) })))

const order: readonly Status[] = ['gap', 'planned', 'failing', 'partial', 'unproven', 'covered']
const rank = (status: Status) => order.indexOf(status)
const statuses = async (world: World) => cells(world, await judged(world)).map(({ status }) => status)

describe('coverage', () => {
  it('is what the plain reference finds, cell by cell, direct and inferred, in a thousand random organisations', async () => {
    await fc.assert(fc.asyncProperty(worlds, fc.constantFrom('f' as const, 'g' as const), async (world, framework) => {
      for (const { id, system, status, inferred } of cells(world, await judged(world, framework))) {
        expect([id, system, status]).toEqual([id, system, naiveStatus(world, id, system)])
        expect([id, system, inferred]).toEqual([id, system, naiveInferred(world, id, system)])
      }
    }), { numRuns: 1_000 })
  }, 120_000)

  it('gives a cell that is judged by itself as it stands among the others', async () => {
    const told = ({ status, deciding, system, bearing, carried, applicability }: JudgedCell) => ({ status, deciding, system, bearing, carried, applicability: applicability() })
    await fc.assert(fc.asyncProperty(worlds, fc.constantFrom('f' as const, 'g' as const), async (world, framework) => {
      const coverage = await judged(world, framework)
      for (const { place, column } of cells(world, coverage)) {
        const { ofOrganisation } = coverage.law.obligations[place] as { readonly ofOrganisation: boolean }
        if (ofOrganisation !== (column === coverage.width - 1)) continue
        expect(told(await judgeCell(coverage.facts, coverage, place, coverage.systems[column] ?? coverage.systems[0] as number, on))).toEqual(told(cellIn(coverage, place, column)))
      }
    }), { numRuns: 300 })
  }, 120_000)

  it('is, after any change, what it would be if nothing were remembered of before', async () => {
    await fc.assert(fc.asyncProperty(worlds, worlds, fc.constantFrom(...steps), async (first, other, step) => {
      const second = step(first, other)
      const before = await factsOfWorld(first) as LayeredFacts
      const asFirst = told(before, first)
      const after = changed(before, first, second)
      expect(told(after, second)).toEqual(told(await factsOfWorld(second), second))
      expect(told(changed(after, second, first), first)).toEqual(asFirst)
    }), { numRuns: 600 })
  }, 120_000)

  it('follows a mapping set that says something else of its mappings', async () => {
    await fc.assert(fc.asyncProperty(worlds, fc.constantFrom('each' as const, 'joint' as const), async (world, grouping) => {
      const before = await factsOfWorld(world) as LayeredFacts
      told(before, world)
      const edit = openEdit(before)
      const id = `mapping-set:${grouping}`
      const other = { ...before.properties(before.numberOf(id)), grouping: grouping === 'each' ? 'joint' : 'each' }
      edit.put({ kind: 'MappingSet', id, from: null, to: null, before: null, after: other } as TouchedRow, 'after')
      const after = edit.close({ ...before.head, revision: before.revision + 1 })
      expect(told(after, world)).toEqual(told(await fold(after), world))
    }), { numRuns: 600 })
  }, 120_000)

  it('never falls when supporting evidence or an implemented control is added, and never rises when it is taken away', async () => {
    await fc.assert(fc.asyncProperty(worlds, async world => {
      const supporting = world.evidence.map((_, at) => at).filter(at => world.evidence[at]?.result === 'supports')
      const serving = world.claims.map((_, at) => at)
      const before = await statuses(world)
      for (const without of [
        ...supporting.map(gone => ({ ...world, evidence: world.evidence.filter((_, at) => at !== gone) })),
        ...serving.map(gone => ({ ...world, claims: world.claims.filter((_, at) => at !== gone) })),
      ]) {
        const after = await statuses(without)
        before.forEach((status, at) => expect(rank(after[at] as Status)).toBeLessThanOrEqual(rank(status)))
      }
    }), { numRuns: 150 })
  }, 120_000)

  it('leaves UNKNOWN and NOT_APPLICABLE alone, whatever controls and evidence there are', async () => {
    await fc.assert(fc.asyncProperty(worlds, async world => {
      const [full, bare] = [await statuses(world), await statuses({ ...world, controls: world.controls, claims: [], periods: [], evidence: [], mappings: [] })]
      full.forEach((status, at) => expect(rank(status) < 0 ? status : 'judged').toBe(rank(bare[at] as Status) < 0 ? bare[at] : 'judged'))
    }), { numRuns: 150 })
  }, 60_000)

  it('of a mapping on which no accepted claim rests never changes a direct status', async () => {
    await fc.assert(fc.asyncProperty(worlds, async world => {
      const rested = world.claims.flatMap(({ restsOn }) => restsOn ?? [])
      expect(await statuses({ ...world, mappings: world.mappings.filter(({ id }) => rested.includes(id)) })).toEqual(await statuses(world))
    }), { numRuns: 150 })
  }, 60_000)

  it('gives minimal sets of reasons: with one element out of every set the status is another', async () => {
    await fc.assert(fc.asyncProperty(worlds, fc.nat(), async (world, pick) => {
      const coverage = await judged(world)
      const { facts } = coverage
      for (const { id, place, column, system, status } of cells(world, coverage)) {
        const of = system === null ? organisation : facts.numberOf(system)
        const sets = because(coverage.bearing[place] ?? [], of, on, coverage.assessment.direct[place * coverage.width + column] as number)
        if (rank(status) <= 0) {
          expect(sets).toEqual([])
          continue
        }
        expect(sets.length).toBeGreaterThan(0)
        const elements = sets.map(set => new Set([`claim ${set.claim}`, ...set.applications.map(one => `application ${one}`), ...(set.evidence === null ? [] : [`evidence ${set.evidence}`])]))
        for (const small of elements) for (const large of elements) expect(small !== large && [...small].every(one => large.has(one)), `${id} for ${system}`).toBe(false)
        const gone = sets.map(set => {
          const elements = [facts.linkId(set.claim), ...set.applications.map(one => facts.linkId(one)), ...(set.evidence === null ? [] : [facts.idOf(set.evidence)])]
          return elements[pick % elements.length] as string
        })
        const left: World = {
          ...world,
          claims: world.claims.filter(one => !gone.includes(`SATISFIES:${one.control}>${one.requirement}`)),
          periods: world.periods.filter(one => !gone.includes(`APPLIES_TO:${one.control}>${one.system}@${one.from}`)),
          evidence: world.evidence.filter(one => !gone.includes(one.id)),
        }
        expect([id, system, naiveStatus(left, id, system)]).not.toEqual([id, system, status])
      }
    }), { numRuns: 200 })
  }, 120_000)

  /** Every control at work for every system, and full claims of its own, so that evidence alone decides. */
  const working = worlds.map((world): World => ({
    ...world,
    claims: world.claims.map(one => ({ ...one, extent: 'full', state: 'held', from: '2026-01-01', until: null, restsOn: null })),
    periods: world.systems.flatMap(system => world.controls.map(control => ({ control: control.id, system: system.id, state: 'implemented', from: '2026-01-01', until: null }))),
    evidence: world.evidence.map(one => ({ ...one, controls: world.controls.map(({ id }) => id), about: world.systems.map(({ id }) => id), result: 'supports', collected: '2026-03-01' })),
  }))
  /** The evidence waits for a verdict, or is no longer valid. */
  const waiting = working.map((world): World => ({ ...world, evidence: world.evidence.map(one => ({ ...one, for: [], ...(one.verdict === 'accepted' ? { validUntil: '2026-05-01' } : { verdict: 'pending', validUntil: null }) })) }))
  /** Mappings carry over what is proven, though some of the evidence counts only for what was claimed. */
  const carrying = working.map((world): World => ({
    ...world,
    claims: world.claims.filter(({ requirement }) => requirement.startsWith('g')),
    evidence: world.evidence.map(one => ({ ...one, verdict: 'accepted', validUntil: null, for: one.for.length === 0 ? [] : ['g:1', 'g:1/a', 'g:2'] })),
    mappings: [{ id: 'mapping:1', source: ['f:1', 'f:1/a', 'f:2'], target: ['g:1', 'g:1/a', 'g:2'], relation: 'equal', status: 'approved', grouping: 'each' }],
  }))

  it('names steps that cover: evidence that is judged, renewed or added, and what is accepted of what mappings carry over', async () => {
    const taken = new Map<string, number>()
    await fc.assert(fc.asyncProperty(fc.oneof(worlds, waiting, carrying), async world => {
      const coverage = await judged(world)
      const { facts } = coverage
      for (const { id, place, system, status } of cells(world, coverage)) {
        if (rank(status) < 0 || status === 'covered') continue
        const of = system === null ? organisation : facts.numberOf(system)
        for (const { kind, item, control } of remediesOf(coverage.bearing[place] ?? [], coverage.carried[place] ?? [], { requirement: facts.numberOf(id), system: of, on })) {
          const [named, holder] = [item === null ? '' : facts.idOf(item), control === null ? '' : facts.idOf(control)]
          const judgedEvidence = (change: Partial<World['evidence'][number]>) => ({ ...world, evidence: world.evidence.map(one => (one.id === named ? { ...one, ...change } : one)) })
          const after = (): World | null => {
            if (kind === 'accept evidence') return judgedEvidence({ verdict: 'accepted' })
            if (kind === 'renew evidence') return judgedEvidence({ validUntil: null })
            if (kind === 'add evidence') return { ...world, evidence: [...world.evidence, { id: 'evidence:new', controls: [holder], verdict: 'accepted', result: 'supports', collected: on, validUntil: null, about: system === null ? [] : [system], for: [] }] }
            if (kind !== 'accept inferred') return null
            const ground = (coverage.carried[place] ?? []).find(one => one.mapping === item && one.claim.control.control === control)
            const restsOn = [named, facts.linkId(ground?.claim.claim as number)]
            return { ...world, claims: [...world.claims.filter(one => one.control !== holder || one.requirement !== id), { control: holder, requirement: id, extent: 'full', state: 'held', from: on, until: null, restsOn }] }
          }
          const then = after()
          if (then === null) continue
          taken.set(kind, (taken.get(kind) ?? 0) + 1)
          expect([kind, id, system, naiveStatus(then, id, system)]).toEqual([kind, id, system, 'covered'])
        }
      }
    }), { numRuns: 400 })
    expect([...taken.keys()].toSorted()).toEqual(['accept evidence', 'accept inferred', 'add evidence', 'renew evidence'])
  }, 120_000)

  it('adds up: N of M is the same counted by status, by system and by part', async () => {
    await fc.assert(fc.asyncProperty(worlds, async world => {
      const coverage = await judged(world)
      const { law: { obligations } } = coverage
      const tallies = talliesOf(coverage)
      const whole = tallies.totals(0, obligations.length)
      const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
      const [, notApplicable, ...judgedCounts] = whole.byStatus as [number, number, ...number[]]
      expect(whole.of).toBe(whole.byStatus[0] as number + sum(judgedCounts))
      expect([whole.covered, whole.notApplicable]).toEqual([whole.byStatus.at(-1), notApplicable])
      const columns = tallies.columns(0, obligations.length)
      for (const name of ['covered', 'of', 'dueLater', 'notApplicable', 'inferred'] as const) {
        expect(sum(columns.map(one => one[name]))).toBe(whole[name])
        // One part of a choice counts by itself in its own row, and the choice once in the whole: where there is none among the tops, they are the whole.
        if (choicesIn(obligations, -1).length > 1) continue
        const tops = obligations.flatMap(({ parent }, place) => (parent < 0 ? [tallies.totals(place, tallies.endOf(place))[name]] : []))
        expect(sum(tops)).toBe(whole[name])
      }
    }), { numRuns: 150 })
  }, 60_000)

  it('adds up below any whole: what it asks itself and its parts, of which a choice counts once, and one part of it by itself in its own row', async () => {
    await fc.assert(fc.asyncProperty(choosing, fc.constantFrom('f' as const, 'g' as const), async (world, framework) => {
      const coverage = await judged(world, framework)
      const { law: { obligations }, width } = coverage
      const tallies = talliesOf(coverage)
      const statusAt = (place: number, column: number) => statusOf(coverage.assessment.direct[place * width + column] as number) as Status
      /** What N and M come to where only these places are looked at, counted in the plainest way. */
      const counted = (places: readonly number[], column: number) => {
        const asked = places.filter(place => obligations[place]?.assessed && obligations[place].ofOrganisation === (column === width - 1))
        const nameOf = (place: number) => (obligations[place]?.role === 'choice' ? `choice of ${obligations[place].parent}` : String(place))
        const bests = [...new Set(asked.map(nameOf))].map(name => {
          const statuses = asked.filter(place => nameOf(place) === name).map(place => statusAt(place, column))
          return statuses.toSorted((a, b) => rank(b) - rank(a)).find(status => rank(status) >= 0) ?? (statuses.includes('unknown') ? 'unknown' : 'not applicable')
        })
        return { covered: bests.filter(status => status === 'covered').length, of: bests.filter(status => status !== 'not applicable').length }
      }
      const every = obligations.map((_, place) => place)
      for (let column = 0; column < width; column += 1) {
        expect(tallies.columns(0, obligations.length)[column]).toMatchObject(counted(every, column))
        for (const place of every) expect(tallies.columns(place, tallies.endOf(place))[column]).toMatchObject(counted(every.slice(place, tallies.endOf(place)), column))
      }
    }), { numRuns: 300 })
  }, 60_000)

  it('falls short in as many entries of the gap list as M is more than N, of a choice that is met in none', async () => {
    await fc.assert(fc.asyncProperty(choosing, fc.constantFrom('f' as const, 'g' as const), async (world, framework) => {
      const facts = await factsOfWorld(world)
      const context = { facts: async () => facts, today: on, spend: () => undefined } as unknown as Context
      const columns = await Promise.all(world.systems.map(({ id }) => gaps({ framework, system: id, first: 200 }, context)))
      const whole = await gaps({ framework, first: 200 }, context)
      const coverage = coverageOf(facts, framework, world.systems.map(({ id }) => facts.numberOf(id)), on)
      const isCounted = [...world.systems.map(({ retired }) => !retired), true]
      const short = talliesOf(coverage).columns(0, coverage.law.obligations.length).map(({ covered, of }) => of - covered)
      expect(columns.map(({ totalCount }) => totalCount)).toEqual(short.slice(0, -1))
      expect(whole.totalCount).toBe(short.reduce((total, one, column) => (isCounted[column] ? total + one : total), 0))
      expect(whole.nodes).toHaveLength(whole.totalCount)
    }), { numRuns: 300 })
  }, 60_000)
})
