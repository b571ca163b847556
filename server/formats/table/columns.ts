import { problemAt, type Problem } from '../problem.js'
import type { Row } from './delimited.js'
import { nearest } from './nearest.js'
import { textOf } from './safe-cell.js'

/** The columns that a kind of table has: those it must have, and those it may have. */
export interface ColumnNames {
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

/** A table's columns, and the cells of its rows by them. */
export interface Columns {
  readonly problems: readonly Problem[]
  readonly columnOf: (name: string) => number | null
  /** The text of a cell; undefined where it is empty or there is no such column. */
  readonly cell: (row: Row, name: string) => string | undefined
  /** The cells of columns that Throughline does not know, by the names that the file gives them. */
  readonly unknown: (row: Row) => Readonly<Record<string, string>>
  /** Those columns by their names, each with its number. */
  readonly others: readonly (readonly [name: string, column: number])[]
  readonly count: number
}

/** A column's name as it is compared: whatever its case, with spaces, hyphens or underscores. */
export const plainName = (name: string): string => textOf(name).trim().toLowerCase().replace(/[\s_-]+/g, '_')

/** Finds the columns of a table by the names in its first row, in any order. */
export function columnsOf(head: Row, { required, optional }: ColumnNames): Columns {
  const known = new Set([...required, ...optional])
  const names = head.cells.map(plainName)
  const place = new Map<string, number>()
  names.forEach((name, at) => { if (name !== '' && !place.has(name)) place.set(name, at) })
  const others = head.cells.flatMap((cell, at) => (names[at] === '' || known.has(names[at] as string) ? [] : [[textOf(cell).trim(), at] as const]))
  return {
    problems: [...missing(head, required, names, known), ...repeated(head, names)],
    columnOf: name => (place.has(name) ? (place.get(name) as number) + 1 : null),
    cell: ({ cells }, name) => {
      const cell = cells[place.get(name) ?? -1]
      return cell === undefined || cell === '' ? undefined : textOf(cell)
    },
    unknown: ({ cells }) => Object.fromEntries(others.flatMap(([name, at]) => (cells[at] ? [[name, textOf(cells[at])]] : []))),
    others: others.map(([name, at]) => [name, at + 1] as const),
    count: names.length,
  }
}

function missing({ line, cells }: Row, required: readonly string[], names: readonly string[], known: ReadonlySet<string>): readonly Problem[] {
  const unknown = names.filter(name => !known.has(name))
  return required.filter(name => !names.includes(name)).map(name => {
    const meant = nearest(name, unknown)
    const found = cells.slice(0, 40).map(cell => textOf(cell).trim()).join(', ')
    return problemAt({ line, column: null }, null, `The column ${name} is missing; ${meant === undefined ? '' : `is ${meant} meant? `}the columns found are ${found}.`)
  })
}

const repeated = ({ line }: Row, names: readonly string[]): readonly Problem[] => names.flatMap((name, at) =>
  (name !== '' && names.indexOf(name) < at ? [problemAt({ line, column: at + 1 }, name, 'This column stands here a second time.')] : []))

/** A row that has cells beyond the columns, or could not be taken apart. */
export function rowFault(row: Row, { count }: Columns): Problem | undefined {
  if (row.fault) return row.fault
  const beyond = row.cells.findIndex((cell, at) => at >= count && cell.trim() !== '')
  return beyond < 0 ? undefined
    : problemAt({ line: row.line, column: beyond + 1 }, row.cells[beyond] ?? null, `This row has ${row.cells.length} cells under ${count} columns; is a separator within a text not quoted?`)
}
