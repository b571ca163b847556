import { inventoryLabels, inventoryLinks, inventoryProperties, type InventoryLink, titleOf } from '../formats/stated-inventory.js'
import { relationshipId } from '../model/ids.js'
import { fold } from '../model/reference.js'
import { changedParts, fingerprintBeside, fingerprintOf, type Parts } from './fingerprint.js'
import { keptBeside, keptText } from './kept.js'
import type { MatchedItem } from './match-items.js'
import type { PlannedLink, Portion } from './plan.js'
import type { StandingItem } from './statements.js'
import { unstated } from './unstated.js'

/** An item of a file with the ids of all that it is linked to. */
export interface ResolvedItem extends MatchedItem {
  readonly ends: ReadonlyMap<InventoryLink, ReadonlySet<string>>
}

/** What stands with a new item where the file says nothing and the graph wants a word. */
const wanted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  system: { purpose: unstated }, model: { version: unstated, provenance: unstated }, dataset: { version: unstated, provenance: unstated }, evidence: { verdict: 'pending' },
}

/**
 * What is to be written of an item; null where it stands as the file says. Only what the file speaks of is changed, and only where it says
 * something else than when it was last imported: what people changed since stays. Relationships that the file lacks stay too.
 */
export function itemChange(item: ResolvedItem, standing: StandingItem | undefined): Portion | null {
  const { stated, id } = item
  const now = partsOf(item)
  if (standing === undefined) return { items: [{ id, label: inventoryLabels[stated.kind], properties: newProperties(item, now) }], links: linksOf(item, () => true) }
  const changed = new Set(changedParts(now, partsStanding(item, now, standing), standing.properties))
  const recordId = stated.recordId !== undefined && stated.recordId !== id && standing.properties['recordId'] === undefined ? { recordId: stated.recordId } : {}
  if (changed.size === 0 && Object.keys(recordId).length === 0) return null
  const said = Object.fromEntries(inventoryProperties[stated.kind].filter(name => changed.has(name)).map(name => [name, stated.said[name]]))
  const renamed = said['name'] ?? said['title']
  const properties = {
    ...said, ...recordId, ...(typeof renamed === 'string' ? { sortKey: fold(renamed) } : {}), ...(changed.has('kept') ? { kept: keptBeside(stated.kept, standing.properties['kept']) } : {}),
    imported: fingerprintBeside(now, namedIn(item), standing.properties),
  }
  const held = heldIn(standing)
  return {
    items: [{ id, label: inventoryLabels[stated.kind], properties }],
    removedLinks: changed.has('OWNS') ? standing.owners.filter(owner => !item.ends.get('OWNS')?.has(owner)).map(owner => link('OWNS', id, owner)) : [],
    links: linksOf(item, (kind, end) => changed.has(kind) && !held.has(`${kind} ${end}`)),
  }
}

/** What a file says, a part for each property and each kind of relationship, always the same in the same order; empty where it says nothing. */
function partsOf({ stated: { kind, said, kept }, ends }: ResolvedItem): Parts {
  const text = keptText(kept)
  return Object.fromEntries([
    ...inventoryProperties[kind].map(name => [name, said[name] === undefined ? {} : { value: said[name] }] as const),
    ['kept', text === null ? {} : { value: text }] as const,
    ...inventoryLinks[kind].map(name => [name, ends.has(name) ? { to: [...(ends.get(name) ?? [])].sort() } : {}] as const),
  ])
}

const namedIn = (item: ResolvedItem): ReadonlySet<string> =>
  new Set(Object.entries(partsOf(item)).filter(([, part]) => Object.keys(part).length > 0).map(([name]) => name))

/** The same of what stands, as far as the file speaks of it: what it leaves open is no difference, and neither is what stands beside it. */
function partsStanding({ stated: { kind, kept } }: ResolvedItem, now: Parts, standing: StandingItem): Parts {
  const { properties } = standing
  const held = heldIn(standing)
  return Object.fromEntries(Object.entries(now).map(([name, part]) => {
    if (Object.keys(part).length === 0) return [name, {}]
    if (name === 'kept') return [name, keptBeside(kept, properties['kept']) === properties['kept'] ? part : { value: properties['kept'] ?? null }]
    if (name === 'OWNS') return [name, { to: [...standing.owners].sort() }]
    if ((inventoryLinks[kind] as readonly string[]).includes(name)) return [name, { to: (part['to'] as readonly string[]).filter(end => held.has(`${name} ${end}`)) }]
    return [name, { value: properties[name] ?? null }]
  }))
}

const heldIn = ({ links, owners }: StandingItem): ReadonlySet<string> =>
  new Set([...links.map(([kind, end]) => `${kind} ${end}`), ...owners.map(owner => `OWNS ${owner}`)])

function newProperties({ stated, id }: ResolvedItem, now: Parts): Readonly<Record<string, unknown>> {
  const { kind, said, recordId, kept } = stated
  const text = keptText(kept)
  return {
    ...wanted[kind], ...said, sortKey: fold(titleOf(stated)), imported: fingerprintOf(now),
    ...(recordId === undefined || recordId === id ? {} : { recordId }), ...(text === null ? {} : { kept: text }),
  }
}

const linksOf = ({ id, ends }: ResolvedItem, isWanted: (kind: InventoryLink, end: string) => boolean): readonly PlannedLink[] =>
  [...ends].flatMap(([kind, all]) => [...all].filter(end => isWanted(kind, end)).map(end => link(kind, id, end)))

/** An owner owns the item; every other relationship leads from it. */
function link(kind: InventoryLink, id: string, end: string): PlannedLink {
  const [from, to] = kind === 'OWNS' ? [end, id] : [id, end]
  return { id: relationshipId(kind, from, to), type: kind, from, to, properties: {} }
}
