import type { GivenFile, ReadFile, StatedMapping, StatedMappingSet } from '../file-content.js'
import { mostRecords, tooManyRecords } from '../most-records.js'
import { problemAt, Problems, type Place, type Problem } from '../problem.js'
import { rowsOf, type Row } from '../table/delimited.js'
import { decode } from '../text.js'
import { columnsOf, type Columns } from './columns.js'
import { fieldsOf } from './fields.js'
import { FrameworkNames } from './frameworks.js'
import { embeddedIn, readMetadata, type Embedded, type ReadMetadata } from './metadata.js'
import { propagated } from './propagation.js'
import { faultsOf } from './row-checks.js'
import { Repeated } from './repeated.js'
import { metadataFaults, prefixesOf } from './set-checks.js'
import { setFieldsOf } from './set-fields.js'
import { requirementsOf } from './sides.js'
import { noTerm, propagatableSlots, type Slots } from './slots.js'
import { slotsReader } from './row-slots.js'

const nothing = (...problems: readonly Problem[]): ReadFile => ({ content: null, read: 0, problems })

/**
 * Reads a set of mappings from SSSOM TSV 1.1, with its metadata in front of the table or in a file beside it. Each row is one mapping; what
 * the metadata say of all mappings is said of each. Rows that are wrong are reported and left out.
 */
export function readSssom(file: GivenFile): ReadFile {
  const decoded = decode(file.bytes)
  if ('problem' in decoded) return nothing(decoded.problem)
  const embedded = embeddedIn(decoded.text)
  const metadata = metadataOf(file, embedded)
  const unreadable = metadata.problems.length > 0
  const faults = unreadable ? metadata.problems : metadataFaults(metadata)
  const start = { offset: embedded.offset, line: embedded.lines + 1 }
  const head = rowsOf(decoded.text, '\t', start).next().value as Row | undefined
  if (head === undefined) return nothing(...faults, problemAt(null, null, 'The file has no table: a line with the names of the columns and a line for each mapping.'))
  const columns = head.fault ? { slots: [], problems: [head.fault] } : columnsOf(head, slot => metadata.metadata[slot] !== undefined)
  if (unreadable || columns.problems.length > 0) return nothing(...faults, ...columns.problems)
  return readRows({ rows: () => rowsAfter(rowsOf(decoded.text, '\t', start)), columns, metadata, head }, faults)
}

function* rowsAfter(rows: Generator<Row>): Generator<Row> {
  rows.next()
  yield* rows
}

/** The metadata in front of the table, over those of a file beside it. */
function metadataOf(file: GivenFile, embedded: Embedded): ReadMetadata {
  const beside = externalFor(file)
  const inside = readMetadata(embedded.yaml, embedded.indent, null)
  if (beside === undefined) return inside
  const decoded = decode(beside.bytes)
  if ('problem' in decoded) return { ...inside, problems: [{ ...decoded.problem, reason: `${beside.name}: ${decoded.problem.reason}` }] }
  const outside = readMetadata(decoded.text, 0, beside.name)
  return {
    metadata: { ...outside.metadata, ...inside.metadata },
    placeOf: slot => inside.placeOf(slot) ?? outside.placeOf(slot),
    problems: [...outside.problems, ...inside.problems],
  }
}

/** The file beside the table that has its name, or the only one that may hold metadata. */
function externalFor({ name, beside = [] }: GivenFile): GivenFile | undefined {
  const bare = name.replace(/^.*[/\\]/, '').replace(/(\.sssom)?\.tsv$/i, '')
  const candidates = beside.filter(each => /\.ya?ml$/i.test(each.name))
  return candidates.find(each => each.name.replace(/^.*[/\\]/, '').replace(/(\.sssom)?\.ya?ml$/i, '') === bare) ?? (candidates.length === 1 ? candidates[0] : undefined)
}

