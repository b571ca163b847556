import type { FileContent, ReadFile } from '../file-content.js'
import { problemAt } from '../problem.js'
import { plainName } from './columns.js'
import type { Row } from './delimited.js'
import { frameworkColumns, frameworkRows, readFramework } from './framework.js'
import { mappingColumns, mappingRows, readMappings } from './mappings.js'
import { safeCell } from './safe-cell.js'

/** Reads a table as what its columns say it is: mappings, or a framework. */
export function readTable(rows: Iterator<Row> & Iterable<Row>): ReadFile {
  const first = rows.next()
  if (first.done) return { content: null, read: 0, problems: [problemAt(null, null, 'The file is empty; its first row names the columns.')] }
  const head = first.value
  if (head.fault) return { content: null, read: 0, problems: [head.fault] }
  const names = new Set(head.cells.map(plainName))
  const has = (columns: readonly string[]) => columns.filter(name => names.has(name)).length
  const isFramework = names.has('ref') || has(frameworkColumns.optional) > has([...mappingColumns.required, ...mappingColumns.optional])
  return isFramework ? readFramework(head, rows) : readMappings(head, rows)
}

/** What a file holds as rows of cells that are safe to open in a spreadsheet, the names of the columns first. */
export const tableRows = (content: FileContent): readonly (readonly string[])[] =>
  (content.kind === 'mappings' ? mappingRows(content) : frameworkRows(content)).map(row => row.map(safeCell))

const mappingTemplate = [
  ['source_framework', 'source', 'relation', 'target_framework', 'target', 'rationale', 'strength', 'scale', 'status', 'author', 'reviewer', 'stated', 'reviewed', 'negated', 'id'],
  ['ISO/IEC 42001', 'A.7.4', 'superset or equal', 'EU AI Act', '10(3)', 'Both ask for data of sufficient quality.', '', '', 'proposed', '', '', '', '', '', ''],
]

const frameworkTemplate = [
  ['framework', 'version', 'publisher', 'framework_kind', 'framework_url', 'ref', 'parent', 'kind', 'title', 'summary', 'assessable', 'role', 'url'],
  ['Our AI policy', '1', 'Quality team', 'guideline', '', '1', '', 'section', 'Scope', '', 'no', '', ''],
  ['', '', '', '', '', '1.1', '1', 'clause', 'Inventory of systems', 'Every AI system is registered before use.', 'yes', 'all', ''],
]

/** A table to fill in, with one example. */
export const templateRows = (kind: FileContent['kind']): readonly (readonly string[])[] => (kind === 'mappings' ? mappingTemplate : frameworkTemplate)
