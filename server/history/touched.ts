import { z } from 'zod'
import { connectionOf, listName, type PageArguments, windowOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { chunkSize, touchedRow, type TouchedRow } from '../graph/change-log.js'
import { packedText } from '../graph/packed-text.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import type { StoredChange } from './changes.js'

const chunksOfChange = statement('history/chunks-of-change', z.object({ rows: packedText }))

/** What a change touched, in the order it was written; only the chunks that hold the page are read. */
export async function touched(change: StoredChange, page: PageArguments, { graph }: Context) {
  const name = listName('touched', change.id)
  const { first, afterKey } = windowOf(page, name)
  const start = afterKey === null ? 0 : Number(afterKey) + 1
  const position = Math.floor(start / chunkSize)
  const chunks = await many(graph, chunksOfChange, { revision: change.revision, position, count: 2 })
  const rows = chunks.flatMap(chunk => z.array(touchedRow).parse(JSON.parse(chunk.rows)))
  const from = start - position * chunkSize
  const numbered = rows.slice(from, from + first).map((row, at) => ({ ...present(row), place: start + at }))
  const found = { rows: numbered, hasNextPage: start + first < change.touchedCount, totalCount: change.touchedCount }
  return connectionOf(found, name, row => [String(row.place), row.id])
}

const present = ({ before, after, ...row }: TouchedRow) => ({
  ...row, before: before && JSON.stringify(before), after: after && JSON.stringify(after),
})
