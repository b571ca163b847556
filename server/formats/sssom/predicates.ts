import type { StatedRelation } from '../../model/relation.js'
import { statedRelations } from '../../model/words.js'

/** What a predicate says of two sets (product.md, Set relations). Whatever is not here is an association. */
const relationByPredicate: ReadonlyMap<string, StatedRelation> = new Map<string, StatedRelation>([
  ['skos:exactMatch', 'equal'],
  ['owl:equivalentClass', 'equal'],
  ['owl:equivalentProperty', 'equal'],
  ['owl:sameAs', 'equal'],
  ['skos:broadMatch', 'subset or equal'],
  ['skos:narrowMatch', 'superset or equal'],
  ['skos:closeMatch', 'overlaps'],
  ...statedRelations.map((relation): [string, StatedRelation] => [ownPredicate(relation), relation]),
])

/** SKOS has no word for a proper subset, a proper overlap or none: these get a predicate of our own, so that nobody reads more into them. */
const predicateByRelation: Readonly<Partial<Record<StatedRelation, string>>> = {
  equal: 'skos:exactMatch',
  'subset or equal': 'skos:broadMatch',
  'superset or equal': 'skos:narrowMatch',
  overlaps: 'skos:closeMatch',
  association: 'skos:relatedMatch',
}

function ownPredicate(relation: StatedRelation): string {
  return `throughline:${relation.replaceAll(' ', '-')}`
}

export const relationOf = (predicate: string): StatedRelation => relationByPredicate.get(predicate) ?? 'association'

export const predicateOf = (relation: StatedRelation): string => predicateByRelation[relation] ?? ownPredicate(relation)