interface Table {
  readonly rows: () => Generator<Row>
  readonly columns: Columns
  readonly metadata: ReadMetadata
  readonly head: Row
}

/** Reads the rows, whose faults are told along with those of the metadata; a set whose metadata are wrong gives no content. */
function readRows({ rows, columns, metadata, head }: Table, faults: readonly Problem[]): ReadFile {
  const problems = new Problems()
  problems.add(...faults)
  const prefixes = prefixesOf(metadata)
  const { slots: common, rest } = propagated(metadata.metadata, slotsInRows(rows, columns.slots, metadata))
  const read = slotsReader(head, columns.slots, common)
  const [sources, targets] = [new FrameworkNames('subject'), new FrameworkNames('object')]
  const repeated = new Repeated()
  const mappings: StatedMapping[] = []
  const unmatched: StatedMappingSet['unmatched'][number][] = []
  const context = { prefixes, good: new Set<string>(), columnOf: read.columnOf, line: 0 }
  let count = 0
  for (const row of rows()) {
    count += 1
    if (count > mostRecords) return { content: null, read: count, problems: [problemAt({ line: row.line, column: null }, null, tooManyRecords)] }
    const slots = read.slotsOf(row)
    if (!('slots' in slots)) { problems.add(slots.problem); continue }
    context.line = row.line
    const wrong = [...faultsOf(slots.slots, context), ...repeated.faultsOf(row, slots.slots, read.columnOf)]
    if (wrong.length > 0) { problems.add(...wrong); continue }
    const found = statedBy(slots.slots, row.line, read.columnOf)
    sources.add(slots.slots, found.mapping.sources)
    targets.add(slots.slots, found.mapping.targets)
    if (found.unmatched === null) mappings.push(found.mapping)
    else unmatched.push(found.unmatched)
  }
  if (count === 0) problems.add(problemAt({ line: head.line, column: null }, null, 'The table names its columns, but has no rows.'))
  const named = { sourceFramework: sources.named(prefixes), targetFramework: targets.named(prefixes) }
  const content: StatedMappingSet = { kind: 'mappings', set: { ...setFieldsOf(metadata.metadata), kept: { sssom: rest } }, ...named, mappings, unmatched }
  const usable = faults.length === 0 && mappings.length + unmatched.length > 0
  return { content: usable ? content : null, read: count, problems: problems.listed, ...(problems.unlisted > 0 ? { unlisted: problems.unlisted } : {}) }
}

/** Slots that the metadata have for all mappings and yet some row has a value for. */
function slotsInRows(rows: () => Generator<Row>, slots: readonly string[], { metadata }: ReadMetadata): ReadonlySet<string> {
  const doubtful = propagatableSlots.filter(slot => metadata[slot] !== undefined && slots.includes(slot))
  const found = new Set<string>()
  if (doubtful.length === 0) return found
  for (const { cells } of rows()) {
    for (const slot of doubtful) if ((cells[slots.indexOf(slot)] ?? '') !== '') found.add(slot)
    if (found.size === doubtful.length) break
  }
  return found
}

function statedBy(slots: Slots, line: number, columnOf: (slot: string) => number | null): { mapping: StatedMapping; unmatched: StatedMappingSet['unmatched'][number] | null } {
  const place: Place = { line, column: columnOf('subject_id') }
  const kept = { sssom: slots }
  const sources = requirementsOf(slots, 'subject', place)
  const targets = requirementsOf(slots, 'object', { line, column: columnOf('object_id') })
  const mapping: StatedMapping = { place, sources, targets, ...fieldsOf(slots), kept }
  const lacks = (id: string | undefined) => id !== undefined && noTerm.has(id)
  const side = lacks(slots.object_id) ? 'source' : lacks(slots.subject_id) ? 'target' : null
  const requirement = side === 'target' ? targets[0] : sources[0]
  return { mapping, unmatched: side === null || requirement === undefined ? null : { place, side, requirement, kept } }
}
