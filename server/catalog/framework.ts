import { z } from 'zod'
import { batched } from '../contract/batched.js'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { list } from '../contract/listing.js'
import { items } from '../contract/onward.js'
import type { PageArguments } from '../contract/connection.js'
import { askAll, question } from '../contract/question.js'
import { inOrder, itemsOf, rowAt } from '../contract/recall.js'
import { notFound } from '../model/errors.js'
import { countRequirements } from './count-requirements.js'
import { listRequirements } from './list-requirements.js'

const listFrameworks = question('catalog/list-frameworks', z.object({ item: itemColumn }), facts =>
  inOrder(facts, itemsOf(facts, 'FRAMEWORK')).map(item => ({ item: rowAt(facts, item) })))

export const frameworks = async ({ source }: Context): Promise<Row[]> => (await askAll(source, listFrameworks)).map(row => row.item)

const countsById = batched(async (source, ids) =>
  new Map((await askAll(source, countRequirements, { ids })).map(row => [row.id, row])), { id: '', requirements: 0, assessable: 0 })

/** How many provisions a framework holds, and how many of them are assessable; asked for many frameworks at once. */
export const counts = (framework: Row, context: Context) => countsById(framework.id, context, null)

interface PartArguments extends PageArguments {
  readonly parent?: string | null
  readonly all?: boolean | null
}

const inTextOrder = list(listRequirements, ['framework', 'topic', 'kind', 'assessable', 'text'])
const parts = items('HAS_PART', 'to', 'Requirement')

/** The parts of `parent`, or the top level of the framework; with `all`, everything in it in the order of the text. Errors: NOT_FOUND. */
export async function requirementsOf(framework: Row, { parent, all, ...page }: PartArguments, context: Context) {
  if (all) return inTextOrder(framework, { ...page, filter: { framework: framework.id } }, context)
  if (parent == null || parent === framework.id) return parts(framework, page, context)
  const whole = await context.loaders.item.load(parent)
  if (whole?.['framework'] !== framework.id) throw notFound('parent', parent)
  return parts(whole, page, context)
}
