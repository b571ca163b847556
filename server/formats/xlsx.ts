import readWorkbook from 'read-excel-file/universal'
import writeWorkbook from 'write-excel-file/universal'
import { clip } from '../model/errors.js'
import { isText } from '../model/is-text.js'
import type { FileFormat, GivenFile, ReadFile } from './file-content.js'
import { problemAt, type Problem } from './problem.js'
import { readTable, tableRows, type TemplateKind, templateKinds, templateRows } from './table/content.js'
import { tooLong, type Row } from './table/delimited.js'
import { unsafeZip } from './table/unpacked.js'

/** XLSX (ECMA-376): the same tables as CSV, in the sheet that is named by what it holds, else the first. A line is a row of the sheet. */
export const xlsx: FileFormat = {
  reads: async file => readXlsx(file),
  writes: async content => written(content.kind, tableRows(content)),
}

/** A workbook to fill in, with one example. */
export const xlsxTemplate = async (kind: TemplateKind): Promise<Uint8Array> => written(kind, templateRows(kind))

/** `mappings`, `framework`, `system` and `systems` … */
const sheetNames = new Set<string>(templateKinds.flatMap(kind => [kind, `${kind}s`]).concat('inventory'))

const refused = (reason: string): ReadFile => ({ content: null, read: 0, problems: [problemAt(null, null, reason)] })

async function readXlsx({ bytes }: GivenFile): Promise<ReadFile> {
  const unusable = notWorkbook(bytes) ?? unsafeZip(bytes)
  if (unusable !== null) return refused(unusable)
  try {
    const sheets = await readWorkbook(new Blob([Uint8Array.from(bytes)]), { trim: false })
    const sheet = sheets.find(({ sheet: name }) => sheetNames.has(name.trim().toLowerCase())) ?? sheets[0]
    return sheet ? readTable(rowsOf(sheet.data)) : refused('The workbook has no sheet.')
  } catch (error) {
    return refused(`The workbook cannot be read: ${clip(error instanceof Error ? error.message : String(error), 200)}. Save it again as .xlsx.`)
  }
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)

/** What a file is that is no ZIP, and so no workbook of this kind. */
function notWorkbook(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'The file is empty.'
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'This is a workbook of the old kind (.xls) or one with a password; save it as .xlsx without a password.'
  return startsWith(bytes, 0x50, 0x4b) ? null : 'This is no XLSX workbook; if it is a table as text, give it a name that ends in .csv.'
}

function* rowsOf(data: readonly (readonly unknown[])[]): Generator<Row> {
  for (const [at, values] of data.entries()) {
    const cells = values.map(textOf)
    if (cells.some(cell => cell !== '')) yield { line: at + 1, cells, fault: tooLong(at + 1, cells) ?? noText(at + 1, cells) }
  }
}

/** A workbook may write any character by its number, those too that are none. */
function noText(line: number, cells: readonly string[]): Problem | undefined {
  const at = cells.findIndex(cell => !isText(cell))
  return at < 0 ? undefined : problemAt({ line, column: at + 1 }, null, 'This holds a NUL or half a character, which is not text.')
}

/** A cell's value as text: a day as 2026-11-24, yes and no, a number as it is written without its format. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace('T00:00:00.000Z', '')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

/** The first row stays in view, and every cell is a text, so that no spreadsheet makes a number or a date of a reference. */
async function written(kind: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const data = rows.map(row => row.map(cell => (cell === '' ? null : { value: escaped(cell), type: String, format: '@' })))
  const blob = await writeWorkbook(data, { sheet: kind, stickyRowsCount: 1 }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/**
 * Characters that XML cannot hold, or would change, as ECMA-376 writes them (22.4.2.4, ST_Xstring). The writer looks its texts up in an
 * object, and so takes `valueOf` for one that it has; the first letter of such a text is written so too. It also leaves out U+FFFD and
 * what Unicode calls noncharacters.
 */
const escaped = (text: string): string => {
  const whole = text in {} ? `${units(text.charAt(0))}${text.slice(1)}` : null
  return whole ?? text.replace(/_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]/gu, units)
}

/** Each of the one or two units of UTF-16 that make a character. */
const units = (character: string): string =>
  character.split('').map(unit => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`).join('')
