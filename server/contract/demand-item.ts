import { notFound } from '../model/errors.js'
import type { Kind } from '../model/kind.js'
import type { Facts, ItemNumber } from '../projection/facts.js'

/** The item of an id that has to be of one of these kinds. Errors: NOT_FOUND with the field. */
export function demandItem(facts: Facts, wanted: Kind | readonly Kind[], field: string, id: string): ItemNumber {
  const item = facts.numberOf(id)
  if (item < 0 || ![wanted].flat().includes(facts.kindOf(item))) throw notFound(field, id)
  return item
}
