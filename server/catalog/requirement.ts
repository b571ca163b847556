import { z } from 'zod'
import { batched } from '../contract/batched.js'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { many, maybeOne } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { invalidInput, notFound } from '../model/errors.js'
import { referenceKeys } from '../model/reference.js'

const byReference = statement('catalog/requirement-by-reference', z.object({ item: itemColumn }))
const ancestorStatement = statement('catalog/ancestors', z.object({ id: z.string(), items: z.array(itemColumn) }))

/** The provision that a person means by `ref`, or null. Errors: NOT_FOUND where there is no such framework. */
export async function requirement({ framework, ref }: { framework: string; ref: string }, { graph, loaders }: Context): Promise<Row | null> {
  if (ref.length > 200) throw invalidInput('ref', 'a reference may have at most 200 characters')
  const named = (keys: readonly string[]) => maybeOne(graph, byReference, { framework, keys })
  const found = await named(referenceKeys(ref))
  if (found) return found.item
  const row = await loaders.item.load(framework)
  if (row?.itemKind !== 'FRAMEWORK') throw notFound('framework', framework)
  return (await named(referenceKeys(ref, namesOf(row))))?.item ?? null
}

/** As people call it: `EU AI Act`, `AI Act`, `ISO/IEC 42001:2023`, `ISO 42001`; the id too. The longest first. */
function namesOf({ id, shortTitle, version }: Row): string[] {
  const short = String(shortTitle)
  const spoken = [id, short, short.replace(/^\w+\W+/, ''), `${short} ${String(version)}`, `${id} ${String(version)}`]
  return spoken.sort((a, b) => b.length - a.length)
}

const wholes = batched<readonly Row[]>(async (graph, ids) =>
  new Map((await many(graph, ancestorStatement, { ids })).map(row => [row.id, row.items])), [])

/** The wholes a provision stands in, outermost first; asked for many provisions at once. */
export const ancestors = (requirement: Row, context: Context): Promise<readonly Row[]> => wholes(requirement.id, context, null)
