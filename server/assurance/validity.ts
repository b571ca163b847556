import type { Row } from '../contract/item.js'
import type { evidenceValidities } from '../model/words.js'

/** Valid from the day evidence was collected to the last day it is valid, both included (product.md, Coverage). */
export function validityOf(evidence: Row, on: string): (typeof evidenceValidities)[number] {
  if (String(evidence['collected']) > on) return 'not yet collected'
  const until = evidence['validUntil']
  return typeof until === 'string' && until < on ? 'expired' : 'valid'
}
