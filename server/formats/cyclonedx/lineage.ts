import type { Located } from '../located.js'
import { problemAt, type Place, type Problems } from '../problem.js'
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
export function lineageOf(
  located: Located, all: readonly Gathered[], { items, inline }: Found, dependencies: Dependencies, references: References, problems: Problems,
): { readonly items: readonly StatedItem[]; readonly refused: number } {
  let refused = 0
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
    if (!item) continue
    const ref = record['bom-ref']
    const needed = typeof ref === 'string' ? reached(ref, becomes === 'system', dependencies, itemAt) : []
    for (const { to, place } of needed) link(item, itemAt(to) as StatedItem, place)
    if (becomes === 'model') for (const one of cardData(located, record, references)) {
      if ('nowhere' in one) {
        problems.meet(() => problemAt(one.place, one.nowhere, 'No component of this document has this bom-ref.'))
        refused += 1
      } else if ('outside' in one) {
        const known = links.get(item) ?? new Map<string, StatedLink>()
        links.set(item, known.set(one.outside, { kind: 'TRAINED_ON', to: one.outside, place: one.place }))
      }
      else {
        const data = 'ref' in one ? itemAt(one.ref) : inline.get(one.holder)
        if (data) link(item, data, () => one.place)
      }
    }
  }
  const whole = [...new Set([...items.values(), ...inline.values()])].map(item => ({ ...item, links: [...(links.get(item)?.values() ?? [])] }))
  return { items: whole, refused }
}

/** Data within a component may be named by itself; the component is what is meant. */
function ownersOf(all: readonly Gathered[]): ReadonlyMap<object, object> {
  const owners = new Map<object, object>()
  for (const { record, becomes } of all)
    if (becomes === 'dataset' && Array.isArray(record['data'])) for (const data of record['data'] as readonly unknown[]) if (data !== null && typeof data === 'object') owners.set(data, record)
  return owners
}

/** What something depends on that is an item: at once, and for a system also through what is none. */
function* reached(ref: string, through: boolean, dependencies: Dependencies, itemAt: (ref: string) => StatedItem | undefined): Generator<Dependency> {
  const seen = new Set<string>()
  const waiting = [ref]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) for (const dependency of dependencies.of(next)) {
    if (seen.has(dependency.to)) continue
    seen.add(dependency.to)
    if (itemAt(dependency.to)) yield dependency
    else if (through) waiting.push(dependency.to)
  }
}

type CardData = { readonly place: Place } &
  ({ readonly ref: string } | { readonly holder: object } | { readonly outside: string } | { readonly nowhere: string })

/** The data that a model card names: by reference, in another document, or in the card itself. */
function cardData(located: Located, record: Readonly<Record<string, unknown>>, { holders }: References): readonly CardData[] {
  const card = record['modelCard'] as { readonly modelParameters?: { readonly datasets?: readonly object[] | null } | null } | null | undefined
  return (card?.modelParameters?.datasets ?? []).map(holder => {
    const { ref } = holder as { readonly ref?: string }
    const place = located.placeOf(holder, ref === undefined ? [] : ['ref'])
    if (ref === undefined) return { holder, place }
    if (holders.has(ref)) return { ref, place }
    return leadsOut(ref) ? { outside: linked(ref), place } : { nowhere: ref, place }
  })
}
