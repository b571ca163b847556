import { z } from 'zod'
import type { StatedRelation } from '../../model/relation.js'
import { besides, faultsOf } from '../faults.js'
import type { StatedMapping, StatedMappingSet } from '../file-content.js'
import type { Located } from '../located.js'
import { problemAt, type Problems } from '../problem.js'
import { libraryRest, type Library } from './ciso-assistant.js'
import type { Tally } from './read-framework.js'
import { said, text } from './text-value.js'

const setSchema = z.looseObject({
  urn: text, name: text.nullish(), ref_id: text.nullish(), source_framework_urn: text, target_framework_urn: text, requirement_mappings: z.array(z.unknown()),
})
const relationByWord: Readonly<Record<string, StatedRelation>> = {
  equal: 'equal', subset: 'subset', superset: 'superset', intersect: 'intersects', not_related: 'disjoint',
}
const words = Object.keys(relationByWord)
const mappingSchema = z.looseObject({
  source_requirement_urn: text, target_requirement_urn: text, rationale: text.nullish(), strength_of_relationship: text.nullish(),
  relationship: z.string().refine(word => words.includes(word), { message: `is none of ${words.join(', ')}` }),
})

/** A set of requirement mappings, each of one source and one target; so the set is a list of pairs. */
export function readMappingSet(located: Located, library: Library, record: object, problems: Problems, read: Tally): StatedMappingSet | null {
  const set = setSchema.safeParse(record)
  if (!set.success) {
    problems.add(...faultsOf(located, record, set.error))
    return null
  }
  const { urn, name, ref_id: ref, source_framework_urn: source, target_framework_urn: target } = set.data
  const rest = { ...besides(set.data, 'urn', 'name', 'source_framework_urn', 'target_framework_urn', 'requirement_mappings'), library: libraryRest(library) }
  return {
    kind: 'mappings',
    set: { recordId: urn, title: said(name) ?? said(ref), author: said(library.provider), licence: said(library.copyright), grouping: 'each', kept: { 'ciso-assistant': rest } },
    sourceFramework: { names: [source] },
    targetFramework: { names: [target] },
    mappings: mappingsOf(located, record as { requirement_mappings: readonly unknown[] }, problems, read),
    unmatched: [],
  }
}

function mappingsOf(located: Located, record: { readonly requirement_mappings: readonly unknown[] }, problems: Problems, read: Tally): readonly StatedMapping[] {
  return record.requirement_mappings.flatMap((mapping, at) => {
    read.count += 1
    const data = mappingSchema.safeParse(mapping)
    if (data.success) return [mappingOf(located, mapping as object, data.data)]
    if (mapping !== null && typeof mapping === 'object') problems.add(...faultsOf(located, mapping, data.error))
    else problems.add(problemAt(located.placeOf(record, ['requirement_mappings', at]), String(mapping), 'A mapping must be an object of names and values.'))
    return []
  })
}

/** The two requirements are named by their urns, each at the line that names it. */
function mappingOf(located: Located, record: object, mapping: z.infer<typeof mappingSchema>): StatedMapping {
  const { source_requirement_urn: source, target_requirement_urn: target, relationship, rationale, strength_of_relationship: strength } = mapping
  const rest = besides(mapping, 'source_requirement_urn', 'target_requirement_urn', 'relationship', 'rationale', 'strength_of_relationship')
  return {
    place: located.placeOf(record),
    sources: [{ name: source, place: located.placeOf(record, ['source_requirement_urn']) }],
    targets: [{ name: target, place: located.placeOf(record, ['target_requirement_urn']) }],
    relation: relationByWord[relationship] as StatedRelation, negated: false, predicate: relationship,
    rationale: said(rationale),
    ...(said(strength) === undefined ? {} : { strength: said(strength), scale: 'strength_of_relationship' }),
    kept: Object.keys(rest).length > 0 ? { 'ciso-assistant': rest } : {},
  }
}
