import { setRelations, type statedRelations } from './words.js'

/** The five ways in which what two requirements ask may relate (RCC-5). */
export type SetRelation = (typeof setRelations)[number]

/** The word by which a mapping states a relation; some words leave several relations possible, one says nothing of sets. */
export type StatedRelation = (typeof statedRelations)[number]

/**
 * A set of the five relations, one of which holds: bit 0 equal, 1 subset, 2 superset, 3 intersects, 4 disjoint. 31 says nothing, 0 is a
 * contradiction.
 */
export type Mask = number

const bit = Object.fromEntries(setRelations.map((relation, at) => [relation, 1 << at])) as Record<SetRelation, Mask>
const { equal, subset, superset, intersects, disjoint } = bit

/** Every relation is possible: nothing is known. */
export const anything: Mask = 31
/** No relation is possible: what was said contradicts itself. */
export const nothing: Mask = 0
/** The two share something, however much. */
export const anyOverlap: Mask = equal | subset | superset | intersects
/** What a part whose role is `all` is to its whole (product.md, Set relations). */
export const partOfWhole: Mask = subset | equal

export const maskOf = (relations: readonly SetRelation[]): Mask => relations.reduce((mask, relation) => mask | bit[relation], nothing)

export const relationsOf = (mask: Mask): readonly SetRelation[] => setRelations.filter(relation => (mask & bit[relation]) !== 0)

/** How many of the five relations a mask leaves possible; the fewer, the more it says. */
export const width = (mask: Mask): number => widths[mask] ?? 0
const widths = Array.from({ length: 32 }, (_, mask) => relationsOf(mask).length)

/** The same statement read from the other side: subset and superset change places. */
export const converse = (mask: Mask): Mask => (mask & ~(subset | superset)) | (mask & subset ? superset : 0) | (mask & superset ? subset : 0)

export const complement = (mask: Mask): Mask => anything & ~mask

/**
 * What is possible between A and C when one relation holds between A and B and one between B and C: rows A to B, columns B to C, both in
 * the order of `setRelations`. Each entry follows from the definitions of the relations over sets that are not empty; the table was
 * found by trying all sets of up to six elements.
 */
const compositions: readonly (readonly Mask[])[] = [
  [equal, subset, superset, intersects, disjoint],
  [subset, subset, anything, subset | intersects | disjoint, disjoint],
  [superset, anyOverlap, superset, superset | intersects, superset | intersects | disjoint],
  [intersects, subset | intersects, superset | intersects | disjoint, anything, superset | intersects | disjoint],
  [disjoint, subset | intersects | disjoint, disjoint, subset | intersects | disjoint, anything],
]

const composed = Uint8Array.from({ length: 1024 }, (_, index) => {
  const [first, second] = [index >> 5, index & 31]
  let mask = nothing
  for (let a = 0; a < 5; a += 1) for (let b = 0; b < 5; b += 1) if (first & (1 << a) && second & (1 << b)) mask |= compositions[a]?.[b] ?? nothing
  return mask
})

/** What is possible between A and C, from what is possible between A and B and between B and C. */
export const compose = (first: Mask, second: Mask): Mask => composed[(first << 5) | second] as Mask

const maskByWord: Readonly<Record<StatedRelation, Mask | null>> = {
  equal, subset, superset, intersects, disjoint,
  'subset or equal': subset | equal,
  'superset or equal': superset | equal,
  overlaps: anyOverlap,
  association: null,
}

/** What a mapping says, as far as sets are concerned. */
export interface Statement {
  readonly relation: StatedRelation
  /** The statement denies the relation (SSSOM `Not`). */
  readonly negated?: boolean | null | undefined
}

/**
 * The relations that a statement leaves possible, read from source to target; null for an association, which is kept and shown but never
 * composed. An overlap is proper only where its set says that this is what it means: most published crosswalks write "intersects" for
 * any overlap. The rules for denied statements are those of product.md, Set relations.
 */
export function possibleOf({ relation, negated }: Statement, overlapMeans: string): Mask | null {
  const mask = maskByWord[relation]
  if (mask === null) return null
  if (!negated) return relation === 'intersects' && overlapMeans !== 'proper overlap' ? anyOverlap : mask
  return relation === 'subset or equal' || relation === 'superset or equal' || relation === 'overlaps' ? null : complement(mask)
}

/** The statement that says exactly this and no more in a set of this meaning of overlap; null where there is no word for it. */
export function statementOf(mask: Mask, overlapMeans: string): Statement | null {
  const words = Object.keys(maskByWord) as StatedRelation[]
  const statements = [false, true].flatMap(negated => words.map(relation => (negated ? { relation, negated } : { relation })))
  return statements.find(statement => possibleOf(statement, overlapMeans) === mask) ?? null
}
