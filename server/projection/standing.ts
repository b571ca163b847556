import type { Bearing, Carried } from '../assessment/coverage/assess.js'
import { carriedOver } from './carried-over.js'
import type { Facts } from './facts.js'
import { type Holdings, holdingsOf } from './holdings.js'
import { type Law, lawOf, type Obligation } from './law.js'

/** What a framework asks on a day and what the organisation holds against it, before any system is looked at: the claims that bear on each obligation, and those that mappings carry over. */
export interface Standing {
  readonly law: Law
  readonly bearing: readonly (readonly Bearing[])[]
  readonly carried: readonly (readonly Carried[])[]
}

const made = new WeakMap<Facts, WeakMap<Law, Standing>>()

/** The same for every system, and made once for the same facts and law. */
export function standingOf(facts: Facts, framework: string, on: string): Standing {
  const law = lawOf(facts, framework, on)
  const held = made.get(facts) ?? new WeakMap<Law, Standing>()
  made.set(facts, held)
  const known = held.get(law)
  if (known) return known
  const holdings = holdingsOf(facts, on)
  const standing = {
    law,
    bearing: bearingOn(law.obligations, holdings),
    carried: law.obligations.map(({ item, assessed }) => (assessed ? carriedOver(facts, holdings, item) : [])),
  }
  held.set(law, standing)
  return standing
}

/**
 * The claims that bear on each obligation: its own, and full ones on every whole above it as far as it is a part by `all` (product.md, Coverage). A
 * partial claim reaches no part.
 */
function bearingOn(obligations: readonly Obligation[], holdings: Holdings): readonly (readonly Bearing[])[] {
  const reaching: (readonly Bearing[])[] = []
  return obligations.map(({ item, parent, role }, place) => {
    const own = holdings.claimsOn(item).map(claim => ({ claim, requirement: item }))
    const above = role === 'all' && parent >= 0 ? (reaching[parent] ?? []).map(({ claim }) => ({ claim, requirement: item })) : []
    reaching[place] = [...own.filter(({ claim }) => claim.full), ...above]
    return [...own, ...above]
  })
}
