import type { SetRelation } from '../../api/generated/graphql'

/** The relations that may hold, or null where the statement says nothing of sets. */
export type Possible = readonly SetRelation[] | null | undefined

/** In the order in which they are named and drawn. */
export const setRelations: readonly SetRelation[] = ['EQUAL', 'SUBSET', 'SUPERSET', 'INTERSECTS', 'DISJOINT']

const comparison: Readonly<Partial<Record<SetRelation, string>>> = { SUBSET: 'less than', EQUAL: 'the same as', SUPERSET: 'more than' }
const rest: Readonly<Partial<Record<SetRelation, string>>> = {
  INTERSECTS: 'some of what the target asks and something else besides',
  DISJOINT: 'nothing that the target asks',
}

const ordered = (possible: readonly SetRelation[]) => setRelations.filter((relation) => possible.includes(relation))

/** What the relations mean, in a sentence: "The source asks less than, or the same as, the target." */
export function relationSentence(possible: Possible): string {
  if (!possible) return 'An association: the two have to do with each other, and nothing is said of how much of one is in the other.'
  const known = ordered(possible)
  const missing = setRelations.filter((relation) => !known.includes(relation))
  if (known.length === 0) return 'Nothing can be true here: what was said contradicts itself.'
  if (missing.length === 0) return 'Nothing is known of how the two relate.'
  if (missing.length === 1 && missing[0]) return missing[0] === 'DISJOINT' ? 'The two share something, however much.' : `All that is known: it is not so that the source asks ${phrase([missing[0]])}.`
  return `The source asks ${phrase(known)}.`
}

function phrase(relations: readonly SetRelation[]): string {
  const compared = (['SUBSET', 'EQUAL', 'SUPERSET'] as const).filter((relation) => relations.includes(relation)).flatMap((relation) => comparison[relation] ?? [])
  const others = relations.flatMap((relation) => rest[relation] ?? [])
  const [first, ...more] = compared
  const comparisons = first === undefined ? [] : [more.length === 0 ? `${first} the target` : `${first}, or ${more.join(', or ')}, the target`]
  return [...comparisons, ...others].join(', or ')
}

const word: Readonly<Record<SetRelation, string>> = { EQUAL: 'equal', SUBSET: 'subset', SUPERSET: 'superset', INTERSECTS: 'intersects', DISJOINT: 'disjoint' }

/** The relations as a few words for a line of a list: "subset or equal", "any overlap", "not equal". */
export function relationWord(possible: Possible, association?: string | null): string {
  if (!possible) return association && association !== 'association' ? `association: ${association}` : 'association'
  const known = ordered(possible)
  const missing = setRelations.filter((relation) => !known.includes(relation))
  if (known.length === 0) return 'contradiction'
  if (missing.length === 0) return 'nothing known'
  if (missing.length === 1 && missing[0]) return missing[0] === 'DISJOINT' ? 'any overlap' : `not ${word[missing[0]]}`
  const [first, ...others] = known.map((relation) => word[relation]).toSorted((a, b) => Number(a === 'equal') - Number(b === 'equal'))
  return [first, ...others].join(' or ')
}

/** The same as a key for an address: `subset-equal`, `association`, `contradiction`. */
export function relationKey(possible: Possible): string {
  if (!possible) return 'association'
  return possible.length === 0 ? 'contradiction' : ordered(possible).map((relation) => word[relation]).join('-')
}
