import { problemAt, type Problem } from '../problem.js'

/** One row of a table. `fault`, where the row could not be taken apart: its cells are then not to be used. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
  readonly fault?: Problem | undefined
}

/** The longest cell that is taken, in UTF-16 units: what is longer is a damaged file or no text that a person wrote. */
export const longestCell = 100_000

/** The fault of a row with a cell that is longer than any is taken. */
export function tooLong(line: number, cells: readonly string[]): Problem | undefined {
  const at = cells.findIndex(cell => cell.length > longestCell)
  const cell = cells[at]
  return cell === undefined ? undefined
    : problemAt({ line, column: at + 1 }, cell, `This cell has ${cell.length} characters; ${longestCell} are the most that are taken.`)
}

interface Position {
  readonly offset: number
  readonly line: number
}

/**
 * The rows of delimited text (RFC 4180), one at a time, so that a large table is never held twice. Lines end with LF or CR LF, in a file
 * that has neither with CR. Quotes count only where they open a cell; elsewhere they are themselves, as many writers leave them. A row
 * that cannot be taken apart is given with its fault, and reading goes on with the next line. Lines with nothing in them are left out.
 */
export function* rowsOf(given: string, delimiter: string, start: Position = { offset: 0, line: 1 }): Generator<Row> {
  const text = given.includes('\n') ? given : given.replaceAll('\r', '\n')
  let { offset, line } = start
  let quote = text.indexOf('"', offset)
  while (offset < text.length) {
    const end = lineEnd(text, offset)
    if (quote >= 0 && quote < offset) quote = text.indexOf('"', offset)
    if (quote < 0 || quote > end) {
      const content = text.slice(offset, withoutReturn(text, offset, end))
      if (content !== '') yield plainRow(line, content.split(delimiter), content.length)
      offset = end + 1
      line += 1
    } else {
      const { row, next } = quotedRow(text, delimiter, { offset, line })
      yield row
      offset = next.offset
      line = next.line
    }
  }
}

const plainRow = (line: number, cells: readonly string[], length: number): Row =>
  ({ line, cells, fault: length > longestCell ? tooLong(line, cells) : undefined })

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

const withoutReturn = (text: string, start: number, end: number): number => (end > start && text[end - 1] === '\r' ? end - 1 : end)

/** A row in which quotes stand; it may go over several lines. */
function quotedRow(text: string, delimiter: string, start: Position): { row: Row; next: Position } {
  const cells: string[] = []
  let { offset, line } = start
  for (;;) {
    const opened = line
    const cell = text[offset] === '"' ? quotedCell(text, offset) : bareCell(text, delimiter, offset)
    if (!cell) return faulty(text, start, { line: opened, column: cells.length + 1 }, offset, 'The quote that opens this cell is never closed.')
    cells.push(cell.value)
    line += cell.lines
    const after = text[cell.end] === '\r' && text[cell.end + 1] === '\n' ? cell.end + 1 : cell.end
    if (after >= text.length || text[after] === '\n') {
      return { row: { line: start.line, cells, fault: tooLong(start.line, cells) }, next: { offset: after + 1, line: line + 1 } }
    }
    if (text[after] !== delimiter) return faulty(text, start, { line, column: cells.length }, after, strayText)
    offset = after + 1
  }
}

const strayText = 'Text follows the quote that closes this cell; a quote within a quoted cell is written twice.'

/** A row that cannot be taken apart; reading goes on with the line after the one on which it began. */
function faulty(text: string, start: Position, place: { line: number; column: number }, offset: number, reason: string): { row: Row; next: Position } {
  const fault = problemAt(place, text.slice(offset, withoutReturn(text, offset, lineEnd(text, offset))), reason)
  return { row: { line: start.line, cells: [], fault }, next: { offset: lineEnd(text, start.offset) + 1, line: start.line + 1 } }
}

interface Cell {
  readonly value: string
  readonly end: number
  readonly lines: number
}

function quotedCell(text: string, start: number): Cell | null {
  let end = text.indexOf('"', start + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end < 0) return null
  const value = text.slice(start + 1, end)
  return { value: value.includes('"') ? value.replaceAll('""', '"') : value, end: end + 1, lines: value.split('\n').length - 1 }
}

function bareCell(text: string, delimiter: string, start: number): Cell {
  const end = withoutReturn(text, start, lineEnd(text, start))
  const stop = text.indexOf(delimiter, start)
  const until = stop < 0 || stop > end ? end : stop
  return { value: text.slice(start, until), end: until, lines: 0 }
}

/** A row as delimited text: cells are quoted where they would otherwise be read as something else. */
export const delimitedRow = (cells: readonly string[], delimiter: string): string => cells.map(cell => quoted(cell, delimiter)).join(delimiter)

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
