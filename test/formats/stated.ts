import fc from 'fast-check'
import type { FileContent, Kept, NamedRequirement, StatedFramework, StatedMapping, StatedMappingSet, StatedRequirement } from '../../server/formats/file-content.js'
import { frameworkKinds, groupings, mappingStatuses, overlapMeanings, partRoles, statedRelations } from '../../server/model/words.js'

/** Contents of files, whatever they may say, for the law that what is written is read again. */

const nowhere = { line: null, column: null }
const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter(one => !one.includes('\0') && !['none', 'see remarks', '__proto__'].includes(one))
const line = fc.oneof(word, fc.constantFrom('A.6.2.4', '10(2)(f)', 'two\nlines', ' space ', 'HP:0009124', 'see remarks', '_x', '7--2', ''))
const name = fc.oneof(word, fc.constantFrom('A.6.2.4', '10(2)(f)', 'HP:0009124', 'iso-42001:A.6.2.4', '7--2'))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const id = fc.oneof(fc.uuid({ version: [4, 5] }), name)
const day = fc.constantFrom('2026-01-31', '2024-02-29')
const json = fc.jsonValue({ maxDepth: 2 }).filter(one => !JSON.stringify(one).includes('__proto__'))
const foreign: fc.Arbitrary<Kept> = fc.dictionary(fc.constantFrom('sssom', 'csv', 'a b', 'constructor'), json, { maxKeys: 2, noNullPrototype: true })
const withOscal = (oscal: fc.Arbitrary<Kept>): fc.Arbitrary<Kept> =>
  fc.tuple(foreign, oscal).map(([kept, more]) => (Object.keys(more).length > 0 ? { ...kept, oscal: more } : kept))

const named: fc.Arbitrary<NamedRequirement> = fc.record({ name, label: maybe(line), place: fc.constant(nowhere) })
const mapKept = withOscal(fc.record({ 'matching-rationale': fc.constant('semantic'), qualifiers: fc.constant([{ subject: 'both' }]), 'x-new': json }, { requiredKeys: [] }))

const mapping: fc.Arbitrary<StatedMapping> = fc.record({
  place: fc.constant(nowhere), recordId: id as fc.Arbitrary<string | undefined>,
  sources: fc.array(named, { minLength: 1, maxLength: 3 }), targets: fc.array(named, { minLength: 1, maxLength: 3 }),
  relation: fc.constantFrom(...statedRelations), negated: fc.boolean(),
  predicate: fc.oneof(word, fc.constantFrom('skos:broadMatch', 'equal-to', 'equivalent-to', 'subset-of', 'intersects-with', 'no-relationship', 'supports')),
  rationale: maybe(line), strength: maybe(line), scale: maybe(line), author: maybe(line), reviewer: maybe(line),
  status: maybe(fc.constantFrom(...mappingStatuses)), stated: maybe(day), reviewed: maybe(day), kept: mapKept,
})

const side = fc.constantFrom('source' as const, 'target' as const)
const unmatched = fc.oneof(
  fc.record({ place: fc.constant(nowhere), side, requirement: fc.record({ name: fc.constantFrom('a', 'b', 'c'), place: fc.constant(nowhere) }), kept: fc.constant({}) }),
  fc.record({ place: fc.constant(nowhere), side, requirement: named, kept: foreign }),
)

export const mappingSet: fc.Arbitrary<StatedMappingSet> = fc.record({
  kind: fc.constant('mappings' as const),
  set: fc.record({
    recordId: id as fc.Arbitrary<string | undefined>, title: maybe(word), source: maybe(line), author: maybe(line), licence: maybe(line),
    method: maybe(fc.oneof(line, fc.constantFrom('human', 'manual'))), url: maybe(line),
    grouping: maybe(fc.constantFrom(...groupings)), overlapMeans: maybe(fc.constantFrom(...overlapMeanings)),
    kept: foreign,
  }),
  sourceFramework: fc.record({ names: fc.array(line, { maxLength: 3 }) }),
  targetFramework: fc.record({ names: fc.array(line, { maxLength: 3 }) }),
  mappings: fc.uniqueArray(mapping, { maxLength: 5, selector: ({ recordId }) => recordId }),
  unmatched: fc.array(unmatched, { maxLength: 3 }),
}).filter(({ set, mappings }) => mappings.every(({ recordId }) => recordId !== set.recordId))

/** A provision before it has its place in the tree: `within` says how far up from the one before it its whole is. */
const provision = fc.record({
  key: name, ref: name, kind: maybe(fc.oneof(word, fc.constantFrom('group', 'control', 'item', 'article'))), title: maybe(word), summary: maybe(line),
  assessable: fc.boolean(), role: maybe(fc.constantFrom(...partRoles)), url: maybe(line), kept: foreign, within: fc.nat(3),
})

/** The provisions in the order of the text, each after its whole. */
function grown(seeds: readonly (Omit<StatedRequirement, 'place' | 'parent'> & { readonly within: number })[]): readonly StatedRequirement[] {
  const way: string[] = []
  return seeds.map(({ within, ...one }) => {
    way.splice(Math.max(0, way.length - within))
    const parent = way.at(-1)
    way.push(one.key)
    return { place: nowhere, ...one, parent }
  })
}

export const framework: fc.Arbitrary<StatedFramework> = fc.record({
  kind: fc.constant('framework' as const),
  framework: fc.record({
    recordId: maybe(id), title: word, shortTitle: maybe(line), version: maybe(word), publisher: maybe(line),
    frameworkKind: maybe(fc.constantFrom(...frameworkKinds)), url: maybe(line), kept: foreign,
  }),
  requirements: fc.uniqueArray(provision, { maxLength: 8, selector: ({ key }) => key }).map(grown),
})

/** The content without its places and without members that have no value. */
export const said = (content: FileContent | null): unknown => JSON.parse(JSON.stringify(content, (key, value: unknown) => (key === 'place' ? undefined : value)))
