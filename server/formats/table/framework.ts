import { frameworkKinds, partRoles } from '../../model/words.js'
import type { ReadFile, StatedFramework, StatedRequirement } from '../file-content.js'
import { problemAt, Problems, type Problem } from '../problem.js'
import { columnsOf, rowFault, type Columns } from './columns.js'
import type { Row } from './delimited.js'
import { keyedRows } from './mappings.js'
import { readFileOf, SaidOnce, wordOf } from './reading.js'

/** What the framework says, once for all rows. */
const onceColumns = ['framework', 'framework_id', 'short_title', 'version', 'publisher', 'framework_kind', 'framework_url'] as const

export const frameworkColumns = {
  required: ['framework', 'ref'],
  optional: ['id', 'parent', 'kind', 'title', 'summary', 'assessable', 'role', 'url', ...onceColumns.slice(1)],
} as const

const order = ['framework', 'ref', 'parent', 'kind', 'title', 'summary', 'assessable', 'role', 'url', 'id', ...onceColumns.slice(1)]

/** Reads a framework from the rows of a table, a provision each, in their order. `parent` is the id of another row, or its ref. */
export function readFramework(head: Row, rows: Iterable<Row>): ReadFile {
  const columns = columnsOf(head, frameworkColumns)
  if (columns.problems.length > 0) return { content: null, read: 0, problems: columns.problems }
  const problems = new Problems()
  const said = new SaidOnce(columns, onceColumns)
  const found = new Map<string, StatedRequirement>()
  let read = 0
  for (const row of rows) {
    read += 1
    const fault = rowFault(row, columns)
    const faults: Problem[] = fault ? [fault] : [...said.faultsOf(row)]
    const requirement = fault ? null : requirementOf(row, columns, faults)
    const earlier = requirement === null ? undefined : found.get(requirement.key)
    if (earlier) faults.push(problemAt({ line: row.line, column: columns.columnOf('ref') }, requirement?.key ?? null, `This provision stands in line ${earlier.place.line} already.`))
    if (faults.length > 0 || requirement === null) problems.add(...faults)
    else found.set(requirement.key, requirement)
  }
  const requirements = withinWholes(found, columns, problems)
  const title = said.text('framework')
  if (read === 0) problems.add(problemAt({ line: head.line, column: null }, null, 'The table names its columns, but has no rows.'))
  else if (title === undefined) problems.add(problemAt({ line: head.line + 1, column: columns.columnOf('framework') }, null, 'No row says which framework this is; write its title in the column framework of the first row.'))
  const content = title === undefined || requirements.length === 0 ? null : frameworkOf(title, said, requirements, head, columns, problems)
  return readFileOf(content, read, problems)
}

function frameworkOf(title: string, said: SaidOnce, requirements: readonly StatedRequirement[], head: Row, columns: Columns, problems: Problems): StatedFramework {
  const fault = (reason: string) => problems.add(problemAt({ line: head.line, column: columns.columnOf('framework_kind') }, said.text('framework_kind') ?? null, reason))
  return {
    kind: 'framework',
    framework: {
      recordId: said.text('framework_id'), title, shortTitle: said.text('short_title'), version: said.text('version'), publisher: said.text('publisher'),
      frameworkKind: wordOf(said.text('framework_kind'), frameworkKinds, fault), url: said.text('framework_url'), kept: {},
    },
    requirements,
  }
}

function requirementOf(row: Row, columns: Columns, faults: Problem[]): StatedRequirement | null {
  const cell = (name: string) => columns.cell(row, name)
  const fault = (name: string) => (reason: string) => faults.push(problemAt({ line: row.line, column: columns.columnOf(name) }, cell(name) ?? null, reason))
  const ref = cell('ref')?.trim()
  const assessable = wordOf(cell('assessable'), ['yes', 'no', 'true', 'false'], fault('assessable'))
  const role = wordOf(cell('role'), partRoles, fault('role'))
  const unknown = columns.unknown(row)
  if (!ref) { fault('ref')('This row names no provision; its ref is what people cite, such as 10(2)(f).'); return null }
  return {
    place: { line: row.line, column: columns.columnOf('ref') }, key: cell('id')?.trim() ?? ref, parent: cell('parent')?.trim(), ref, kind: cell('kind'),
    title: cell('title'), summary: cell('summary'), assessable: assessable !== 'no' && assessable !== 'false', role, url: cell('url'),
    kept: Object.keys(unknown).length === 0 ? {} : { columns: unknown },
  }
}

/** The provisions, each parent by its key; those whose parent is nowhere, or lies within themselves, are reported and left out. */
function withinWholes(found: ReadonlyMap<string, StatedRequirement>, columns: Columns, problems: Problems): readonly StatedRequirement[] {
  const keyByRef = new Map([...found.values()].reverse().map(({ ref, key }) => [ref, key]))
  const parentOf = ({ parent }: StatedRequirement) => (parent === undefined || found.has(parent) ? parent : keyByRef.get(parent))
  const fault = ({ place, parent }: StatedRequirement, reason: string) => problems.add(problemAt({ line: place.line, column: columns.columnOf('parent') }, parent ?? null, reason))
  const rooted = new Map<string, boolean>()
  const reachesRoot = (requirement: StatedRequirement): boolean => {
    const path = new Set<string>()
    let each: StatedRequirement | undefined = requirement
    for (; each !== undefined && !rooted.has(each.key) && !path.has(each.key); each = found.get(parentOf(each) ?? '')) path.add(each.key)
    const reaches = each === undefined || rooted.get(each.key) === true
    for (const key of path) rooted.set(key, reaches)
    return reaches
  }
  return [...found.values()].flatMap(requirement => {
    const parent = parentOf(requirement)
    if (requirement.parent !== undefined && parent === undefined) { fault(requirement, 'No row has this id or ref; a parent is another row of the file.'); return [] }
    if (!reachesRoot(requirement)) { fault(requirement, 'This provision lies within itself; a chain of parents leads back to it.'); return [] }
    return [parent === requirement.parent ? requirement : { ...requirement, parent }]
  })
}

/** A framework as rows, the names of the columns first. What it says once stands in the first row. */
export function frameworkRows({ framework, requirements }: StatedFramework): readonly (readonly string[])[] {
  const once = {
    framework: framework.title, framework_id: framework.recordId, short_title: framework.shortTitle, version: framework.version,
    publisher: framework.publisher, framework_kind: framework.frameworkKind, framework_url: framework.url,
  }
  const rows = requirements.map(({ key, parent, ref, kind, title, summary, assessable, role, url, kept }, at) => ({
    ...(kept.columns as Readonly<Record<string, string>> | undefined), ...(at === 0 ? once : {}),
    ref, parent, kind, title, summary, assessable: assessable ? 'yes' : 'no', role, url, id: key === ref ? undefined : key,
  }))
  return keyedRows(rows, order)
}
