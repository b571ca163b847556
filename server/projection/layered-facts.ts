import type { Head } from '../graph/head.js'
import { relationships as vocabulary, type Relationship } from '../model/edge-set.js'
import type { Kind } from '../model/kind.js'
import { type Base, fillFrom } from './base.js'
import { kindNames, kindPlace, relationshipPlace } from './base-builder.js'
import type { Facts, ItemNumber, LinkNumber, LinkVisit, Properties } from './facts.js'
import { lengthened } from './link-id.js'
import { type Fringe, newNumber, noOverlay, type Overlay } from './overlay.js'
import { each, get, type Sparse } from './sparse.js'
import { type RowValues, valuesOf } from './table.js'

/** Facts as a packed base and what differs from it. Many facts share one base; none of them ever changes. */
export interface LayeredFacts extends Facts {
  readonly head: Head
  readonly base: Base
  readonly overlay: Overlay
  /** What a packed base is made of: properties without the cost of an object. */
  linkValuesOf(link: LinkNumber): RowValues
  stands(item: ItemNumber): boolean
  linkStands(link: LinkNumber): boolean
  endsOf(link: LinkNumber): { readonly from: ItemNumber; readonly to: ItemNumber }
}

export function factsOf(head: Head, base: Base, overlay: Overlay = noOverlay(base)): LayeredFacts {
  const { items, links } = overlay
  const placeOf = (item: ItemNumber) => base.kinds[item] as number
  const baseKind = (item: ItemNumber) => kindNames[placeOf(item)] as Kind
  const baseRelationship = (link: LinkNumber) => vocabulary[base.relationships[link] as number] as Relationship
  const tableOf = (link: LinkNumber) => base.linkTables[base.relationships[link] as number]
  const stands = (item: ItemNumber) => { const found = get(items, item); return found === undefined ? item < base.itemCount : found !== null }
  const linkStands = (link: LinkNumber) => { const found = get(links, link); return found === undefined ? link < base.linkCount : found !== null }
  const idOf = (item: ItemNumber) => (item < base.itemCount ? base.ids[item] : get(overlay.ids, item)) as string
  const baseLinkId = (link: LinkNumber) => lengthened(
    tableOf(link)?.value(base.linkRows[link] as number, 'id') as string | undefined, baseRelationship(link), idOf(base.from[link] as number), idOf(base.to[link] as number))
  const linkId = (link: LinkNumber) => get(links, link)?.id ?? baseLinkId(link)
  const baseProperty = (item: ItemNumber, name: string) =>
    name === 'id' ? base.ids[item] : base.tables[placeOf(item)]?.value(base.rows[item] as number, name)
  const each_ = eachLink(base, overlay)
  return {
    head, base, overlay, stands, linkStands, idOf, linkId,
    graphId: head.graphId, revision: head.revision, at: head.at,
    itemCount: overlay.itemCount, linkCount: overlay.linkCount, itemBound: overlay.itemBound, packed: base, lawEdition: overlay.lawEdition,
    asPacked: item => item < base.itemCount && [items, overlay.out, overlay.in].every(differing => get<unknown>(differing, item) === undefined),
    numberOf(id) {
      const number = base.numbers.get(id) ?? newNumber(overlay, id)
      return number !== undefined && stands(number) ? number : -1
    },
    linkValuesOf(link) {
      const found = get(links, link)
      return found ? valuesOf(found.properties) : visit => tableOf(link)?.eachValue(base.linkRows[link] as number, visit)
    },
    kindOf: item => get(items, item)?.kind ?? baseKind(item),
    property: (item, name) => { const found = get(items, item); return found ? found.properties[name] : baseProperty(item, name) },
    properties: item => get(items, item)?.properties ?? fillFrom(base.tables[placeOf(item)], base.rows[item] as number, { id: base.ids[item] as string }),
    eachProperty(item, visit) {
      const found = get(items, item)
      if (found) return valuesOf(found.properties)(visit)
      visit('id', base.ids[item] as string)
      base.tables[placeOf(item)]?.eachValue(base.rows[item] as number, visit)
    },
    eachItem(kind, visit) {
      for (const members of kind === null ? base.members : [base.members[kindPlace.get(kind) as number] as Uint32Array])
        for (const item of members) if (items === null || get(items, item) === undefined) visit(item)
      each(items, (item, number) => { if (item !== null && (kind === null || item.kind === kind)) visit(number) })
    },
    eachOut: (item, relationships, visit) => each_.out(item, relationships, visit),
    eachIn: (item, relationships, visit) => each_.in(item, relationships, visit),
    endsOf: link => get(links, link) ?? { from: base.from[link] as number, to: base.to[link] as number },
    linkRelationship: link => get(links, link)?.relationship ?? baseRelationship(link),
    linkProperty(link, name) {
      const found = get(links, link)
      if (name === 'id') return linkId(link)
      return found ? found.properties[name] : tableOf(link)?.value(base.linkRows[link] as number, name)
    },
    linkProperties: (link): Properties => get(links, link)?.properties ?? fillFrom(tableOf(link), base.linkRows[link] as number, { id: linkId(link) }, 'id'),
  }
}

type Relationships = readonly Relationship[] | null

/** How the relationships of an item are walked, in either direction. */
function eachLink(base: Base, { links, out, in: into }: Overlay) {
  const walk = (fringes: Sparse<Fringe>, slice: (item: ItemNumber, place: number | null, visit: (link: LinkNumber) => void) => void, farInBase: Uint32Array, farOf: 'from' | 'to') =>
    (item: ItemNumber, relationships: Relationships, visit: LinkVisit): void => {
      const fringe = get(fringes, item)
      const one = fringe?.differs
        ? (link: LinkNumber) => { if (get(links, link) !== null) visit(farInBase[link] as number, link) }
        : (link: LinkNumber) => visit(farInBase[link] as number, link)
      if (item < base.itemCount) {
        if (relationships === null) slice(item, null, one)
        else for (const relationship of relationships) slice(item, relationshipPlace.get(relationship) as number, one)
      }
      for (const link of fringe?.added ?? []) {
        const added = get(links, link)
        if (added && (relationships === null || relationships.includes(added.relationship))) visit(added[farOf], link)
      }
    }
  return {
    out: walk(out, (item, place, visit) => eachOutOf(base, item, place, visit), base.to, 'to'),
    in: walk(into, (item, place, visit) => eachInOf(base, item, place, visit), base.from, 'from'),
  }
}

/** The base's relationships that start at an item, of one place in the vocabulary or all. */
export function eachOutOf(base: Base, item: ItemNumber, place: number | null, visit: (link: LinkNumber) => void): void {
  const end = base.outStart[item + 1] as number
  const start = base.outStart[item] as number
  const first = place === null ? start : firstFrom(place, start, end, link => base.relationships[link] as number)
  for (let link = first; link < end && (place === null || base.relationships[link] === place); link += 1) visit(link)
}

export function eachInOf(base: Base, item: ItemNumber, place: number | null, visit: (link: LinkNumber) => void): void {
  const end = base.inStart[item + 1] as number
  const start = base.inStart[item] as number
  const placeAt = (at: number) => base.relationships[base.inLinks[at] as number] as number
  const first = place === null ? start : firstFrom(place, start, end, placeAt)
  for (let at = first; at < end && (place === null || placeAt(at) === place); at += 1) visit(base.inLinks[at] as number)
}

/** The first place from `start` on whose key is not below `place`; keys rise. */
function firstFrom(place: number, start: number, end: number, keyAt: (at: number) => number): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keyAt(middle) < place) low = middle + 1
    else high = middle
  }
  return low
}
