import neo4j, { type Node } from 'neo4j-driver'
import { z } from 'zod'
import { type Kind, kindOfLabels } from '../model/kind.js'

/**
 * An item as resolvers see it: its own properties beside what every item has. Fields named as a property need no resolver.
 */
export interface Row {
  readonly itemKind: Kind
  readonly id: string
  readonly revision: number
  readonly sortKey: string
  readonly [property: string]: unknown
}

/** A relationship as resolvers see it, with the item at its far end. */
export interface LinkRow {
  readonly id: string
  readonly revision: number
  readonly near: string
  readonly far: Row
  readonly [property: string]: unknown
}

const isNode = (value: unknown): value is Node => neo4j.isNode(value as object)

/** The schema of a column that holds an item's node. */
export const itemColumn = z.custom<Node>(isNode, 'is not a node').transform(rowOf)

export function rowOf(node: Node): Row {
  const properties = node.properties as { id: string; revision: number; sortKey: string }
  return { ...properties, itemKind: kindOfLabels(node.labels) }
}

const textOf = (row: Row, property: string) => (typeof row[property] === 'string' ? (row[property] as string) : '')

/** What a provision is called: `Article 10`, `Clause 6.1.2`, `A.6.2.4`, `GOVERN 1.1`. */
export function referenceOf(row: Row): string {
  const ref = textOf(row, 'ref')
  const kind = textOf(row, 'kind')
  if (['article', 'paragraph', 'point', 'sub-point', 'subparagraph'].includes(kind) && /^\d/.test(ref)) return `Article ${ref}`
  if (['clause', 'sub-clause'].includes(kind) && /^\d/.test(ref)) return `Clause ${ref}`
  return ref
}

/** Whether somebody took an item out of use. A system says so by its lifecycle. */
export const isRetired = (row: Row): boolean => row['retired'] === true

/** What an item is called in a list or a picture. */
export function labelOf(row: Row): string {
  if (row.itemKind === 'REQUIREMENT') return [referenceOf(row), textOf(row, 'title')].filter(part => part !== '').join(' ')
  if (row.itemKind === 'FRAMEWORK' || row.itemKind === 'AMENDMENT') return textOf(row, 'shortTitle') || textOf(row, 'title')
  return textOf(row, 'name') || textOf(row, 'title') || row.id
}
