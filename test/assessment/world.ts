import fc from 'fast-check'
import { seedItem, seedRelationship } from '../../server/seeding/batch.js'
import { factsOf } from '../kit/facts-of.js'

/** A small organisation as plain records, before anything makes a graph of it. */
export interface World {
  readonly requirements: readonly { readonly id: string; readonly framework: 'f' | 'g'; readonly whole: string | null; readonly role: string; readonly assessable: boolean; readonly subject: string; readonly biometricOnly: boolean }[]
  readonly systems: readonly { readonly id: string; readonly biometric: boolean | null; readonly retired: boolean }[]
  readonly controls: readonly { readonly id: string; readonly scope: 'organisation' | 'system'; readonly retired: boolean }[]
  readonly claims: readonly { readonly control: string; readonly requirement: string; readonly extent: string; readonly state: string; readonly from: string; readonly until: string | null; readonly restsOn: readonly string[] | null }[]
  readonly periods: readonly { readonly control: string; readonly system: string; readonly state: string; readonly from: string; readonly until: string | null }[]
  readonly evidence: readonly { readonly id: string; readonly controls: readonly string[]; readonly verdict: string; readonly result: string; readonly collected: string; readonly validUntil: string | null; readonly about: readonly string[]; readonly for: readonly string[] }[]
  readonly mappings: readonly { readonly id: string; readonly source: readonly string[]; readonly target: readonly string[]; readonly relation: string; readonly status: string; readonly grouping: 'each' | 'joint' }[]
}

export const on = '2026-06-01'
const days = ['2026-01-01', '2026-03-01', '2026-05-01', '2026-06-01', '2026-08-01']
const day = fc.constantFrom(...days)

const wholes: Readonly<Record<string, string | null>> = { 'f:1': null, 'f:1/a': 'f:1', 'f:1/b': 'f:1', 'f:1/b/i': 'f:1/b', 'f:2': null, 'g:1': null, 'g:1/a': 'g:1', 'g:2': null }
const ids = Object.keys(wholes)
/** A control of organisation scope may apply to the organisation as a whole. */
export const firm = 'organisation:o'
const [systems, controls] = [['system:s', 'system:t'], ['control:c', 'control:d']]
const one = (from: readonly string[]) => fc.constantFrom(...from)
const some = (from: readonly string[], maxLength = 2) => fc.uniqueArray(one(from), { maxLength })
const distinct = <Record>(records: fc.Arbitrary<Record>, maxLength: number, keyOf: (record: Record) => string, minLength = 0) => fc.uniqueArray(records, { minLength, maxLength, selector: keyOf, size: 'max' })
/** None most of the time. */
const orNone = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value })
const lastDay = orNone(day)
/** The first most of the time: where everything is drawn alike, hardly a cell is ever covered. */
const often = (usual: string, ...others: readonly string[]) => fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, ...others.map(other => ({ weight: 1, arbitrary: fc.constant(other) })))

/** A mapping and a claim, of which either may not be there, be another's, or rest on what rests on it. */
const ground = fc.tuple(fc.constantFrom('mapping:1', 'mapping:2', 'mapping:3'), one(controls), one(ids)).map(([mapping, control, requirement]) => [mapping, `SATISFIES:${control}>${requirement}`])

/** Organisations small enough that everything bears on everything else. */
export const worlds: fc.Arbitrary<World> = fc.record({
  requirements: fc.tuple(...ids.map(id => fc.record({
    id: fc.constant(id), framework: fc.constant(id.startsWith('f') ? 'f' as const : 'g' as const), whole: fc.constant(wholes[id] as string | null),
    role: often('all', 'choice', 'exception', 'context'), assessable: fc.constantFrom(true, true, true, false),
    subject: fc.constantFrom('system', 'system', 'organisation'), biometricOnly: fc.constantFrom(false, false, false, true),
  }))),
  systems: fc.tuple(...systems.map(id => fc.record({ id: fc.constant(id), biometric: fc.constantFrom(true, true, false, null), retired: fc.constantFrom(false, false, false, true) }))),
  controls: fc.tuple(...controls.map(id => fc.record({ id: fc.constant(id), scope: fc.constantFrom('organisation' as const, 'system' as const), retired: fc.constantFrom(false, false, false, false, false, true) }))),
  claims: distinct(fc.record({
    control: one(controls), requirement: one(ids), extent: fc.constantFrom('full', 'full', 'full', 'partial'), state: often('held', 'inReview'),
    from: often('2026-01-01', '2026-08-01'), until: lastDay, restsOn: orNone(ground),
  }), 6, claim => claim.control + claim.requirement, 3),
  periods: distinct(fc.record({
    control: one(controls), system: one([...systems, firm]), state: often('implemented', 'planned', 'failing', 'retired'), from: fc.oneof({ weight: 3, arbitrary: fc.constant('2026-01-01') }, day),
    until: lastDay,
  }), 8, period => period.control + period.system + period.from, 4),
  evidence: distinct(fc.record({
    id: fc.constantFrom('evidence:1', 'evidence:2', 'evidence:3'), controls: fc.uniqueArray(one(controls), { minLength: 1, maxLength: 2 }), verdict: often('accepted', 'pending', 'rejected'),
    result: often('supports', 'contradicts'), collected: day, validUntil: lastDay, about: fc.oneof(fc.constant(systems), some(systems)), for: fc.oneof({ weight: 3, arbitrary: fc.constant([] as string[]) }, some(ids)),
  }), 3, evidence => evidence.id, 1),
  mappings: distinct(fc.record({ id: fc.constantFrom('mapping:1', 'mapping:2', 'mapping:3'), source: fc.uniqueArray(one(ids.filter(id => id.startsWith('f'))), { minLength: 1, maxLength: 2 }), target: fc.uniqueArray(one(ids.filter(id => id.startsWith('g'))), { minLength: 1, maxLength: 2 }), relation: fc.constantFrom('equal', 'equal', 'subset', 'subset', 'superset', 'superset', 'intersects', 'disjoint', 'subset or equal', 'superset or equal'), status: often('approved', 'proposed', 'rejected'), grouping: fc.constantFrom('each' as const, 'joint' as const) }), 3, mapping => mapping.id, 1),
}).chain(world => fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }).map(chosen => accepting(world as unknown as World, chosen)))

