import { z } from 'zod'
import type { Context, Written } from '../contract/context.js'
import { touchedRow, type TouchedRow } from '../graph/change-log.js'
import type { Read, Write } from '../graph/commit.js'
import { packedText } from '../graph/packed-text.js'
import { maybeOne } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { clip, conflict, invalidInput, notFound } from '../model/errors.js'
import { phrase, stored, type StoredChange } from './changes.js'
import { parametersOf, type Reversal, reversalsOf } from './reversal.js'

const undoable = stored.extend({ chunkHashes: z.array(z.string()) })
const changeById = statement('catalog/change-by-id', z.object({ change: undoable }))
const chunksOfChange = statement('history/chunks-of-change', z.object({ rows: packedText }))
const touch = z.object({ revision: z.number(), actor: z.string() })
const lastTouch = statement('history/last-touch', touch)
const restingSince = statement('history/resting-since', touch.extend({ id: z.string(), on: z.string() }))

/** A change that was taken back, and the new one that did it. */
export interface ChangeUndone extends Written {
  readonly undone: string
}

/**
 * Takes a change back by a new one, which can be taken back itself. Everything the change touched must still be as it left it, or be so
 * again after later changes were taken back, whatever its revision: so a history can be taken back step by step. It is brought to what it was before, but for its revision, which is that of the new change. All or nothing, and a chunk of the log at a time,
 * so that a change of any size takes little memory. Errors: NOT_FOUND; INVALID_INPUT for a change that loaded shipped data; CONFLICT naming
 * what was changed since, or what was accepted since from a mapping of this change, and who did it.
 */
export async function undoChange({ change: id }: { readonly change: string }, { graph, commit }: Context): Promise<ChangeUndone> {
  const found = await maybeOne(graph, changeById, { id })
  if (!found) throw notFound('input.change', id)
  if (found.change.actor === 'seed') throw invalidInput('input.change', 'loaded shipped data, which is not taken back')
  const written = await commit('change.undone', (write, read) => takeBack(found.change, write, read))
  return { ...written, undone: id }
}

async function takeBack(change: z.infer<typeof undoable>, write: Write, read: Read): Promise<void> {
  for (let position = change.chunkHashes.length - 1; position >= 0; position -= 1) {
    const [chunk] = await read(chunksOfChange, { revision: change.revision, position, count: 1 })
    const rows = z.array(touchedRow).parse(JSON.parse(chunk?.rows ?? '[]'))
    await demandNothingRests(read, rows, change)
    for (const reversal of reversalsOf(rows)) await demandDone(read, reversal, await write(reversal.statement, parametersOf(reversal)), change)
  }
}

/** A mapping that others were accepted from since cannot go back under them. */
async function demandNothingRests(read: Read, rows: readonly TouchedRow[], { revision: undone }: StoredChange): Promise<void> {
  const ids = rows.filter(row => row.kind === 'Mapping').map(row => row.id)
  const [found] = ids.length > 0 ? await read(restingSince, { ids, undone }) : []
  if (found) throw conflict(`${found.id} was accepted since and rests on ${found.on}; ${found.actor} changed it last, at revision ${found.revision}. Take that back first`, found, 'input.change')
}

/** A statement leaves out what is not as the change left it; the first of these is named with who changed it. */
async function demandDone(read: Read, { rows }: Reversal, done: readonly TouchedRow[], change: StoredChange): Promise<void> {
  if (done.length === rows.length) return
  const back = new Set(done.map(row => `${row.kind} ${row.id}`))
  const row = rows.find(one => !back.has(`${one.kind} ${one.id}`)) ?? rows[0]
  if (row) throw await changedSince(read, row, change)
}

async function changedSince(read: Read, row: TouchedRow, { revision: undone }: StoredChange) {
  const touchOf = async (id: string, from: string | null) => ({ id, ...(await read(lastTouch, { id, from, undone, query: phrase(id) }))[0] })
  const touches = await Promise.all([row.id, row.from, row.to].flatMap((id, at) => (id === null ? [] : [touchOf(id, at === 0 ? row.from : null)])))
  const { id, revision = undone, actor = 'somebody' } = touches.find(one => one.revision !== undefined && one.revision > undone) ?? { id: row.id }
  return conflict(`${clip(id, 200)} was changed since by ${actor}, at revision ${revision}. Take that back first`, { id, revision, actor }, 'input.change')
}
