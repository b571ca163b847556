import type { TouchedRow } from '../graph/change-log.js'
import type { Head } from '../graph/head.js'
import { openEdit } from './edit.js'
import type { LayeredFacts } from './layered-facts.js'

/** The facts after these rows of the log, in their order. Rows that these facts hold already do no harm. @param head where that is */
export function advance(facts: LayeredFacts, rows: readonly TouchedRow[], head: Head): LayeredFacts {
  const edit = openEdit(facts)
  for (const row of rows) edit.put(row, 'after')
  return edit.close(head)
}

/** The facts before these rows of the log, which stand in their order. @param head where that is */
export function rewind(facts: LayeredFacts, rows: readonly TouchedRow[], head: Head): LayeredFacts {
  const edit = openEdit(facts)
  for (let at = rows.length - 1; at >= 0; at -= 1) edit.put(rows[at] as TouchedRow, 'before')
  return edit.close(head)
}
