import { canonicalJson } from '../model/canonical-json.js'
import type { Relationship } from '../model/edge-set.js'
import { relationshipId } from '../model/ids.js'
import type { Label } from '../model/kind.js'
import { fold } from '../model/reference.js'
import { sha256 } from '../graph/change-log.js'

/** An item as it is to stand in the graph. `fingerprint` tells whether the shipped record changed since it was last loaded. */
export interface SeedItem {
  readonly id: string
  readonly label: Label
  readonly fingerprint: string
  readonly properties: Readonly<Record<string, unknown>>
}

export interface SeedRelationship {
  readonly id: string
  readonly type: Relationship
  readonly from: string
  readonly to: string
  readonly fingerprint: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** What is loaded as one change: all of it or none. */
export interface Batch {
  readonly action: string
  /** What it is, for the progress line: `EU AI Act`. */
  readonly title: string
  readonly items: readonly SeedItem[]
  readonly relationships: readonly SeedRelationship[]
  /** Ids that stand in a property of one of these and must be there too. */
  readonly named?: readonly string[]
}

export function seedItem(label: Label, id: string, properties: Record<string, unknown>): SeedItem {
  const held = { sortKey: fold(String(properties['name'] ?? properties['title'] ?? id)), ...present(properties) }
  return { id, label, properties: held, fingerprint: fingerprint([label, held]) }
}

/** @param period tells relationships between the same two ends apart: the first day of the period each holds for */
export function seedRelationship(
  type: Relationship, from: string, to: string, properties: Record<string, unknown> = {}, period?: string,
): SeedRelationship {
  const held = present(properties)
  return { id: relationshipId(type, from, to, period), type, from, to, properties: held, fingerprint: fingerprint(held) }
}

/** Neo4j knows no null property: what nobody stated is left out. */
const present = (properties: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null))

const fingerprint = (value: unknown) => sha256(canonicalJson(value)).slice(0, 16)
