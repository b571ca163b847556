import type { Facts, ItemNumber, LinkNumber } from './facts.js'
import { readOnce } from './read-once.js'

/** A claim that a control satisfies a requirement, as it is recorded. */
export interface StatedClaim {
  readonly claim: LinkNumber
  readonly control: ItemNumber
  readonly full: boolean
  readonly state: unknown
  /** Its first and last day, YYYY-MM-DD, both included; null where none is set. */
  readonly from: string | null
  readonly until: string | null
  /** The mapping and the claim that it was accepted from; null for one that stands by itself. */
  readonly restsOn: readonly string[] | null
}

/** The claims on a requirement, whenever they hold, in the order of their ids. */
export const statedClaims = readOnce((facts, requirement): readonly StatedClaim[] => {
  const claims: StatedClaim[] = []
  facts.eachIn(requirement, ['SATISFIES'], (control, claim) => void claims.push(readClaim(facts, control, claim)))
  return claims.sort((a, b) => (facts.linkId(a.claim) < facts.linkId(b.claim) ? -1 : 1))
})

function readClaim(facts: Facts, control: ItemNumber, claim: LinkNumber): StatedClaim {
  const property = (name: string) => facts.linkProperty(claim, name)
  const restsOn = property('restsOn')
  return {
    claim, control, full: property('extent') === 'full', state: property('state'), from: dayOf(property('from')), until: dayOf(property('until')),
    restsOn: Array.isArray(restsOn) ? restsOn.map(String) : null,
  }
}

export const dayOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
