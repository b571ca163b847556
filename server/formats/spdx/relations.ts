import { z } from 'zod'
import { faultsOf } from '../faults.js'
import type { Located } from '../located.js'
import type { Place, Problems } from '../problem.js'
import type { Element } from './elements.js'

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

/** The relationships of a document, one for each far end; those that cannot be read are problems and counted. */
export function relationsOf(located: Located, relationships: readonly Element[], problems: Problems): { readonly relations: readonly Relation[]; readonly unread: number } {
  let unread = 0
  const relations = relationships.flatMap(element => {
    const relation = relationSchema.safeParse(element)
    if (!relation.success) {
      problems.add(...faultsOf(located, element, relation.error))
      unread += 1
      return []
    }
    const { relationshipType: type, from, to } = relation.data
    return to.flatMap((end, at) => (nothing.test(end) ? [] : [{ type, from, to: end, place: () => located.placeOf(element, Array.isArray(element['to']) ? ['to', at] : ['to']) }]))
  })
  return { relations, unread }
}
