import { cursorOf, listName, type PageArguments, windowOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import type { Row } from '../contract/item.js'
import { askOne } from '../contract/question.js'
import { invalidInput, notFound } from '../model/errors.js'
import { converse, relationsOf, type SetRelation } from '../model/relation.js'
import { derivedBetween } from './candidates.js'
import { type DerivedRow, derivedRows } from './derived-rows.js'
import { endsOf } from './ends.js'
import { maskOfMapping } from './mapping.js'
import { contradictionOfMapping } from './row-contradiction.js'
import { statedBetween } from './stated-between.js'

export interface CrosswalkArguments extends PageArguments {
  readonly source: string
  readonly target: string
  readonly status?: readonly string[] | null
  readonly derived?: boolean | null
}

/**
 * The stated mappings between two frameworks and, where they are asked for, the candidates after them. Errors: NOT_FOUND for a framework;
 * INVALID_INPUT for candidates between a framework and itself.
 */
export async function crosswalk({ source, target, status = null, derived, ...page }: CrosswalkArguments, context: Context) {
  await Promise.all([demandFramework('source', source, context), demandFramework('target', target, context)])
  if (derived && source === target) throw invalidInput('target', 'must be another framework')
  const name = listName('crosswalk', source, target, status, derived === true)
  const window = windowOf(page, name)
  const { rows, total, pairs } = await askOne(context.source, statedBetween, { source, target, status, ...window })
  const stated = rows.map(({ item, turned, key }) => ({ key, id: item.id, node: { mapping: item, turned, derived: false as const, composed: status ?? ['approved'] } }))
  const found = derived ? await derivedBetween(await context.facts(), source, target, status) : null
  const all = found ? [...stated, ...derivedRows(await context.facts(), found, window, window.first + 1)] : stated
  const edges = all.slice(0, window.first).map(({ key, id, node }) => ({ cursor: cursorOf(name, key, id), node }))
  context.spend(edges.length)
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: { hasNextPage: all.length > window.first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: total + (found?.unstated.said.length ?? 0),
    pairCount: pairs + (found?.unstated.said.length ?? 0),
  }
}

async function demandFramework(field: string, id: string, { loaders }: Context): Promise<void> {
  if ((await loaders.item.load(id))?.itemKind !== 'FRAMEWORK') throw notFound(field, id)
}

export interface StatedRow {
  readonly derived: false
  readonly mapping: Row
  /** True where the mapping was stated from the framework that was asked for as target. */
  readonly turned: boolean
  /** The statuses of the mappings that chains are composed from. */
  readonly composed: readonly string[]
}

export type CrosswalkRow = StatedRow | DerivedRow

export const side = (which: 'sources' | 'targets') => async (row: CrosswalkRow, _: object, context: Context) => {
  if (row.derived) return [await context.loaders.item.load(which === 'sources' ? row.source : row.target)]
  const ends = await endsOf(row.mapping, context)
  return (which === 'sources') === row.turned ? ends.targets : ends.sources
}

export async function possible(row: CrosswalkRow, _: object, context: Context): Promise<readonly SetRelation[] | null> {
  if (row.derived) return relationsOf(row.pair.mask)
  const mask = await maskOfMapping(row.mapping, context)
  return mask === null ? null : relationsOf(row.turned ? converse(mask) : mask)
}

/** The word of a mapping that says nothing of sets. */
export async function association(row: CrosswalkRow, _: object, context: Context): Promise<string | null> {
  if (row.derived || (await maskOfMapping(row.mapping, context)) !== null) return null
  const { predicate, relation, negated } = row.mapping
  return String(predicate ?? (negated === true ? `not ${String(relation)}` : relation))
}

export const proofs = (row: CrosswalkRow) => (row.derived ? row.prove().proofs : [])

export async function contradiction(row: CrosswalkRow, _: object, context: Context) {
  return row.derived ? row.prove().contradiction : contradictionOfMapping(await context.facts(), row)
}