/** Lets some of what mappings could carry over have been accepted, whether or not it would be today. */
function accepting(world: World, chosen: readonly boolean[]): World {
  const offers = world.mappings.flatMap(({ id, source, target }) => [[source, target], [target, source]].flatMap(([served = [], claimed = []]) =>
    world.claims.filter(({ requirement }) => claimed.includes(requirement)).flatMap(({ control, requirement }) =>
      served.map(end => ({ control, requirement: end, restsOn: [id, `SATISFIES:${control}>${requirement}`] })))))
  const taken = new Set(world.claims.map(({ control, requirement }) => control + requirement))
  const accepted = offers.filter(({ control, requirement }, at) => chosen[at % chosen.length] && !taken.has(control + requirement) && taken.add(control + requirement))
  return { ...world, claims: [...world.claims, ...accepted.map(one => ({ ...one, extent: 'full', state: 'held', from: '2026-01-01', until: null }))] }
}

const present = (record: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))

/** The world as a graph's facts. */
export const factsOfWorld = (world: World) => factsOf([recordsOf(world)])

/** The world as the items and relationships of a graph. */
export function recordsOf(world: World) {
  const items = [
    ...['f', 'g'].map(id => seedItem('Framework', id, { id, title: id })),
    ...world.requirements.map(({ id, framework, assessable, subject, biometricOnly }) => seedItem('Requirement', id, { id, framework, assessable, subject, ...(biometricOnly ? { applicability: JSON.stringify({ fact: 'biometric', equals: true }) } : {}) })),
    ...world.systems.map(({ retired, ...one }) => seedItem('System', one.id, present({ ...one, lifecycle: retired ? 'retired' : 'in use' }))),
    seedItem('Organisation', firm, { id: firm, name: 'O', scope: 'All' }),
    ...world.controls.map(one => seedItem('Control', one.id, one)),
    ...world.evidence.map(({ id, verdict, result, collected, validUntil }) => seedItem('Evidence', id, present({ id, verdict, result, collected, validUntil }))),
    ...world.mappings.map(({ id, relation, status, grouping }) => seedItem('Mapping', id, { id, relation, status, set: `mapping-set:${grouping}` })),
    ...(['each', 'joint'] as const).map(grouping => seedItem('MappingSet', `mapping-set:${grouping}`, { id: `mapping-set:${grouping}`, grouping, overlapMeans: 'any overlap' })),
  ]
  const relationships = [
    ...world.requirements.map(({ id, framework, whole, role }, position) => seedRelationship('HAS_PART', whole ?? framework, id, { position, role })),
    ...world.claims.map(({ control, requirement, ...claim }) => seedRelationship('SATISFIES', control, requirement, present(claim))),
    ...world.periods.map(({ control, system, ...period }) => seedRelationship('APPLIES_TO', control, system, present(period), period.from)),
    ...world.evidence.flatMap(one => [
      ...one.controls.map(control => seedRelationship('EVIDENCES', one.id, control)),
      ...one.about.map(system => seedRelationship('ABOUT', one.id, system)),
      ...one.for.map(requirement => seedRelationship('FOR', one.id, requirement)),
    ]),
    ...world.mappings.flatMap(({ id, source, target }) => [...source.map(end => seedRelationship('SOURCE', id, end)), ...target.map(end => seedRelationship('TARGET', id, end))]),
  ]
  return { items, relationships }
}
