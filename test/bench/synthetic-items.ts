import { type SeedItem, seedItem } from '../../server/seeding/batch.js'
import { referenceKey } from '../../server/model/reference.js'
import * as words from '../../server/model/words.js'
import { topics } from '../../server/model/topic.js'
import type { Random } from './random.js'
import type { Sizes } from './sizes.js'
import { frameworkOf, provisionOf } from './synthetic-provisions.js'

export const idOf = (kind: string, at: number) => `${kind}:bench-${at}`
const day = (random: Random) => `202${3 + random.below(4)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`

/** Every item of a synthetic graph, kind by kind, with what real items carry. */
export function* itemsOf(sizes: Sizes, random: Random, sentence: (count: number) => string): Generator<SeedItem> {
  const several = function* (count: number, make: (at: number) => SeedItem) {
    for (let at = 0; at < count; at += 1) yield make(at)
  }
  const title = (at: number) => `${sentence(4)} ${at}`
  yield* several(sizes.frameworks, at => seedItem('Framework', frameworkOf(at), {
    title: title(at), shortTitle: `Bench ${at}`, version: '1', publisher: 'Bench', kind: random.one(words.frameworkKinds), url: 'https://example.org/',
  }))
  yield* several(sizes.frameworks, at => seedItem('MappingSet', idOf('mapping-set', at), {
    title: title(at), source: 'bench', author: 'bench', licence: 'none', method: 'drawn', overlapMeans: 'any overlap', grouping: 'each',
  }))
  yield* several(sizes.requirements, at => {
    const { framework, local, ref, kind, sortKey } = provisionOf(at, sizes)
    return seedItem('Requirement', `${framework}:${local}`, {
      framework, ref, kind, sortKey, referenceKey: referenceKey(ref), title: sentence(5), summary: sentence(24), role: 'all',
      assessable: random.chance(0.7), subject: random.one(words.subjects), topics: [random.one(topics)], url: 'https://example.org/',
    })
  })
  yield* several(sizes.mappings, at => seedItem('Mapping', idOf('mapping', at), {
    title: title(at), set: idOf('mapping-set', at % sizes.frameworks), sortKey: `mapping-set:bench-${at % sizes.frameworks}.${String(at).padStart(6, '0')}`,
    relation: random.one(words.setRelations), status: random.one(words.mappingStatuses), rationale: sentence(16), author: 'party:bench-0',
  }))
  yield* several(sizes.parties, at => seedItem('Party', idOf('party', at), { name: title(at), kind: random.one(words.partyKinds) }))
  yield* several(sizes.systems, at => seedItem('System', idOf('system', at), {
    name: title(at), purpose: sentence(28), lifecycle: random.one(words.lifecycles), roles: [random.one(words.systemRoles)], markets: ['EU'],
    placedOnMarket: day(random), generative: random.chance(0.3),
  }))
  const product = (at: number) => ({ name: title(at), version: `${1 + (at % 5)}.0`, licence: 'proprietary', provenance: sentence(8), description: sentence(14) })
  yield* several(sizes.models, at => seedItem('Model', idOf('model', at), product(at)))
  yield* several(sizes.datasets, at => seedItem('Dataset', idOf('dataset', at), { ...product(at), personalData: random.chance(0.4) }))
  yield* several(sizes.risks, at => seedItem('Risk', idOf('risk', at), {
    title: title(at), description: sentence(20), likelihood: random.one(words.riskLevels), impact: random.one(words.riskLevels),
    treatment: random.one(words.riskTreatments), residual: random.one(words.riskLevels),
  }))
  yield* several(sizes.controls, at => seedItem('Control', idOf('control', at), {
    title: title(at), description: sentence(24), kind: random.one(words.controlKinds), scope: random.one(words.controlScopes), cadence: 'Each release',
  }))
  yield* several(sizes.evidence, at => seedItem('Evidence', idOf('evidence', at), {
    title: title(at), description: sentence(14), url: `https://example.org/${at}`, collected: day(random), validUntil: day(random),
    verdict: random.one(words.evidenceVerdicts), result: random.one(words.evidenceResults),
  }))
}
