import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import * as records from '../../server/seeding/records.js'
import { readAdded } from './read.js'

const seed = join(import.meta.dirname, '../../seed')
const today = '2026-11-24'
const forever = '9999-12-31'

const read = (file: string): unknown => parse(readFileSync(join(seed, file), 'utf8'))
function load<T extends z.ZodType>(name: string, schema: T): z.infer<T>[] {
  const raw = read(`demo/${name}.yaml`)
  if (!Array.isArray(raw)) throw new Error(`demo/${name}.yaml is not a list`)
  return raw.map((record: unknown, index) => {
    const result = schema.safeParse(record)
    if (!result.success) throw new Error(`demo/${name}.yaml, record ${index + 1}: ${z.prettifyError(result.error)}`)
    return result.data
  })
}

const organisation = records.organisation.parse(read('demo/organisation.yaml'))
const parties = load('parties', records.party)
const systems = load('systems', records.system)
const models = load('models', records.model)
const datasets = load('datasets', records.dataset)
const risks = load('risks', records.risk)
const controls = load('controls', records.control)
const evidence = load('evidence', records.evidence)

type Control = (typeof controls)[number]
type Evidence = (typeof evidence)[number]

const everything = [organisation, ...parties, ...systems, ...models, ...datasets, ...risks, ...controls, ...evidence]
const ids = new Set(everything.map(item => item.id))
const byId = <T extends { id: string }>(items: T[], id: string): T => {
  const item = items.find(candidate => candidate.id === id)
  if (!item) throw new Error(`${id} is not in the demo`)
  return item
}

/** Every provision that the shipped frameworks hold, with what was added to them, under its whole id. */
function shippedRequirements(): Set<string> {
  const found = new Set(readAdded().map(({ id }) => `eu-ai-act:${id}`))
  const local = z.array(z.looseObject({ id: z.string() })).nullable()
  for (const framework of readdirSync(join(seed, 'frameworks'))) {
    for (const file of readdirSync(join(seed, 'frameworks', framework))) {
      if (!file.endsWith('.yaml') || file === 'framework.yaml') continue
      for (const { id } of local.parse(read(`frameworks/${framework}/${file}`)) ?? []) found.add(`${framework}:${id}`)
    }
  }
  return found
}

const valid = (item: Evidence, on = today) => item.collected <= on && on <= (item.validUntil ?? forever)
const expired = (item: Evidence) => (item.validUntil ?? forever) < today
const evidenceOf = (control: Control) => evidence.filter(item => item.evidences.includes(control.id))
const stateOf = (control: Control, system: string, on = today) =>
  control.appliesTo.find(period => period.system === system && period.from <= on && on <= (period.until ?? forever))?.state

/** Whether a provision is the article or one of its parts. */
const within = (article: string, id: string) => id === `eu-ai-act:${article}` || id.startsWith(`eu-ai-act:${article}/`)

/** Accepted, valid today, about the system, and collected while the control was implemented for it; the newest one last. */
const counting = (control: Control, system: string, requirement?: string) =>
  evidenceOf(control)
    .filter(item => item.verdict === 'accepted' && valid(item) && item.about.includes(system))
    .filter(item => stateOf(control, system, item.collected) === 'implemented')
    .filter(item => requirement === undefined || item.for.length === 0 || item.for.includes(requirement))
    .toSorted((a, b) => a.collected.localeCompare(b.collected))

