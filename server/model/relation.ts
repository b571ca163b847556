import type { setRelations } from './words.js'

/** The five ways in which what two requirements ask may relate (RCC-5). */
export type SetRelation = (typeof setRelations)[number]

/** The same relation read from the other side. */
export const converse = (relation: SetRelation): SetRelation =>
  relation === 'subset' ? 'superset' : relation === 'superset' ? 'subset' : relation

/**
 * The relations that a stated word leaves possible. An overlap is proper only where its set says that this is what it means
 * (product.md, Set relations): most published crosswalks write "intersects" for any overlap.
 */
export function possibleOf(relation: SetRelation, overlapMeans: string): readonly SetRelation[] {
  if (relation === 'intersects' && overlapMeans !== 'proper overlap') return ['equal', 'subset', 'superset', 'intersects']
  return [relation]
}
