import type { FileFormat, GivenFile, ReadFile } from './file-content.js'
import { readTable, tableRows, type TemplateKind, templateRows } from './table/content.js'
import { delimitedRow, rowsOf } from './table/delimited.js'
import { decode } from './text.js'

/** Separators that spreadsheets write, by country. */
const delimiters = [',', ';', '\t']

/** CSV (RFC 4180), separated by comma, semicolon or tab: a framework, mappings or an inventory, the columns by name. */
export const csv: FileFormat = {
  reads: async file => readCsv(file),
  writes: async content => written(tableRows(content)),
}

/** A file to fill in, with one example. */
export const csvTemplate = (kind: TemplateKind): Uint8Array => written(templateRows(kind))

function readCsv({ bytes }: GivenFile): ReadFile {
  const decoded = decode(bytes)
  if ('problem' in decoded) return { content: null, read: 0, problems: [decoded.problem] }
  const stated = /^sep=(.)\r?\n/i.exec(decoded.text)
  const start = { offset: stated?.[0].length ?? 0, line: stated ? 2 : 1 }
  return readTable(rowsWithText(decoded.text, stated?.[1] ?? delimiterOf(decoded.text), start))
}

/** Rows of nothing but separators, as spreadsheets leave them, are none. */
function* rowsWithText(text: string, delimiter: string, start: { offset: number; line: number }) {
  for (const row of rowsOf(text, delimiter, start)) if (row.fault || row.cells.some(cell => cell !== '')) yield row
}

/** The separator that takes the first row into most cells. */
function delimiterOf(text: string): string {
  const cells = (delimiter: string) => rowsOf(text, delimiter).next().value?.cells.length ?? 0
  return delimiters.reduce((best, each) => (cells(each) > cells(best) ? each : best))
}

/** With a byte order mark, without which spreadsheets take UTF-8 for the code page of the country. */
const written = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${rows.map(row => delimitedRow(row, ',')).join('\r\n')}\r\n`)
