import type { Relationship } from '../model/edge-set.js'
import type { Label } from '../model/kind.js'
import type { KnownFramework } from './find-frameworks.js'
import type { IndexedRequirement } from './resolve-requirements.js'
import type { Problem } from '../formats/problem.js'

/** An item as it is to stand; properties that are not named stay, null takes one away. */
export interface PlannedItem {
  readonly id: string
  readonly label: Label
  readonly properties: Readonly<Record<string, unknown>>
}

export interface PlannedLink {
  readonly id: string
  readonly type: Relationship
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A mapping that the graph does not hold, with the first requirement of each side. */
export interface PlannedMapping {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly source: string
  readonly target: string
}

/** One portion of what is to be written, in this order. At most a few thousand of each. */
export interface Portion {
  readonly items?: readonly PlannedItem[]
  /** Mappings that the graph does not hold; they are many, and written without looking for them. Further requirements of a side are among the links. */
  readonly mappings?: { readonly set: string; readonly fresh: readonly PlannedMapping[] }
  readonly removedLinks?: readonly PlannedLink[]
  readonly links?: readonly PlannedLink[]
  readonly changedLinks?: readonly PlannedLink[]
}

/** A requirement that a file names and the graph lacks. */
export interface Missing {
  readonly framework: string
  readonly name: string
  readonly rows: number
}

export interface Arriving {
  readonly framework: KnownFramework
  readonly requirements: readonly IndexedRequirement[]
}

/** What importing a file would do. Nothing of it is done yet. */
export interface Plan {
  readonly accepted: number
  readonly rejected: number
  readonly unchanged: number
  readonly problems: readonly Problem[]
  readonly missing: readonly Missing[]
  /** The framework or mapping set that the file holds; of an inventory its first item. */
  readonly item: string
  /** The framework that the file brings, for mappings in the same file. */
  readonly arriving?: Arriving
  /** False where nothing would be written. */
  readonly changes: boolean
  /** What is to be written, portion by portion; may be asked for again when a write is repeated. */
  readonly portions: () => Iterable<Portion>
}

/** So many rows go to the database at once. */
const portionSize = 5_000

/** So many new mappings, since each touches four. */
export const mappingPortion = 2_500

export function* inPortions<Row>(rows: Iterable<Row>, size = portionSize): Generator<Row[]> {
  let portion: Row[] = []
  for (const row of rows) {
    portion.push(row)
    if (portion.length < size) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}
