import type { evidenceValidities } from './words.js'

/**
 * Whether evidence holds on a day: from the day it was collected to the last day it is valid, both included (product.md, Coverage).
 * @param validUntil null where it does not lapse
 */
export function validityOn(collected: string | null, validUntil: string | null, on: string): (typeof evidenceValidities)[number] {
  if (collected !== null && collected > on) return 'not yet collected'
  return validUntil !== null && validUntil < on ? 'expired' : 'valid'
}
