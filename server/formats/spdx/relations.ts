import { z } from 'zod'
import { faultsOf } from '../faults.js'
import type { Located } from '../located.js'
import { problemAt, type Place, type Problems } from '../problem.js'
import type { Element } from './elements.js'
import { isListed, statesLicence } from './licences.js'
import { isLineage } from './lineage.js'

/** One relationship of one element to another. */
export interface Relation {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly place: () => Place
}

const relationSchema = z.looseObject({ relationshipType: z.string(), from: z.string(), to: z.union([z.array(z.string()), z.string().transform(one => [one])]) })

/** Individuals of SPDX by which a document says that there is none, or that it does not say. */
const nothing = /\/terms\/Core\/No(?:ne|Assertion)Element$|^No(?:ne|Assertion)Element$/

/**
 * The relationships of a document, one for each far end; those that cannot be read are problems and counted, and so are those of lineage and
 * licences that lead from or to nothing.
 * @param isKnown whether an element stands in the document, or in another that it names
 */
export function relationsOf(
  located: Located, relationships: readonly Element[], isKnown: (id: string) => boolean, problems: Problems,
): { readonly relations: readonly Relation[]; readonly unread: number } {
  const relations: Relation[] = []
  let unread = 0
  for (const element of relationships) {
    const relation = relationSchema.safeParse(element)
    if (!relation.success) {
      problems.add(...faultsOf(located, element, relation.error))
      unread += 1
      continue
    }
    const { relationshipType: type, from, to } = relation.data
    const isRead = isLineage(type) || statesLicence(type)
    const nowhere = (id: string, path: readonly PropertyKey[]) => {
      problems.meet(() => problemAt(located.placeOf(element, path), id, 'No element of this document has this spdxId.'))
      unread += 1
    }
    if (isRead && !isKnown(from)) {
      nowhere(from, ['from'])
      continue
    }
    for (const [at, end] of to.entries()) {
      const path = Array.isArray(element['to']) ? ['to', at] : ['to']
      if (nothing.test(end)) continue
      if (isRead && !isKnown(end) && !(statesLicence(type) && isListed(end))) nowhere(end, path)
      else relations.push({ type, from, to: end, place: () => located.placeOf(element, path) })
    }
  }
  return { relations, unread }
}
