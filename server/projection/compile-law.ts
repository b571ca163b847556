import type { Provision } from '../assessment/applicability/provision.js'
import type { Facts, ItemNumber } from './facts.js'
import type { Law, Obligation } from './law.js'
import { type Terms, termsOn } from './terms.js'

/** Reads the law of a framework on a day: down its parts in the order of the text, each with the terms of the wholes above it. */
export function compileLaw(facts: Facts, framework: string, on: string): Law {
  const item = facts.numberOf(framework)
  const obligations: Obligation[] = []
  const places = new Map<ItemNumber, number>()
  const provisions: Provision[] = []
  if (item >= 0) {
    const terms = termsOn(facts, item, on)
    const known = new Map<string, number>()
    const provisionOf = (its: Terms, id: string) => {
      const key = terms.keyOf(its)
      const place = known.get(key) ?? provisions.push(terms.provision(its, id)) - 1
      known.set(key, place)
      return place
    }
    const walk = (part: ItemNumber, role: string, parent: number, above: Terms) => {
      if (places.has(part)) return
      const [id, its] = [facts.idOf(part), terms.of(part, above)]
      const place = obligations.push({
        item: part, id, parent, role, provision: provisionOf(its, id),
        assessed: facts.property(part, 'assessable') === true && role !== 'exception' && role !== 'context',
        ofOrganisation: facts.property(part, 'subject') === 'organisation',
      }) - 1
      places.set(part, place)
      eachPart(facts, part, (far, itsRole) => walk(far, itsRole, place, its))
    }
    eachPart(facts, item, (far, role) => walk(far, role, -1, terms.top))
  }
  return { framework, obligations, provisions, placeOf: one => places.get(one) ?? -1 }
}

/** The parts of a whole, in their order. */
function eachPart(facts: Facts, whole: ItemNumber, visit: (part: ItemNumber, role: string) => void): void {
  const parts: { readonly part: ItemNumber; readonly role: string; readonly position: number }[] = []
  facts.eachOut(whole, ['HAS_PART'], (part, link) => {
    parts.push({ part, role: String(facts.linkProperty(link, 'role') ?? 'all'), position: Number(facts.linkProperty(link, 'position') ?? 0) })
  })
  for (const { part, role } of parts.sort((a, b) => a.position - b.position)) visit(part, role)
}
