import { z } from 'zod'
import type { Context } from '../contract/context.js'
import type { Row } from '../contract/item.js'
import { maybeOne } from '../graph/read.js'
import { statement } from '../graph/statement.js'

const changeById = statement('catalog/change-by-id', z.object({ change: z.looseObject({ id: z.string(), revision: z.number() }) }))

/**
 * Whatever has this id: an item, or a change of the log; null when nothing has it. The log is never changed, so a change of the past is read from
 * the same place; what came later was not known then.
 */
export async function node(id: string, { graph, loaders, source }: Context): Promise<Row | { readonly id: string; readonly revision: number } | null> {
  const item = await loaders.item.load(id)
  if (item) return item
  const change = (await maybeOne(graph, changeById, { id }))?.change ?? null
  return change && source.past && change.revision > source.past.revision ? null : change
}
