import { problemAt, type Problem } from '../problem.js'
import type { Row } from '../table/delimited.js'
import { justificationOf } from './columns.js'
import { strictIdentifierSlots, type Slots } from './slots.js'

export interface SlotsReader {
  /** The slots of a row, what the metadata say of it among them. */
  readonly slotsOf: (row: Row) => { readonly slots: Slots } | { readonly problem: Problem }
  /** The number of the column that holds a slot. */
  readonly columnOf: (slot: string) => number | null
}

/** The values of one column that were met before; a column of ever new values is soon given up. */
const mostShared = 2_000

/** Reads rows under these column names. Values that come again share one string, so that a large table stays small. */
export function slotsReader(head: Row, names: readonly string[], common: Slots): SlotsReader {
  const columns = new Map(names.map((name, at) => [name, at + 1]))
  const shared = names.map(() => new Map<string, string>())
  const isMatchType = names.map((name, at) => name === 'mapping_justification' && head.cells[at]?.trim() === 'match_type')
  const share = (value: string, at: number): string => {
    const values = shared[at] as Map<string, string>
    const known = values.get(value)
    if (known !== undefined) return known
    const read = isMatchType[at] ? justificationOf(value) : value
    if (values.size < mostShared) values.set(value, read)
    return read
  }
  return {
    columnOf: slot => columns.get(slot) ?? null,
    slotsOf: row => {
      const fault = row.fault ?? wrongCount(row, names)
      if (fault) return { problem: fault }
      const slots: Record<string, string> = {}
      for (let at = 0; at < names.length; at += 1) {
        const cell = row.cells[at]
        if (cell !== undefined && cell !== '') slots[names[at] as string] = share(cell, at)
      }
      for (const slot in common) slots[slot] ??= common[slot] as string
      if (slots.match_term_type !== undefined) typed(slots)
      return { slots }
    },
  }
}

/**
 * Spreadsheets leave empty cells at the ends of rows, and editors take them away; any other difference means that a row is broken or
 * shifted. What may be left out is a cell that no mapping must have.
 */
function wrongCount({ line, cells }: Row, names: readonly string[]): Problem | undefined {
  const more = cells.slice(names.length).some(cell => cell.trim() !== '')
  const lacking = names.slice(cells.length).some(name => strictIdentifierSlots.has(name))
  if (!more && !lacking) return undefined
  return problemAt({ line, column: Math.min(cells.length, names.length) + 1 }, null, `This row has ${cells.length} cells under ${names.length} columns.`)
}

const types: Readonly<Record<string, string>> = {
  ConceptMatch: 'skos concept', ClassMatch: 'owl class', ObjectPropertyMatch: 'owl object property', IndividualMatch: 'owl named individual',
  DataPropertyMatch: 'owl data property', TermMatch: 'rdfs literal',
}

/** A `match_term_type` of older files said what both sides are (SSSOM 1.1, Compatibility). */
function typed(slots: Record<string, string>): void {
  const type = types[slots.match_term_type as string]
  if (type === undefined) return
  slots.subject_type ??= type
  slots.object_type ??= type
  delete slots.match_term_type
}
