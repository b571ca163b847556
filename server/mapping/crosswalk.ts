import { cursorOf, listName, type PageArguments, windowOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import type { Row } from '../contract/item.js'
import { askOne } from '../contract/question.js'
import { invalidInput, notFound } from '../model/errors.js'
import { converse, relationsOf, type SetRelation } from '../model/relation.js'
import { endsOf } from './ends.js'
import { maskOfMapping } from './mapping.js'
import { statedBetween } from './stated.js'

export interface CrosswalkArguments extends PageArguments {
  readonly source: string
  readonly target: string
  readonly status?: readonly string[] | null
  readonly derived?: boolean | null
}

/** The stated mappings between two frameworks. Errors: NOT_FOUND for a framework, INVALID_INPUT for derived links, which nothing derives yet. */
export async function crosswalk({ source, target, status = null, derived, ...page }: CrosswalkArguments, context: Context) {
  if (derived) throw invalidInput('derived', 'relations are not derived yet; ask for the stated mappings')
  await Promise.all([demandFramework('source', source, context), demandFramework('target', target, context)])
  const name = listName('crosswalk', source, target, status)
  const window = windowOf(page, name)
  const { rows, total, pairs } = await askOne(context.source, statedBetween, { source, target, status, ...window })
  const edges = rows.slice(0, window.first).map(({ item, turned, key }) => ({ cursor: cursorOf(name, key, item.id), node: { mapping: item, turned, derived: false } }))
  return {
    edges,
    nodes: edges.map(edge => edge.node),
    pageInfo: { hasNextPage: rows.length > window.first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: total,
    pairCount: pairs,
  }
}

async function demandFramework(field: string, id: string, { loaders }: Context): Promise<void> {
  if ((await loaders.item.load(id))?.itemKind !== 'FRAMEWORK') throw notFound(field, id)
}

export interface CrosswalkRow {
  readonly mapping: Row
  /** True where the mapping was stated from the framework that was asked for as target. */
  readonly turned: boolean
  readonly derived: boolean
}

export const side = (which: 'sources' | 'targets') => async ({ mapping, turned }: CrosswalkRow, _: object, context: Context) => {
  const ends = await endsOf(mapping, context)
  return (which === 'sources') === turned ? ends.targets : ends.sources
}

export async function possible({ mapping, turned }: CrosswalkRow, _: object, context: Context): Promise<readonly SetRelation[] | null> {
  const mask = await maskOfMapping(mapping, context)
  return mask === null ? null : relationsOf(turned ? converse(mask) : mask)
}
