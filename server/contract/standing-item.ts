import { z } from 'zod'
import type { Read } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import { clip, conflict, invalidInput, notFound } from '../model/errors.js'
import type { Kind } from '../model/kind.js'
import { isRetired, itemColumn, labelOf, type Row } from './item.js'

const itemStanding = statement('graph/item-standing', z.object({ item: itemColumn, actor: z.string().nullable() }))

/** An item under the lock, and who changed it last. */
export interface Standing {
  readonly item: Row
  readonly actor: string
}

/** An item as it stands; null where nothing has the id. */
export async function standingOf(read: Read, id: string): Promise<Standing | null> {
  const [row] = await read(itemStanding, { ids: [id] })
  return row ? { item: row.item, actor: row.actor ?? 'nobody known' } : null
}

/** An item that has to be there and be of one of these kinds. Errors: NOT_FOUND with the field. */
export async function demandStanding(read: Read, kinds: readonly Kind[], field: string, id: string): Promise<Standing> {
  const found = await standingOf(read, id)
  if (!found || !kinds.includes(found.item.itemKind)) throw notFound(field, id)
  return found
}

/** The same, and not retired. Errors: INVALID_INPUT too: what is retired counts for nothing, and nothing new is said of it. */
export async function demandInUse(read: Read, kinds: readonly Kind[], field: string, id: string): Promise<Standing> {
  const found = await demandStanding(read, kinds, field, id)
  if (isRetired(found.item)) throw invalidInput(field, `${clip(labelOf(found.item))} (${id}) is retired`)
  return found
}

/** An item at the revision at which it was seen. Errors: CONFLICT, naming who was faster. */
export async function demandSeen(read: Read, kinds: readonly Kind[], field: string, id: string, expected: number): Promise<Row> {
  const { item, actor } = await demandStanding(read, kinds, field, id)
  if (item.revision !== expected) throw conflict(`${clip(labelOf(item))} (${id}) was changed by ${actor} at revision ${item.revision}; you saw revision ${expected}`, { id, revision: item.revision, actor }, field)
  return item
}

/** An id that nothing has yet. Errors: CONFLICT at the id, naming what has it and who changed that last. */
export async function demandFree(read: Read, id: string): Promise<string> {
  const holder = await standingOf(read, id)
  if (!holder) return id
  throw conflict(`${id} is there already: ${clip(labelOf(holder.item))}; ${holder.actor} changed it last, at revision ${holder.item.revision}`, { id, revision: holder.item.revision, actor: holder.actor }, 'input.id')
}
