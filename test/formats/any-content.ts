import fc from 'fast-check'
import type { StatedFramework, StatedMapping, StatedMappingSet } from '../../server/formats/file-content.js'
import { groupings, frameworkKinds, mappingStatuses, overlapMeanings, partRoles, statedRelations } from '../../server/model/words.js'

const nowhere = { line: null, column: null }

/** A text of a person, or of somebody who means harm. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', '|', '\\', ',', ';', 'a', ' ', '_x0041_', '#'), minLength: 1 }),
).filter(text => !text.includes('\0') && !text.includes('\uFEFF') && text !== '' )

const name = fc.oneof(anyText, fc.constantFrom('iso-42001:A.6.2.4', '10(2)(f)', 'GOVERN 1.1')).map(text => text.trim()).filter(text => text !== '')
const maybe = <Of>(value: fc.Arbitrary<Of>) => fc.option(value, { nil: undefined })
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
const requirement = fc.record({ name, label: maybe(anyText), place: fc.constant(nowhere) })

const mapping = (kept: StatedMapping['kept']): fc.Arbitrary<StatedMapping> => fc.record({
  place: fc.constant(nowhere), recordId: fc.uuid(), sources: fc.array(requirement, { minLength: 1, maxLength: 3 }),
  targets: fc.array(requirement, { minLength: 1, maxLength: 3 }), relation: fc.constantFrom(...statedRelations), negated: fc.boolean(),
  rationale: maybe(anyText), strength: maybe(fc.constantFrom('0.5', '1', '7 of 10')), scale: maybe(fc.constantFrom('confidence 0 to 1', 'out of ten')),
  author: maybe(anyText), reviewer: maybe(anyText), status: maybe(fc.constantFrom(...mappingStatuses)), stated: maybe(day), reviewed: fc.constant(undefined),
  kept: fc.constant(kept),
}).map(each => ({ ...each, predicate: each.relation as string })).filter(each => each.sources[0]?.name !== each.targets[0]?.name)

/** A set as a person states it here. */
export const statedSet = (kept: StatedMapping['kept'] = {}): fc.Arbitrary<StatedMappingSet> => fc.record({
  kind: fc.constant('mappings' as const),
  set: fc.record({
    recordId: fc.uuid().map(id => `urn:uuid:${id}`), title: maybe(anyText), source: maybe(anyText), author: maybe(anyText), licence: maybe(anyText),
    method: maybe(anyText), url: maybe(anyText), grouping: maybe(fc.constantFrom(...groupings)), overlapMeans: maybe(fc.constantFrom(...overlapMeanings)),
    kept: fc.constant({}),
  }),
  sourceFramework: fc.constant({ names: ['ISO/IEC 42001', 'iso-42001'] }),
  targetFramework: fc.constant({ names: ['EU AI Act'] }),
  mappings: fc.array(mapping(kept), { minLength: 1, maxLength: 5 }).map(rows => rows.map((row, at) => ({ ...row, recordId: `record-${at}` }))),
  unmatched: fc.array(fc.record({ place: fc.constant(nowhere), side: fc.constantFrom('source' as const, 'target' as const), requirement, kept: fc.constant({}) }), { maxLength: 1 }),
})

/** A framework: each provision may be a part of an earlier one. */
export const statedFramework: fc.Arbitrary<StatedFramework> = fc.record({
  kind: fc.constant('framework' as const),
  framework: fc.record({
    recordId: maybe(anyText), title: anyText, shortTitle: maybe(anyText), version: maybe(anyText), publisher: maybe(anyText),
    frameworkKind: maybe(fc.constantFrom(...frameworkKinds)), url: maybe(anyText), kept: fc.constant({}),
  }),
  requirements: fc.array(fc.record({
    ref: name, part: fc.boolean(), kind: maybe(anyText), title: maybe(anyText), summary: maybe(anyText), assessable: fc.boolean(),
    role: maybe(fc.constantFrom(...partRoles)), url: maybe(anyText), kept: fc.constant({}),
  }), { minLength: 1, maxLength: 6 }).map(rows => rows.map(({ part, ...row }, at) =>
    ({ ...row, place: nowhere, key: `key-${at}`, parent: part && at > 0 ? `key-${at - 1}` : undefined }))),
})

/** Content without what reading adds: where it stands, and what a format keeps for itself. */
export const bare = (content: unknown, ...without: readonly string[]): unknown =>
  JSON.parse(JSON.stringify(content, (key, value: unknown) => (key === 'place' || without.includes(key) ? undefined : value)))
