import type { StatedRelation } from '../../model/relation.js'
import { statedRelations } from '../../model/words.js'

/** The words by which crosswalks state a relation (product.md, Set relations), compared without case, spaces, hyphens and underscores. */
const relationByWord: ReadonlyMap<string, StatedRelation> = new Map<string, StatedRelation>([
  ...statedRelations.map((relation): [string, StatedRelation] => [plain(relation), relation]),
  ...Object.entries({
    'equal-to': 'equal', 'equivalent-to': 'equal', equivalent: 'equal', 'skos:exactMatch': 'equal', exactMatch: 'equal',
    'subset-of': 'subset', 'superset-of': 'superset', 'intersects-with': 'intersects', intersect: 'intersects',
    'no-relationship': 'disjoint', 'not-related': 'disjoint',
    'skos:broadMatch': 'subset or equal', broadMatch: 'subset or equal', 'skos:narrowMatch': 'superset or equal', narrowMatch: 'superset or equal',
    'skos:closeMatch': 'overlaps', closeMatch: 'overlaps', overlap: 'overlaps',
    'skos:relatedMatch': 'association', relatedMatch: 'association', related: 'association', supports: 'association',
  } as const).map(([word, relation]): [string, StatedRelation] => [plain(word), relation]),
])

function plain(word: string): string {
  return word.trim().toLowerCase().replace(/[\s_-]+/g, '')
}

/** The relation that a word states; undefined for a word that states none. */
export const relationByWordOf = (word: string): StatedRelation | undefined => relationByWord.get(plain(word))
