import type { FileContent, ReadFile } from '../file-content.js'
import { mostRecords, tooManyRecords } from '../most-records.js'
import { problemAt, type Problem } from '../problem.js'
import { plainName } from './columns.js'
import type { Row } from './delimited.js'
import { type InventoryKind, inventoryKinds } from '../stated-inventory.js'
import { frameworkColumns, frameworkRows, readFramework } from './framework.js'
import { inventoryRows, inventoryTemplate, readInventory } from './inventory.js'
import { kindByColumns, kindNamed, kindOfId } from './inventory-columns.js'
import { mappingColumns, mappingRows, readMappings } from './mappings.js'
import { safeCell } from './safe-cell.js'

/** Reads a table as what its columns say it is: mappings, a framework, or an inventory, of which a column `kind` may say the kind. */
export function readTable(given: Iterable<Row>): ReadFile {
  let beyond: Row | null = null
  const read = readRows(upTo(mostRecords + 1, given, row => { beyond = row }))
  return beyond === null ? read : { content: null, read: read.read, problems: [problemAt({ line: (beyond as Row).line, column: null }, null, tooManyRecords)] }
}

/** So many rows and no more; what comes next is told and left. */
function* upTo(most: number, rows: Iterable<Row>, more: (row: Row) => void): Generator<Row> {
  let count = 0
  for (const row of rows) {
    if (++count > most) return more(row)
    yield row
  }
}

function readRows(rows: Iterator<Row> & Iterable<Row>): ReadFile {
  const first = rows.next()
  if (first.done) return { content: null, read: 0, problems: [problemAt(null, null, 'The file is empty; its first row names the columns.')] }
  const head = first.value
  if (head.fault) return { content: null, read: 0, problems: [head.fault] }
  const names = new Set(head.cells.map(plainName))
  const second = isInventory(names) ? rows.next() : null
  const kind = second && inventoryKindOf(head, second.done ? null : second.value)
  const unknown = second && !second.done && !kind ? unknownKind(head, second.value) : null
  if (unknown) return { content: null, read: 0, problems: [unknown] }
  if (second && kind) return readInventory(kind, head, second.done ? [] : after(second.value, rows))
  return readOther(head, names, second && !second.done ? after(second.value, rows) : rows)
}

const unclearKind = 'The columns do not tell whether this lists models or datasets: add a column kind, and write model or dataset in it.'

/** A table of provisions has refs, and one of mappings both their ends; any other may be an inventory. */
const isInventory = (names: ReadonlySet<string>) => !names.has('ref') && !(names.has('source') && names.has('target')) && (names.has('name') || names.has('title'))

/** What the column kind says, else the columns, else an id of the graph. */
function inventoryKindOf(head: Row, first: Row | null): InventoryKind | null {
  const cell = (name: string) => (first === null ? undefined : cellOf(head, first, name))
  return kindNamed(cell('kind')) ?? kindByColumns(head.cells) ?? kindOfId(cell('id')) ?? null
}

/** What is wrong where the column `kind` names none. */
function unknownKind(head: Row, row: Row): Problem | null {
  const stated = cellOf(head, row, 'kind')
  return stated ? problemAt({ line: row.line, column: columnOf(head, 'kind') + 1 }, stated, `This is none of ${inventoryKinds.join(', ')}.`) : null
}

const columnOf = (head: Row, name: string): number => head.cells.map(plainName).indexOf(name)
const cellOf = (head: Row, row: Row, name: string): string | undefined => row.cells[columnOf(head, name)]

function* after(row: Row, rows: Iterable<Row>): Generator<Row> {
  yield row
  yield* rows
}

function readOther(head: Row, names: ReadonlySet<string>, rows: Iterable<Row>): ReadFile {
  if (isInventory(names) && names.has('version')) return { content: null, read: 0, problems: [problemAt({ line: head.line, column: null }, null, unclearKind)] }
  const has = (columns: readonly string[]) => columns.filter(name => names.has(name)).length
  const isFramework = names.has('ref') || has(frameworkColumns.optional) > has([...mappingColumns.required, ...mappingColumns.optional])
  return isFramework ? readFramework(head, rows) : readMappings(head, rows)
}

/** What a file holds as rows of cells that are safe to open in a spreadsheet, the names of the columns first. */
export const tableRows = (content: FileContent): readonly (readonly string[])[] =>
  rowsOf(content).map(row => row.map(safeCell))

const rowsOf = (content: FileContent) => (content.kind === 'mappings' ? mappingRows(content) : content.kind === 'framework' ? frameworkRows(content) : inventoryRows(content))

const mappingTemplate = [
  ['source_framework', 'source', 'relation', 'target_framework', 'target', 'rationale', 'strength', 'scale', 'status', 'author', 'reviewer', 'stated', 'reviewed', 'negated', 'id'],
  ['ISO/IEC 42001', 'A.7.4', 'superset or equal', 'EU AI Act', '10(3)', 'Both ask for data of sufficient quality.', '', '', 'proposed', '', '', '', '', '', ''],
]

const frameworkTemplate = [
  ['framework', 'version', 'publisher', 'framework_kind', 'framework_url', 'ref', 'parent', 'kind', 'title', 'summary', 'assessable', 'role', 'url'],
  ['Our AI policy', '1', 'Quality team', 'guideline', '', '1', '', 'section', 'Scope', '', 'no', '', ''],
  ['', '', '', '', '', '1.1', '1', 'clause', 'Inventory of systems', 'Every AI system is registered before use.', 'yes', 'all', ''],
]

/** What a table may be filled in with. */
export type TemplateKind = 'mappings' | 'framework' | InventoryKind
export const templateKinds: readonly TemplateKind[] = ['mappings', 'framework', ...inventoryKinds]

/** A table to fill in, with one example. */
export const templateRows = (kind: TemplateKind): readonly (readonly string[])[] =>
  (kind === 'mappings' ? mappingTemplate : kind === 'framework' ? frameworkTemplate : inventoryTemplate(kind))
