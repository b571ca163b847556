import type { Carried } from '../assessment/coverage/assess.js'
import type { Facts, ItemNumber } from './facts.js'
import type { Holdings } from './holdings.js'
import { mappingsAt } from './serving.js'

/** The full claims on other requirements that serve this one through one approved mapping, stated and not derived (product.md, Coverage). */
export function carriedOver(facts: Facts, holdings: Holdings, requirement: ItemNumber): readonly Carried[] {
  return mappingsAt(facts, requirement).serving.flatMap(({ mapping, claimed }) =>
    holdings.claimsOn(claimed).filter(({ full }) => full).map(claim => ({ claim, mapping })))
}
