import type { Provision } from '../assessment/applicability/provision.js'
import { compileLaw } from './compile-law.js'
import type { Facts, ItemNumber } from './facts.js'

/** A requirement as it is judged. Wholes stand before their parts, in the order of the text. */
export interface Obligation {
  readonly item: ItemNumber
  readonly id: string
  /** The place of the whole among the obligations; -1 at the top. */
  readonly parent: number
  /** What part it is of its whole: all, choice, exception, context. */
  readonly role: string
  /** Whether it is assessed: marked so, and neither an exception nor context. */
  readonly assessed: boolean
  /** Judged once, for the organisation, and not for each system. */
  readonly ofOrganisation: boolean
  /** The place of its rule among the provisions. */
  readonly provision: number
}

/** A framework's requirements with the rules by which each applies on a day, each different rule once. */
export interface Law {
  readonly framework: string
  readonly obligations: readonly Obligation[]
  readonly provisions: readonly Provision[]
  /** The place of an item among the obligations; -1 where it is none. */
  placeOf(item: ItemNumber): number
}

const made = new WeakMap<object, Map<string, Law>>()

/** So many laws are remembered of the same edition: a framework on a day each. */
const mostLaws = 12

/**
 * The law of a framework on a day, as facts hold it: with every amendment in force by then (product.md, Two times; a change of dates, and a
 * provision that is added, count from the day the act came into force) and the organisation's decisions. Made once, until something of that changes.
 * Empty for a framework that is not there.
 */
export function lawOf(facts: Facts, framework: string, on: string): Law {
  const laws = made.get(facts.lawEdition) ?? new Map<string, Law>()
  made.set(facts.lawEdition, laws)
  const key = `${framework}|${on}`
  const held = laws.get(key)
  if (held) return held
  const law = compileLaw(facts, framework, on)
  laws.set(key, law)
  if (laws.size > mostLaws) laws.delete(laws.keys().next().value as string)
  return law
}
