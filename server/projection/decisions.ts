import { known, type Condition } from '../assessment/applicability/condition.js'
import { clip } from '../model/errors.js'
import type { Facts, ItemNumber } from './facts.js'

/** What the organisation had decided of requirements by a day: the Statement of Applicability, its scope and its profile (product.md, Applicability). */
export function decisionsOn(facts: Facts, on: string): ReadonlyMap<ItemNumber, Condition> {
  const latest = new Map<ItemNumber, { readonly from: string; readonly condition: Condition }>()
  facts.eachItem('ORGANISATION', organisation => facts.eachOut(organisation, ['DECIDES'], (requirement, link) => {
    const from = String(facts.linkProperty(link, 'from') ?? '')
    if (from > on || (latest.get(requirement)?.from ?? '') > from) return
    const included = facts.linkProperty(link, 'decision') === 'included'
    const why = clip(String(facts.linkProperty(link, 'justification') ?? ''), 200)
    latest.set(requirement, { from, condition: known(included, `the organisation ${included ? 'included' : 'excluded'} it: ${why}`, facts.idOf(requirement)) })
  }))
  return new Map([...latest].map(([requirement, { condition }]) => [requirement, condition]))
}
