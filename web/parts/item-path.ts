import type { Kind } from '../api/generated/graphql'
import { readable } from './address-text'
import { kinds } from './kind'

/** The page with the details of an item; null for a kind that has no page. */
export function itemPath(kind: Kind, id: string): string | null {
  const { segment } = kinds[kind]
  return segment && `/inventory/${segment}/${readable(id)}`
}

/** The Explorer, with this item at its centre. */
export function explorerPath(id: string): string {
  return `/explorer?focus=${readable(id)}`
}

/** The Explorer, with every path between two items. */
export function explorerPathBetween(from: string, to: string): string {
  return `/explorer?from=${readable(from)}&to=${readable(to)}`
}

/** The changes of this item. */
export function historyPath(id: string): string {
  return `/history?item=${readable(id)}`
}