describe('the demo organisation', () => {
  it('has enough of everything to look like an organisation', () => {
    expect(systems.length).toBeGreaterThanOrEqual(12)
    expect(models.length).toBeGreaterThanOrEqual(12)
    expect(datasets.length).toBeGreaterThanOrEqual(18)
    expect(risks.length).toBeGreaterThanOrEqual(24)
    expect(controls.length).toBeGreaterThanOrEqual(44)
    expect(evidence.length).toBeGreaterThanOrEqual(70)
    expect(parties.length).toBeGreaterThanOrEqual(10)
  })

  it('uses every id once', () => {
    const seen = everything.map(item => item.id)
    expect(seen.filter((id, index) => seen.indexOf(id) !== index)).toEqual([])
  })

  it('names only items that exist', () => {
    const named = [
      ...[...systems, ...models, ...datasets, ...risks, ...controls, ...evidence].flatMap(item => item.owner ?? []),
      ...systems.flatMap(item => item.uses),
      ...models.flatMap(item => item.trainedOn),
      ...datasets.flatMap(item => item.derivedFrom),
      ...risks.flatMap(item => item.affects),
      ...controls.flatMap(item => [...item.mitigates, ...item.appliesTo.map(period => period.system)]),
      ...evidence.flatMap(item => [...item.evidences, ...item.about]),
    ]
    expect(named.filter(id => !ids.has(id))).toEqual([])
  })

  it('names only provisions that the shipped frameworks hold', () => {
    const requirements = shippedRequirements()
    const named = [
      ...organisation.decides.map(decision => decision.requirement),
      ...controls.flatMap(control => control.satisfies.map(claim => claim.requirement)),
      ...evidence.flatMap(item => item.for),
    ]
    expect([...new Set(named.filter(id => !requirements.has(id)))].toSorted()).toEqual([])
  })

  it('decides on each of the 38 controls of Annex A once', () => {
    const annexA = organisation.decides.map(decision => decision.requirement).filter(id => /^iso-42001:A\.\d+\.\d+/.test(id))
    expect(annexA).toHaveLength(38)
    expect(new Set(annexA).size).toBe(38)
    const excluded = organisation.decides.filter(decision => decision.decision === 'excluded')
    expect(excluded.length).toBeGreaterThanOrEqual(2)
    const claimed = new Set(controls.flatMap(control => control.satisfies.map(claim => claim.requirement)))
    expect(excluded.filter(decision => claimed.has(decision.requirement))).toEqual([])
  })
})

describe('claims', () => {
  it('speak of a provision once for each control', () => {
    const twice = controls.filter(control => new Set(control.satisfies.map(claim => claim.requirement)).size < control.satisfies.length)
    expect(twice.map(control => control.id)).toEqual([])
  })
})

describe('time', () => {
  it('lets no two periods of a control and a system overlap, and none end before it starts', () => {
    const wrong: string[] = []
    for (const control of controls) {
      for (const system of new Set(control.appliesTo.map(period => period.system))) {
        const periods = control.appliesTo.filter(period => period.system === system).toSorted((a, b) => a.from.localeCompare(b.from))
        periods.forEach((period, index) => {
          const next = periods[index + 1]
          const end = period.until ?? forever
          if (end < period.from || (next && end >= next.from)) wrong.push(`${control.id} ${system} ${period.from}`)
        })
      }
    }
    expect(wrong).toEqual([])
  })

  it('lets no claim end before it starts', () => {
    expect(controls.filter(control => control.satisfies.some(claim => (claim.until ?? forever) < claim.from))).toEqual([])
  })

  it('collects evidence before it lapses and not in the future', () => {
    expect(evidence.filter(item => (item.validUntil ?? forever) < item.collected)).toEqual([])
    expect(evidence.filter(item => item.collected < '2024-06-01' || item.collected > today)).toEqual([])
  })
})

describe('evidence', () => {
  it('can be found by a link or a digest, and no digest stands twice', () => {
    expect(evidence.filter(item => !item.url && !item.digest)).toEqual([])
    const digests = evidence.flatMap(item => item.digest ?? [])
    expect(new Set(digests).size).toBe(digests.length)
  })

  it('is about systems to which one of its controls applies', () => {
    const stray = evidence.filter(item => item.about.some(system =>
      !item.evidences.some(id => byId(controls, id).appliesTo.some(period => period.system === system))))
    expect(stray).toEqual([])
  })

  it('is for provisions that one of its controls claims', () => {
    const stray = evidence.filter(item => item.for.some(requirement =>
      !item.evidences.some(id => byId(controls, id).satisfies.some(claim => claim.requirement === requirement))))
    expect(stray).toEqual([])
  })
})

describe('lineage', () => {
  const depth = (id: string, path: string[] = []): number => {
    if (path.includes(id)) throw new Error(`cycle: ${[...path, id].join(' > ')}`)
    return 1 + Math.max(0, ...byId(datasets, id).derivedFrom.map(source => depth(source, [...path, id])))
  }

  it('has no cycle and a chain of at least three sets', () => {
    expect(Math.max(...datasets.map(item => depth(item.id)))).toBeGreaterThanOrEqual(3)
  })

  it('leads from the triage aid to a set whose licence nobody knows', () => {
    const reach = (id: string): string[] => [id, ...byId(datasets, id).derivedFrom.flatMap(reach)]
    const used = byId(systems, 'system:triage-aid').uses.filter(id => id.startsWith('model:'))
    const sets = used.flatMap(id => byId(models, id).trainedOn).flatMap(reach)
    expect(sets).toContain('dataset:symptom-forum-posts')
    expect(byId(datasets, 'dataset:symptom-forum-posts').licence).toBeUndefined()
  })
})

