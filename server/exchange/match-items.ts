import { inventoryLabels, type StatedItem, titleOf } from '../formats/stated-inventory.js'
import { fold } from '../model/reference.js'
import { digest, slug } from './naming.js'
import type { InventoryName } from './statements.js'
import { unstated } from './unstated.js'

/** An item of a file with the id under which it stands, or is to stand. */
export interface MatchedItem {
  readonly stated: StatedItem
  readonly id: string
}

/**
 * Finds the items of a file among those of the graph: by an id that the file gives; by what the source calls it; else by name and version,
 * where one item alone has these. Others get an id made of the name, with the version where the name is taken. No two items of a file are
 * the same item.
 */
export function matchItems(items: readonly StatedItem[], names: readonly InventoryName[]): readonly MatchedItem[] {
  const known = indexOf(names)
  const ids = new Map<StatedItem, string>()
  const claimed = new Set<string>()
  const claim = (item: StatedItem, id: string | undefined) => {
    if (id === undefined || claimed.has(id) || ids.has(item)) return
    ids.set(item, id)
    claimed.add(id)
  }
  for (const item of items) claim(item, item.id)
  for (const item of items) if (item.recordId !== undefined) claim(item, known.byRecord.get(`${inventoryLabels[item.kind]} ${item.recordId}`))
  for (const item of items) if (item.id === undefined && !ids.has(item)) claim(item, sameName(item, known).find(id => !claimed.has(id)))
  for (const item of items) if (!ids.has(item)) claim(item, freshId(item, id => known.ids.has(id) || claimed.has(id)))
  return items.map(stated => ({ stated, id: ids.get(stated) as string }))
}

interface Index {
  readonly ids: ReadonlySet<string>
  readonly byRecord: ReadonlyMap<string, string>
  readonly byName: ReadonlyMap<string, readonly InventoryName[]>
}

function indexOf(names: readonly InventoryName[]): Index {
  const byName = new Map<string, InventoryName[]>()
  for (const one of names) {
    const key = `${one.label} ${fold(one.name)}`
    const same = byName.get(key)
    if (same) same.push(one)
    else byName.set(key, [one])
  }
  return {
    ids: new Set(names.map(({ id }) => id)), byName,
    byRecord: new Map(names.flatMap(({ label, recordId, id }) => (recordId === null ? [] : [[`${label} ${recordId}`, id] as const]))),
  }
}

/** The ids of items that bear the name of this one and its version; where it says none, of the only item of that name. */
function sameName(item: StatedItem, { byName }: Index): readonly string[] {
  const named = byName.get(`${inventoryLabels[item.kind]} ${fold(titleOf(item))}`) ?? []
  const version = item.said['version']
  const same = named.filter(one => (one.version ?? unstated) === (version ?? unstated))
  return (same.length > 0 || version !== undefined || named.length > 1 ? same : named).map(({ id }) => id)
}

function freshId(item: StatedItem, taken: (id: string) => boolean): string {
  const [kind, title, version] = [inventoryLabels[item.kind].toLowerCase(), titleOf(item), item.said['version']]
  const readable = [slug(title), ...(typeof version === 'string' ? [slug(`${title} ${version}`)] : [])].map(local => `${kind}:${local}`)
  return readable.find(id => !taken(id)) ?? `${kind}:${slug(title)}-${digest(`${item.recordId ?? item.key} ${String(version)}`)}`
}
