import DataLoader from 'dataloader'
import { z } from 'zod'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import type { Graph } from '../graph/connect.js'
import { many, maybeOne } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { invalidInput, notFound } from '../model/errors.js'
import { referenceKeys } from '../model/reference.js'

const byReference = statement('catalog/requirement-by-reference', z.object({ item: itemColumn }))
const ancestorStatement = statement('catalog/ancestors', z.object({ id: z.string(), items: z.array(itemColumn) }))

/** The provision that a person means by `ref`, or null. Errors: NOT_FOUND where there is no such framework. */
export async function requirement({ framework, ref }: { framework: string; ref: string }, { graph, loaders }: Context): Promise<Row | null> {
  if (ref.length > 200) throw invalidInput('ref', 'a reference may have at most 200 characters')
  const found = await maybeOne(graph, byReference, { framework, keys: referenceKeys(ref) })
  if (found) return found.item
  if ((await loaders.item.load(framework))?.itemKind !== 'FRAMEWORK') throw notFound('framework', framework)
  return null
}

/** The wholes a provision stands in, outermost first; asked for many provisions at once. */
export const ancestors = (requirement: Row, { graph }: Context): Promise<Row[]> => ancestorsIn(graph).load(requirement.id)

const loaders = new WeakMap<Graph, DataLoader<string, Row[]>>()

function ancestorsIn(graph: Graph) {
  const known = loaders.get(graph) ?? new DataLoader(async (ids: readonly string[]) => {
    const byId = new Map((await many(graph, ancestorStatement, { ids })).map(row => [row.id, row.items]))
    return ids.map(id => byId.get(id) ?? [])
  })
  loaders.set(graph, known)
  return known
}