describe('whole chains', () => {
  const chains: [article: string, system: string, atLeast: number][] = [
    ['9', 'system:cv-screening', 3],
    ['10', 'system:cv-screening', 5],
    ['10/2/f', 'system:cv-screening', 1],
    ['14', 'system:cv-screening', 3],
    ['15', 'system:cv-screening', 3],
    ['26', 'system:cv-screening', 4],
    ['50', 'system:support-assistant', 1],
    ['50', 'system:image-studio', 1],
    ['53', 'system:care-language', 4],
  ]
  it.each(chains)('lead from Article %s to %s through at least %i controls that work', (article, system, atLeast) => {
    const working = controls.filter(control => stateOf(control, system) === 'implemented'
      && control.satisfies.some(claim => within(article, claim.requirement) && claim.state === 'held'
        && counting(control, system, claim.requirement).at(-1)?.result === 'supports'))
    expect(working.length).toBeGreaterThanOrEqual(atLeast)
  })
})

describe('broken chains, on purpose', () => {
  it('hold evidence that has expired, contradicts, waits for review or was rejected', () => {
    expect(evidence.filter(expired)).not.toEqual([])
    expect(evidence.filter(item => item.result === 'contradicts' && item.verdict === 'accepted')).not.toEqual([])
    expect(evidence.filter(item => item.verdict === 'pending')).not.toEqual([])
    expect(evidence.filter(item => item.verdict === 'rejected')).not.toEqual([])
  })

  it('hold controls without any evidence, though they are said to work', () => {
    const bare = controls.filter(control => evidenceOf(control).length === 0).map(control => control.id)
    expect(bare).toEqual(expect.arrayContaining(['control:concern-reporting', 'control:regulatory-watch']))
  })

  it.each(['control:proctor-review', 'control:supplier-assessment'])('let all evidence of %s expire', id => {
    const items = evidenceOf(byId(controls, id))
    expect(items).not.toEqual([])
    expect(items.filter(item => !expired(item))).toEqual([])
  })

  it('rest the marking of generated content under Article 50 on a control that is only planned', () => {
    const control = byId(controls, 'control:synthetic-content-marking')
    expect(control.satisfies.filter(claim => within('50', claim.requirement))).toHaveLength(1)
    expect(new Set(control.appliesTo.map(period => period.state))).toEqual(new Set(['planned']))
  })

  it.each([
    ['control:staff-access-alternative', 'system:door-access'],
    ['control:drift-monitoring', 'system:credit-score'],
  ])('let the newest evidence contradict %s for %s while its state says implemented', (id, system) => {
    const control = byId(controls, id)
    expect(stateOf(control, system)).toBe('implemented')
    expect(counting(control, system).at(-1)?.result).toBe('contradicts')
  })

  it.each([
    ['control:event-logging', 'system:triage-aid'],
    ['control:worker-information', 'system:shift-allocation'],
    ['control:oversight-training', 'system:exam-proctoring'],
  ])('let %s fail today for %s', (id, system) => {
    expect(stateOf(byId(controls, id), system)).toBe('failing')
  })

  it('hold controls that failed and were mended', () => {
    const mended = controls.filter(control => control.appliesTo.some(failed => failed.state === 'failing'
      && control.appliesTo.some(later => later.system === failed.system && later.state === 'implemented' && later.from > failed.from)))
    expect(mended.length).toBeGreaterThanOrEqual(5)
  })

  it('leave one system without owner and with few answers', () => {
    const notes = byId(systems, 'system:meeting-notes')
    expect(notes.owner).toBeUndefined()
    expect([notes.roles, notes.annexIIIPoints, notes.annexISection, notes.placedOnMarket]).toEqual([undefined, undefined, undefined, undefined])
    expect(controls.filter(control => control.appliesTo.some(period => period.system === notes.id))).toEqual([])
  })

  it('hold claims that are still in review', () => {
    expect(controls.filter(control => control.satisfies.some(claim => claim.state === 'inReview'))).not.toEqual([])
  })
})
