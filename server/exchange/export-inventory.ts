import { inventoryKinds, type InventoryKind, inventoryLabels, inventoryLinks, inventoryProperties, type StatedInventory, type StatedItem, type StatedValue } from '../formats/stated-inventory.js'
import { kindNamed } from '../formats/table/inventory-columns.js'
import { kinds, type Kind } from '../model/kind.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { keptOf } from './kept.js'
import { unstated } from './unstated.js'

const nowhere = { line: null, column: null }

/** What the inventories may be asked for by: systems, models … */
export const inventoryNames = inventoryKinds.map(kind => (kind === 'evidence' ? kind : `${kind}s`))

/** All items of a kind, as of these facts, as a table would say them; null for what is no kind of inventory. */
export function inventoryNamed(what: string, facts: Facts): StatedInventory | null {
  const kind = inventoryNames.includes(what) ? kindNamed(what) : undefined
  if (kind === undefined) return null
  const items: { readonly sortKey: string; readonly item: StatedItem }[] = []
  facts.eachItem(kindOf(kind), item => items.push({ sortKey: `${String(facts.property(item, 'sortKey'))} ${facts.idOf(item)}`, item: itemContent(item, kind, facts) }))
  return { kind: 'inventory', byName: true, items: items.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)).map(one => one.item) }
}

const kindOf = (kind: InventoryKind): Kind => (Object.keys(kinds) as Kind[]).find(one => kinds[one] === inventoryLabels[kind]) as Kind

function itemContent(item: ItemNumber, kind: InventoryKind, facts: Facts): StatedItem {
  const id = facts.idOf(item)
  const links = inventoryLinks[kind].flatMap(name => {
    const ends: string[] = []
    if (name === 'OWNS') facts.eachIn(item, [name], end => ends.push(facts.idOf(end)))
    else facts.eachOut(item, [name], end => ends.push(facts.idOf(end)))
    return ends.sort().map(to => ({ kind: name, to, place: nowhere }))
  })
  const said = Object.fromEntries(inventoryProperties[kind].flatMap(name => {
    const value = facts.property(item, name)
    return value === undefined || value === null || value === unstated ? [] : [[name, value as StatedValue] as const]
  }))
  return { place: nowhere, kind, key: id, id, said, links, kept: keptOf(facts.property(item, 'kept')) }
}
