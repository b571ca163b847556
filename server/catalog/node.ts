import { z } from 'zod'
import type { Context } from '../contract/context.js'
import type { Row } from '../contract/item.js'
import { maybeOne } from '../graph/read.js'
import { statement } from '../graph/statement.js'

const changeById = statement('catalog/change-by-id', z.object({ change: z.looseObject({ id: z.string(), revision: z.number() }) }))

/** Whatever has this id: an item, or a change of the log; null when nothing has it. */
export async function node(id: string, { graph, loaders }: Context): Promise<Row | { readonly id: string; readonly revision: number } | null> {
  return (await loaders.item.load(id)) ?? (await maybeOne(graph, changeById, { id }))?.change ?? null
}
