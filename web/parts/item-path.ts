import type { Kind } from '../api/generated/graphql'
import { kinds } from './kind'

/** Ids keep their slashes and colons in an address, so that people can read it: `eu-ai-act:10/2/f`. */
function readable(id: string): string {
  return id.split('/').map((part) => encodeURIComponent(part).replaceAll('%3A', ':')).join('/')
}

/** The page with the details of an item; null for a kind that has no page. */
export function itemPath(kind: Kind, id: string): string | null {
  const { segment } = kinds[kind]
  return segment && `/inventory/${segment}/${readable(id)}`
}

/** The Explorer, with this item at its centre. */
export function explorerPath(id: string): string {
  return `/explorer?focus=${readable(id)}`
}

/** The changes of this item. */
export function historyPath(id: string): string {
  return `/history?item=${readable(id)}`
}
