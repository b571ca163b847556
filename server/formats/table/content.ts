import type { FileContent, ReadFile } from '../file-content.js'
import { problemAt } from '../problem.js'
import { plainName } from './columns.js'
import type { Row } from './delimited.js'
import { type InventoryKind, inventoryKinds } from '../stated-inventory.js'
import { frameworkColumns, frameworkRows, readFramework } from './framework.js'
import { inventoryRows, inventoryTemplate, readInventory } from './inventory.js'
import { kindByColumns, kindNamed, kindOfId } from './inventory-columns.js'
import { mappingColumns, mappingRows, readMappings } from './mappings.js'
import { safeCell } from './safe-cell.js'

/** Reads a table as what its columns say it is: mappings, a framework, or an inventory, of which a column `kind` may say the kind. */
export function readTable(rows: Iterator<Row> & Iterable<Row>): ReadFile {
  const first = rows.next()
  if (first.done) return { content: null, read: 0, problems: [problemAt(null, null, 'The file is empty; its first row names the columns.')] }
  const head = first.value
  if (head.fault) return { content: null, read: 0, problems: [head.fault] }
  const names = new Set(head.cells.map(plainName))
  const second = isInventory(names) ? rows.next() : null
  const kind = second && inventoryKindOf(head, second.done ? null : second.value)
  if (second && kind) return readInventory(kind, head, second.done ? [] : after(second.value, rows))
  return readOther(head, names, second && !second.done ? after(second.value, rows) : rows)
}

const unclearKind = 'The columns do not tell whether this lists models or datasets: add a column kind, and write model or dataset in it.'

/** A table of provisions has refs, and one of mappings both their ends; any other may be an inventory. */
const isInventory = (names: ReadonlySet<string>) => !names.has('ref') && !(names.has('source') && names.has('target')) && (names.has('name') || names.has('title'))

/** What the column kind says, else the columns, else an id of the graph. */
function inventoryKindOf(head: Row, first: Row | null): InventoryKind | null {
  const cell = (name: string) => first?.cells[head.cells.map(plainName).indexOf(name)]
  return kindNamed(cell('kind')) ?? kindByColumns(head.cells) ?? kindOfId(cell('id')) ?? null
}

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
