import { factNames } from '../model/fact.js'
import type { Label } from '../model/kind.js'
import type { Kept } from './file-content.js'
import type { Place } from './problem.js'

/** The kinds of item that an inventory holds, each with its label in the graph. */
export const inventoryLabels = {
  system: 'System', model: 'Model', dataset: 'Dataset', risk: 'Risk', control: 'Control', evidence: 'Evidence',
} as const satisfies Readonly<Record<string, Label>>
export type InventoryKind = keyof typeof inventoryLabels

export const inventoryKinds = Object.keys(inventoryLabels) as readonly InventoryKind[]

/** What files say of each kind, under the names that the graph gives it, always in this order. */
export const inventoryProperties: Readonly<Record<InventoryKind, readonly string[]>> = {
  system: ['name', 'purpose', ...factNames],
  model: ['name', 'version', 'provenance', 'licence', 'description'],
  dataset: ['name', 'version', 'provenance', 'licence', 'description', 'personalData'],
  risk: ['title', 'description', 'likelihood', 'impact', 'treatment', 'residual'],
  control: ['title', 'description', 'kind', 'scope', 'cadence'],
  evidence: ['title', 'description', 'url', 'digest', 'collected', 'validUntil', 'verdict', 'result'],
}

/** The relationships that files state of each kind, OWNS the other way round: the owner is named by what it owns. */
export const inventoryLinks = {
  system: ['OWNS', 'USES'],
  model: ['OWNS', 'TRAINED_ON'],
  dataset: ['OWNS', 'DERIVED_FROM'],
  risk: ['OWNS', 'AFFECTS'],
  control: ['OWNS', 'MITIGATES'],
  evidence: ['OWNS', 'EVIDENCES', 'ABOUT', 'FOR'],
} as const satisfies Readonly<Record<InventoryKind, readonly string[]>>
export type InventoryLink = (typeof inventoryLinks)[InventoryKind][number]

/** What may stand at the far end of each. */
export const farEnds: Readonly<Record<InventoryLink, readonly Label[]>> = {
  OWNS: ['Party'], USES: ['Model', 'Dataset'], TRAINED_ON: ['Dataset'], DERIVED_FROM: ['Dataset'], AFFECTS: ['System'], MITIGATES: ['Risk'],
  EVIDENCES: ['Control'], ABOUT: ['System'], FOR: ['Requirement'],
}

/** A text, yes or no, or a list; an empty list is the answer "none". */
export type StatedValue = string | boolean | readonly string[]

/** The far end of a relationship as a file names it. */
export interface StatedLink {
  readonly kind: InventoryLink
  /** The key of another item of the file, or what the graph knows an item by. */
  readonly to: string
  readonly place: Place
}

/** One item as a file states it. What is not among `said` the file leaves open: nobody has answered. */
export interface StatedItem {
  readonly place: Place
  readonly kind: InventoryKind
  /** What other items of the file call it. */
  readonly key: string
  /** Its id in the graph, where the file gives that. */
  readonly id?: string | undefined
  /** What the source calls it, wherever that name is the same in the next file: a purl, a SPDX id, a number of the organisation's register. */
  readonly recordId?: string | undefined
  readonly said: Readonly<Record<string, StatedValue>>
  readonly links: readonly StatedLink[]
  readonly kept: Kept
}

/** An inventory as a file states it, each item once. */
export interface StatedInventory {
  readonly kind: 'inventory'
  /** True where people wrote it, who name things by their names; a machine's file names them by ids alone. */
  readonly byName: boolean
  readonly items: readonly StatedItem[]
}

/** Why evidence cannot be what it says: its last day is before its first. Undefined where nothing is wrong. */
export function lapsesEarly({ collected, validUntil }: Readonly<Record<string, unknown>>): string | undefined {
  const isEarly = typeof collected === 'string' && typeof validUntil === 'string' && validUntil < collected
  return isEarly ? `It would lapse before it was collected, on ${collected}.` : undefined
}

/** What an item is called: risks, controls and evidence have a title, the others a name. */
export const titleOf = ({ said }: Pick<StatedItem, 'said'>): string => String(said['name'] ?? said['title'] ?? '')
