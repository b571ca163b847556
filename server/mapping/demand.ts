import { invalidInput, notFound } from '../model/errors.js'
import type { Kind } from '../model/kind.js'
import type { Facts, ItemNumber } from '../projection/facts.js'

/** The item of an id that has to be of this kind. Errors: NOT_FOUND with the field. */
export function demandItem(facts: Facts, kind: Kind, field: string, id: string): ItemNumber {
  const item = facts.numberOf(id)
  if (item < 0 || facts.kindOf(item) !== kind) throw notFound(field, id)
  return item
}

/** Two frameworks, which have to be different ones. Errors: NOT_FOUND with the field; INVALID_INPUT. */
export function demandFrameworks(facts: Facts, [oneField, one]: readonly [string, string], [otherField, other]: readonly [string, string]): void {
  demandItem(facts, 'FRAMEWORK', oneField, one)
  demandItem(facts, 'FRAMEWORK', otherField, other)
  if (one === other) throw invalidInput(otherField, 'must be another framework')
}
