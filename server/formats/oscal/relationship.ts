import type { StatedRelation } from '../../model/relation.js'
import { statedRelations } from '../../model/words.js'
import { oneOf, ownNamespace } from './own-props.js'
import { isToken } from './token.js'

const oscalNamespace = 'http://csrc.nist.gov/ns/oscal'

/** OSCAL's words, and spellings of them that are met in files. */
const relationByWord: Readonly<Record<string, StatedRelation>> = {
  'equal-to': 'equal', 'equivalent-to': 'equal', equal: 'equal', equivalent: 'equal',
  'subset-of': 'subset', subset: 'subset',
  'superset-of': 'superset', superset: 'superset',
  'intersects-with': 'intersects', intersects: 'intersects', intersect: 'intersects',
  'no-relationship': 'disjoint',
}

const wordByRelation: Readonly<Partial<Record<StatedRelation, string>>> = {
  equal: 'equal-to', subset: 'subset-of', superset: 'superset-of', intersects: 'intersects-with', disjoint: 'no-relationship',
}

export interface Meant {
  readonly relation: StatedRelation
  readonly negated: boolean
}

/** What a word means in its namespace; null for a word that OSCAL's own namespace does not have. Words of other namespaces are associations. */
export function meantBy(word: string, ns: string = oscalNamespace): Meant | null {
  if (ns === ownNamespace) return meantByOwn(word)
  if (ns !== oscalNamespace) return { relation: 'association', negated: false }
  return Object.hasOwn(relationByWord, word) ? { relation: relationByWord[word] as StatedRelation, negated: false } : null
}

/** Our own words: the relation with hyphens, after `not-` where it is denied. */
function meantByOwn(word: string): Meant | null {
  const negated = word.startsWith('not-')
  const relation = oneOf(statedRelations, (negated ? word.slice(4) : word).replaceAll('-', ' '))
  return relation === undefined ? null : { relation, negated }
}

/** The word and namespace to write: the file's own word where it means the same, OSCAL's, or one of ours for what OSCAL cannot say. */
export function wordFor({ relation, negated }: Meant, predicate: string, ns: string | undefined): { readonly word: string; readonly ns: string | undefined } {
  const same = isToken(predicate) && ns !== ownNamespace ? meantBy(predicate, ns) : null
  if (same !== null && same.relation === relation && same.negated === negated) return { word: predicate, ns }
  const plain = negated || predicate !== '' ? undefined : wordByRelation[relation]
  if (plain !== undefined) return { word: plain, ns: undefined }
  return { word: `${negated ? 'not-' : ''}${relation.replaceAll(' ', '-')}`, ns: ownNamespace }
}
