import { touchedRow, type TouchedRow } from '../graph/change-log.js'
import { boltedProperties, type Parameters } from '../graph/parameters.js'
import { type Statement, statement } from '../graph/statement.js'

/** Rows that one statement takes back, in an order in which that is possible. */
export interface Reversal {
  readonly statement: Statement<TouchedRow>
  readonly rows: readonly TouchedRow[]
}

const unmakeItems = statement('history/unmake-items', touchedRow)
const unmakeLinks = statement('history/unmake-links', touchedRow)
const resetItems = statement('history/reset-items', touchedRow)
const resetLinks = statement('history/reset-links', touchedRow)
const remakeItems = statement('history/remake-items', touchedRow)
const remakeLinks = statement('history/remake-links', touchedRow)

/** How a touched thing gets back to what it was: what was made goes, what was removed comes back, what was altered is set back. */
function wayBack({ from, before, after }: TouchedRow): Statement<TouchedRow> {
  const isLink = from !== null
  if (before === null) return isLink ? unmakeLinks : unmakeItems
  if (after === null) return isLink ? remakeLinks : remakeItems
  return isLink ? resetLinks : resetItems
}

/**
 * The steps that take rows back, last first: what was possible in one order is possible backward in the other. Neighbours that go the same
 * way share a statement, unless one of them was touched twice.
 */
export function reversalsOf(rows: readonly TouchedRow[]): readonly Reversal[] {
  const reversals: { statement: Statement<TouchedRow>; rows: TouchedRow[]; ids: Set<string> }[] = []
  for (const row of rows.toReversed()) {
    const way = wayBack(row)
    const last = reversals.at(-1)
    const key = `${row.kind} ${row.id}`
    if (last?.statement === way && !last.ids.has(key)) {
      last.rows.push(row)
      last.ids.add(key)
    } else reversals.push({ statement: way, rows: [row], ids: new Set([key]) })
  }
  return reversals
}

/** What a reversal is run with; `undone` is the revision of the change that is taken back. */
export const parametersOf = ({ rows }: Reversal, undone: number): Parameters => ({
  undone, rows: rows.map(({ kind, id, from, to, before }) => ({ kind, id, from, to, properties: before && boltedProperties(before) })),
})
