import DataLoader from 'dataloader'
import { z } from 'zod'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { list, listStatement } from '../contract/listing.js'
import { items } from '../contract/onward.js'
import type { PageArguments } from '../contract/connection.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { notFound } from '../model/errors.js'

const listFrameworks = statement('catalog/list-frameworks', z.object({ item: itemColumn }))
const countRequirements = statement('catalog/count-requirements', z.object({ id: z.string(), requirements: z.number(), assessable: z.number() }))

export const frameworks = async ({ graph }: Context): Promise<Row[]> => (await many(graph, listFrameworks)).map(row => row.item)

/** How many provisions a framework holds, and how many of them are assessable; asked for many frameworks at once. */
export async function counts(framework: Row, { graph }: Context) {
  return countsIn(graph).load(framework.id)
}

const loaders = new WeakMap<Graph, DataLoader<string, { requirements: number; assessable: number }>>()

function countsIn(graph: Graph) {
  const known = loaders.get(graph) ?? new DataLoader(async (ids: readonly string[]) => {
    const byId = new Map((await many(graph, countRequirements, { ids })).map(row => [row.id, row]))
    return ids.map(id => byId.get(id) ?? { requirements: 0, assessable: 0 })
  })
  loaders.set(graph, known)
  return known
}

interface PartArguments extends PageArguments {
  readonly parent?: string | null
  readonly all?: boolean | null
}

const inOrder = list(listStatement('catalog/list-requirements'), ['framework', 'topic', 'kind', 'assessable', 'text'])
const parts = items('HAS_PART', 'to', 'Requirement')

/** The parts of `parent`, or the top level of the framework; with `all`, everything in it in the order of the text. Errors: NOT_FOUND. */
export async function requirementsOf(framework: Row, { parent, all, ...page }: PartArguments, context: Context) {
  if (all) return inOrder(framework, { ...page, filter: { framework: framework.id } }, context)
  if (parent == null) return parts(framework, page, context)
  const whole = await context.loaders.item.load(parent)
  if (whole?.['framework'] !== framework.id) throw notFound('parent', parent)
  return parts(whole, page, context)
}
