import type { Relationship } from '../model/edge-set.js'
import { type Kind, kinds } from '../model/kind.js'
import { compareText } from '../model/text-order.js'
import type { Facts, ItemNumber, LinkVisit } from '../projection/facts.js'
import type { Row } from './item.js'
import type { Window } from './loaders.js'

/** An item as facts hold it, as a resolver sees it. */
export function rowAt(facts: Facts, item: ItemNumber): Row {
  const row: Record<string, unknown> = { itemKind: facts.kindOf(item) }
  facts.eachProperty(item, (name, value) => { row[name] = value })
  return row as Row
}

/** A property that holds a text, or null. */
export function textAt(facts: Facts, item: ItemNumber, property: string): string | null {
  const value = facts.property(item, property)
  return typeof value === 'string' ? value : null
}

/** The numbers of these ids, in their order, without those that nothing has, or nothing of this kind. */
export function numbersOf(facts: Facts, ids: readonly string[], kind: Kind | null = null): ItemNumber[] {
  return ids.map(id => facts.numberOf(id)).filter(item => item >= 0 && (kind === null || facts.kindOf(item) === kind))
}

/** Every item of a kind. */
export function itemsOf(facts: Facts, kind: Kind): ItemNumber[] {
  const items: ItemNumber[] = []
  facts.eachItem(kind, item => void items.push(item))
  return items
}

/** The requirements of a framework, in no order. */
export const requirementsIn = (facts: Facts, framework: string): ItemNumber[] =>
  itemsOf(facts, 'REQUIREMENT').filter(item => facts.property(item, 'framework') === framework)

/** Whether an item carries one of these labels; every item does where none are named. */
export function labelled(facts: Facts, labels: readonly string[] | null): (item: ItemNumber) => boolean {
  return item => labels === null || labels.includes('Item') || labels.includes(kinds[facts.kindOf(item)])
}

/**
 * The relationships at an item in one direction. As in a pattern that leaves the direction open, one that starts and ends at the same item is met
 * once, where it starts.
 */
export function eachAt(facts: Facts, item: ItemNumber, outgoing: boolean, relationships: readonly Relationship[], visit: LinkVisit): void {
  if (outgoing) facts.eachOut(item, relationships, visit)
  else facts.eachIn(item, relationships, (far, link) => { if (far !== item) visit(far, link) })
}

/** The items beside one, in whichever direction they are joined to it, each once. */
export function besides(facts: Facts, item: ItemNumber, relationships: readonly Relationship[]): Set<ItemNumber> {
  const found = new Set<ItemNumber>()
  for (const outgoing of [true, false]) eachAt(facts, item, outgoing, relationships, far => void found.add(far))
  return found
}

/** Something that has a place in a list: the sort key of an item, and the id that decides between two of the same key. */
export interface Placed {
  readonly key: string
  readonly id: string
}

export const inPlace = (a: Placed, b: Placed): number => compareText(a.key, b.key) || compareText(a.id, b.id)

export interface PlacedItem extends Placed {
  readonly item: ItemNumber
}

export const placed = (facts: Facts, item: ItemNumber): PlacedItem => ({ item, key: textAt(facts, item, 'sortKey') ?? '', id: facts.idOf(item) })

/** Items in the order of every list: by sort key, then by id. */
export const inOrder = (facts: Facts, items: Iterable<ItemNumber>): ItemNumber[] =>
  [...items].map(item => placed(facts, item)).sort(inPlace).map(({ item }) => item)

/**
 * What stands on one page of a list and the first thing after it, in order. Looks at each entry once and keeps no more than the page, so that a
 * page of a long list costs no more than a walk along it.
 */
export function pageAmong<Entry extends Placed>(entries: readonly Entry[], { first, afterKey, afterId }: Window): Entry[] {
  const after = afterKey === null ? null : { key: afterKey, id: afterId ?? '' }
  const page: Entry[] = []
  for (const entry of entries) {
    if (after && inPlace(entry, after) <= 0) continue
    const last = page[first]
    if (last && inPlace(entry, last) >= 0) continue
    page.splice(placeIn(page, entry), 0, entry)
    if (page.length > first + 1) page.pop()
  }
  return page
}

/** Where an entry belongs on a page that is in order. */
function placeIn(page: readonly Placed[], entry: Placed): number {
  let [low, high] = [0, page.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (inPlace(page[middle] as Placed, entry) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
