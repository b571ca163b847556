import type { Located } from '../located.js'
import { problemAt, type Place, type Problem } from '../problem.js'
import type { InventoryLink, StatedItem, StatedLink } from '../stated-inventory.js'
import type { Dependencies, Dependency } from './dependencies.js'
import type { Gathered } from './gather.js'
import type { Found } from './items-of.js'
import { leadsOut, linked } from './record-id.js'
import type { References } from './references.js'

/** By what one item depends on another; a model on another model, and data on a model, has no word in the graph and stays out. */
const linkBetween: Readonly<Record<string, InventoryLink>> = {
  'system model': 'USES', 'system dataset': 'USES', 'model dataset': 'TRAINED_ON', 'dataset dataset': 'DERIVED_FROM',
}

/**
 * The items with their lineage: by the document's dependencies, by what stands within a system, and by the data that model cards name. A system
 * also uses what it depends on through components that are no items, such as a service or a library.
 */
export function lineageOf(located: Located, all: readonly Gathered[], { items, inline }: Found, { byRef }: Dependencies, references: References): { readonly items: readonly StatedItem[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const owners = ownersOf(all)
  const itemAt = (ref: string): StatedItem | undefined => {
    const holder = references.holders.get(ref)
    return holder === undefined ? undefined : (items.get(holder) ?? inline.get(holder) ?? items.get(owners.get(holder) ?? holder))
  }
  const links = new Map<StatedItem, Map<string, StatedLink>>()
  const link = (from: StatedItem, to: StatedItem, place: () => Place) => {
    const kind = linkBetween[`${from.kind} ${to.kind}`]
    const known = links.get(from) ?? new Map<string, StatedLink>()
    if (kind === undefined || known.has(`${kind} ${to.key}`)) return
    links.set(from, known.set(`${kind} ${to.key}`, { kind, to: to.key, place: place() }))
  }
  for (const { record, becomes, within } of all) {
    const [item, around] = [items.get(record), within && items.get(within)]
    if (item && around?.kind === 'system') link(around, item, () => item.place)
    if (!item || becomes === null) continue
    const ref = record['bom-ref']
    for (const { to, place } of typeof ref === 'string' ? reached(ref, becomes === 'system', byRef, itemAt) : []) link(item, itemAt(to) as StatedItem, place)
    if (becomes === 'model') for (const one of cardData(located, record, references)) {
      if ('problem' in one) problems.push(one.problem)
      else if ('outside' in one) links.set(item, (links.get(item) ?? new Map<string, StatedLink>()).set(one.outside, { kind: 'TRAINED_ON', to: one.outside, place: one.place }))
      else {
        const data = 'ref' in one ? itemAt(one.ref) : inline.get(one.holder)
        if (data) link(item, data, () => one.place)
      }
    }
  }
  const whole = [...new Set([...items.values(), ...inline.values()])].map(item => ({ ...item, links: [...(links.get(item)?.values() ?? [])] }))
  return { items: whole, problems }
}

/** Data within a component may be named by itself; the component is what is meant. */
function ownersOf(all: readonly Gathered[]): ReadonlyMap<object, object> {
  const owners = new Map<object, object>()
  for (const { record, becomes } of all)
    if (becomes === 'dataset' && Array.isArray(record['data'])) for (const data of record['data'] as readonly unknown[]) if (data !== null && typeof data === 'object') owners.set(data, record)
  return owners
}

/** What something depends on that is an item: at once, and for a system also through what is none. */
function* reached(ref: string, through: boolean, byRef: Dependencies['byRef'], itemAt: (ref: string) => StatedItem | undefined): Generator<Dependency> {
  const seen = new Set<string>()
  const waiting = [...(byRef.get(ref) ?? [])]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next.to)) continue
    seen.add(next.to)
    if (itemAt(next.to)) yield next
    else if (through) for (const further of byRef.get(next.to) ?? []) waiting.push(further)
  }
}

type CardData = { readonly ref: string; readonly place: Place } | { readonly holder: object; readonly place: Place } | { readonly outside: string; readonly place: Place } | { readonly problem: Problem }

/** The data that a model card names: by reference, in another document, or in the card itself. */
function cardData(located: Located, record: Readonly<Record<string, unknown>>, { holders }: References): readonly CardData[] {
  const card = record['modelCard'] as { readonly modelParameters?: { readonly datasets?: readonly object[] | null } | null } | null | undefined
  return (card?.modelParameters?.datasets ?? []).map(holder => {
    const { ref } = holder as { readonly ref?: string }
    const place = located.placeOf(holder, ref === undefined ? [] : ['ref'])
    if (ref === undefined) return { holder, place }
    if (holders.has(ref)) return { ref, place }
    return leadsOut(ref) ? { outside: linked(ref), place } : { problem: problemAt(place, ref, 'No component of this document has this bom-ref.') }
  })
}
