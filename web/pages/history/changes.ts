import { graphql } from '../../api/generated'
import type { ListChangesQuery } from '../../api/generated/graphql'
import type { useRows } from '../../api/query'
import type { Connection } from '../../api/reading'
import type { AddressState } from '../../parts/address-state'

export const ListChanges = graphql(`
  query ListChanges($item: ID, $actor: String, $action: String, $first: Int, $after: String) {
    changes(item: $item, actor: $actor, action: $action, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id revision at actor action hash previousHash touchedCount } }
    }
  }
`)

/** What one change of the list touched: the list is named as before, `before` is the cursor of the change that stands ahead of it. */
export const ListTouched = graphql(`
  query ListTouched($item: ID, $actor: String, $action: String, $before: String, $first: Int, $after: String) {
    changes(item: $item, actor: $actor, action: $action, first: 1, after: $before) {
      nodes {
        revision
        touched(first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { kind id from to before after }
        }
      }
    }
  }
`)

type Edge = ListChangesQuery['changes']['edges'][number]
export type Change = Edge['node'] & Pick<Edge, 'cursor'>

/** The list as rows that know their cursor. */
export function changesOf({ changes }: ListChangesQuery): Connection<Change> {
  return { ...changes, nodes: changes.edges.map(({ cursor, node }) => ({ ...node, cursor })) }
}

/** The filters as the API takes them, from what the address says. */
export function changeFilter({ item, actor, action }: Readonly<Record<'item' | 'actor' | 'action', string>>) {
  return { item: item || undefined, actor: actor || undefined, action: action || undefined }
}

/** The history's part of the address: its filters, how many changes are shown, and the revision of the change that is open. */
export const historyAddress = { item: '', actor: '', action: '', shown: '50', change: '', rows: '50' } as const

export type HistoryState = AddressState<typeof historyAddress>

type Rows = ReturnType<typeof useRows<unknown, unknown, Change>>
export type Changes = Pick<Rows, 'rows' | 'total' | 'error' | 'pending' | 'stale' | 'hasMore' | 'loadingMore' | 'loadMore' | 'retry'>

/** What the list and an open change are given: the changes read so far, and the address. */
export interface HistoryProps {
  readonly list: Changes
  readonly state: HistoryState
  readonly change: (next: Partial<HistoryState>, options?: { readonly replace?: boolean }) => void
}

export const step = 50
