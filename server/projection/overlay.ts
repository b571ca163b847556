import type { Relationship } from '../model/edge-set.js'
import type { Kind } from '../model/kind.js'
import type { ItemNumber, LinkNumber, Properties } from './facts.js'
import { type Edit, get, type Sparse } from './sparse.js'

export interface OverlaidItem { readonly kind: Kind; readonly properties: Properties }
export interface OverlaidLink { readonly relationship: Relationship; readonly id: string; readonly from: ItemNumber; readonly to: ItemNumber; readonly properties: Properties }

/** What differs at one end of an item. Relationships that were added and then removed may still be listed; they are null among the links. */
export interface Fringe {
  readonly edit: Edit
  readonly added: LinkNumber[]
  /** True when one of the base's relationships here is overlaid. */
  readonly differs: boolean
}

/** Where facts differ from their base. Null stands for what was removed; numbers from the base's count on are new. */
export interface Overlay {
  readonly items: Sparse<OverlaidItem | null>
  readonly links: Sparse<OverlaidLink | null>
  readonly out: Sparse<Fringe>
  readonly in: Sparse<Fringe>
  /** Ids that the base does not know: by number, and the numbers by the hash of their id. */
  readonly ids: Sparse<string>
  readonly numbers: Sparse<readonly ItemNumber[]>
  readonly itemCount: number
  readonly linkCount: number
  readonly itemBound: number
  readonly linkBound: number
  /** Another object for every edit that touched what laws are made of. */
  readonly lawEdition: object
  /** How many items and relationships are overlaid. */
  readonly weight: number
}

export const noOverlay = (base: { readonly itemCount: number; readonly linkCount: number }): Overlay => {
  const { itemCount, linkCount } = base
  return { items: null, links: null, out: null, in: null, ids: null, numbers: null, itemCount, linkCount, itemBound: itemCount, linkBound: linkCount, lawEdition: base, weight: 0 }
}

/** The number of an id that the base does not know; undefined where nobody has heard of it. */
export function newNumber({ ids, numbers }: Pick<Overlay, 'ids' | 'numbers'>, id: string): ItemNumber | undefined {
  return get(numbers, hashOf(id))?.find(number => get(ids, number) === id)
}

/** FNV-1a, folded to 16 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & 0xffff
}
