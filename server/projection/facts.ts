import type { Value } from '../model/canonical-json.js'
import type { Relationship } from '../model/edge-set.js'
import type { Kind } from '../model/kind.js'

/** The number under which facts hold an item; it means nothing in other facts, not even in those of the next revision. */
export type ItemNumber = number
/** The number under which facts hold a relationship. */
export type LinkNumber = number

export type Properties = Readonly<Record<string, Value>>

/**
 * What the graph held at one revision, in memory. Nothing in it ever changes, however the graph goes on. Items and relationships are
 * known by numbers, so that a judgement runs over arrays; ids and properties are looked up where they are needed.
 */
export interface Facts {
  /** Which graph this is; a database that was replaced has another. */
  readonly graphId: string
  readonly revision: number
  /** When that revision was committed, ISO 8601 in UTC. */
  readonly at: string
  readonly itemCount: number
  readonly linkCount: number
  /** Numbers of items lie below this; some below it may stand for nothing. For arrays by number. */
  readonly itemBound: number
  /** The same object for all facts that lie over the same packed ones and so know what these hold by the same numbers. */
  readonly packed: object
  /** Whether an item, its properties and the relationships at it are as the packed facts have them. */
  asPacked(item: ItemNumber): boolean
  /**
   * The same object for all facts over the same packed ones between which nothing changed of what laws are made of: frameworks, requirements and their
   * parts, amendments, decisions.
   */
  readonly lawEdition: object
  /** The number of an item; -1 where nothing has this id. */
  numberOf(id: string): ItemNumber
  idOf(item: ItemNumber): string
  kindOf(item: ItemNumber): Kind
  /** One property of an item; undefined where it has none of that name. */
  property(item: ItemNumber, name: string): Value | undefined
  properties(item: ItemNumber): Properties
  /** Calls for every property of an item, its id among them. */
  eachProperty(item: ItemNumber, visit: (name: string, value: Value) => void): void
  /** Every item of a kind, or every item, in no order. */
  eachItem(kind: Kind | null, visit: (item: ItemNumber) => void): void
  /** The relationships that start at an item, of these kinds or of all. The far end is where they end. */
  eachOut(item: ItemNumber, relationships: readonly Relationship[] | null, visit: LinkVisit): void
  /** The relationships that end at an item. The far end is where they start. */
  eachIn(item: ItemNumber, relationships: readonly Relationship[] | null, visit: LinkVisit): void
  linkId(link: LinkNumber): string
  linkRelationship(link: LinkNumber): Relationship
  linkProperty(link: LinkNumber, name: string): Value | undefined
  /** All properties of a relationship, its id and revision among them. */
  linkProperties(link: LinkNumber): Properties
}

export type LinkVisit = (far: ItemNumber, link: LinkNumber) => void
