import { demandItem } from '../contract/demand-item.js'
import { invalidInput } from '../model/errors.js'
import type { Facts } from '../projection/facts.js'

/** Two frameworks, which have to be different ones. Errors: NOT_FOUND with the field; INVALID_INPUT. */
export function demandFrameworks(facts: Facts, [oneField, one]: readonly [string, string], [otherField, other]: readonly [string, string]): void {
  demandItem(facts, 'FRAMEWORK', oneField, one)
  demandItem(facts, 'FRAMEWORK', otherField, other)
  if (one === other) throw invalidInput(otherField, 'must be another framework')
}
