import type { StatedMapping } from '../formats/file-content.js'
import type { StatedRelation } from '../model/relation.js'

const turnedRelations: Readonly<Partial<Record<StatedRelation, StatedRelation>>> = {
  subset: 'superset', superset: 'subset', 'subset or equal': 'superset or equal', 'superset or equal': 'subset or equal',
}

/** Words of the formats that read otherwise from the other side. */
const turnedPredicates: Readonly<Record<string, string>> = {
  'skos:broadMatch': 'skos:narrowMatch', 'skos:narrowMatch': 'skos:broadMatch', 'subset-of': 'superset-of', 'superset-of': 'subset-of', subset: 'superset', superset: 'subset',
}

/** The same statement read from its targets to its sources. */
export function converseStatement(mapping: StatedMapping): StatedMapping {
  const relation = turnedRelations[mapping.relation] ?? mapping.relation
  return { ...mapping, relation, predicate: turnedPredicates[mapping.predicate] ?? (relation === mapping.relation ? mapping.predicate : relation), sources: mapping.targets, targets: mapping.sources }
}
