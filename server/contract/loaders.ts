import type DataLoader from 'dataloader'
import type { Relationship } from '../model/edge-set.js'
import type { ItemLabel } from '../model/kind.js'
import type { LinkRow, Row } from './item.js'

/** Which items hang on an item: over which relationship, in which direction, of which kind. */
export interface Relation {
  readonly relationship: Relationship
  /** True where the relationship starts at the item that is asked. */
  readonly outgoing: boolean
  readonly far: ItemLabel
}

/** A keyset page: what comes after a sort key and id, and how much of it. */
export interface Window {
  readonly first: number
  readonly afterKey: string | null
  readonly afterId: string | null
}

export interface Page<Entry> {
  readonly rows: readonly Entry[]
  readonly hasNextPage: boolean
  readonly totalCount: number
}

/** One set of loaders a request: fields that ask for the same thing in the same tick share one statement. */
export interface Loaders {
  readonly item: DataLoader<string, Row | null>
  /** The items at the far end, each once, in their order. */
  related(relation: Relation, window: Window): DataLoader<string, Page<Row>>
  /** The relationships themselves, ordered by the item at their far end. */
  links(relation: Relation, window: Window): DataLoader<string, Page<LinkRow>>
}
