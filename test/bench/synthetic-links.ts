import { type SeedRelationship, seedRelationship } from '../../server/seeding/batch.js'
import type { Relationship } from '../../server/model/edge-set.js'
import * as words from '../../server/model/words.js'
import type { Random } from './random.js'
import type { Sizes } from './sizes.js'
import { idOf } from './synthetic-items.js'
import { provisionOf, requirementAt } from './synthetic-provisions.js'

/**
 * Every relationship of a synthetic graph, each once. Ends are drawn skewed, as in the demo: a few controls reach hundreds of systems, a few teams own
 * thousands of items, and most items have a handful of neighbours.
 */
export function* linksOf(sizes: Sizes, random: Random): Generator<SeedRelationship> {
  const drawn = new Set<string>()
  for (const link of drawAll(sizes, random)) {
    if (drawn.has(link.id) || link.from === link.to) continue
    drawn.add(link.id)
    yield link
  }
}

const dated = { from: '2025-01-01' }

function* drawAll(sizes: Sizes, random: Random): Generator<SeedRelationship> {
  const requirement = () => requirementAt(random.skewed(sizes.requirements, 1.3), sizes)
  const drawnOf = (kind: string, count: number, steepness: number) => () => idOf(kind, random.skewed(count, steepness))
  const system = drawnOf('system', sizes.systems, 1.5)
  const control = drawnOf('control', sizes.controls, 2)
  yield* structure(sizes, random, requirement)
  yield* crosswalks(sizes, random)
  const model = drawnOf('model', sizes.models, 1.6)
  const dataset = drawnOf('dataset', sizes.datasets, 1.6)
  yield* each('USES', sizes.systems, 'system', 2, model)
  yield* each('USES', sizes.systems, 'system', 1, dataset)
  yield* each('TRAINED_ON', sizes.models, 'model', 2, dataset)
  yield* each('DERIVED_FROM', Math.floor(sizes.datasets * 0.7), 'dataset', 1, dataset)
  yield* each('SATISFIES', sizes.controls, 'control', 4, requirement, () => ({ ...dated, extent: random.one(words.claimExtents), state: 'held', rationale: 'Drawn.' }))
  for (let at = 0; at < sizes.controls * 10; at += 1) yield seedRelationship('APPLIES_TO', control(), system(), { ...dated, state: random.one(words.controlStates) }, dated.from)
  yield* each('MITIGATES', sizes.controls, 'control', 2, drawnOf('risk', sizes.risks, 1.5))
  yield* each('AFFECTS', sizes.risks, 'risk', 3, system)
  yield* each('EVIDENCES', sizes.evidence, 'evidence', 1, control)
  yield* each('ABOUT', sizes.evidence, 'evidence', 1, system)
  yield* each('FOR', Math.floor(sizes.evidence / 2), 'evidence', 1, requirement)
  const party = drawnOf('party', sizes.parties, 2)
  const owned = { system: sizes.systems, model: sizes.models, dataset: sizes.datasets, risk: sizes.risks, control: sizes.controls, evidence: sizes.evidence }
  for (const [kind, count] of Object.entries(owned))
    for (let at = 0; at < count; at += 1) yield seedRelationship('OWNS', party(), idOf(kind, at))
}

function* structure(sizes: Sizes, random: Random, requirement: () => string): Generator<SeedRelationship> {
  for (let at = 0; at < sizes.requirements; at += 1) {
    const { whole, framework, local, position } = provisionOf(at, sizes)
    yield seedRelationship('HAS_PART', whole, `${framework}:${local}`, { position, role: 'all' })
  }
  for (let at = 0; at < sizes.references; at += 1) yield seedRelationship('REFERS_TO', requirementAt(random.below(sizes.requirements), sizes), requirement())
}

function* crosswalks(sizes: Sizes, random: Random): Generator<SeedRelationship> {
  const length = Math.ceil(sizes.requirements / sizes.frameworks)
  const within = (framework: number) => requirementAt(Math.min(sizes.requirements - 1, framework * length + random.skewed(length, 1.5)), sizes)
  for (let at = 0; at < sizes.mappings; at += 1) {
    const set = at % sizes.frameworks
    yield seedRelationship('HAS_MAPPING', idOf('mapping-set', set), idOf('mapping', at))
    yield seedRelationship('SOURCE', idOf('mapping', at), within(set))
    yield seedRelationship('TARGET', idOf('mapping', at), within((set + 1) % sizes.frameworks))
  }
}

function* each(
  type: Relationship, count: number, kind: string, fold: number, far: () => string, properties: () => Record<string, unknown> = () => ({}),
): Generator<SeedRelationship> {
  for (let at = 0; at < count * fold; at += 1) yield seedRelationship(type, idOf(kind, at % count), far(), properties())
}
