import type { LinkKind } from '../../../api/generated/graphql'

/** Both ends of a link, in the direction in which the graph keeps it. */
export function linkInput({ kind, end }: { readonly kind: LinkKind; readonly end: 'from' | 'to' }, item: string, other: string) {
  return end === 'from' ? { kind, from: item, to: other } : { kind, from: other, to: item }
}
