import type { StatedRelation } from '../../model/relation.js'
import { groupings, mappingStatuses, overlapMeanings } from '../../model/words.js'
import type { NamedRequirement, ReadFile, StatedMapping, StatedMappingSet } from '../file-content.js'
import { problemAt, Problems, type Problem } from '../problem.js'
import { columnsOf, rowFault, type Columns } from './columns.js'
import { isDay } from '../../model/day.js'
import type { Row } from './delimited.js'
import { joinCell, splitCell } from './list-cell.js'
import { readFileOf, SaidOnce, wordOf } from './reading.js'
import { relationByWordOf } from './relation-words.js'

/** What the set says, once for all rows. */
const setColumns = ['source_framework', 'target_framework', 'set', 'set_title', 'set_source', 'set_author', 'licence', 'method', 'set_url', 'grouping', 'overlap_means'] as const

export const mappingColumns = {
  required: ['source', 'relation', 'target'],
  optional: [
    'source_framework', 'target_framework', 'source_title', 'target_title', 'negated', 'rationale', 'strength', 'scale', 'status', 'author',
    'reviewer', 'stated', 'reviewed', 'id', 'predicate', ...setColumns.slice(2),
  ],
} as const

/** The word in the column `relation` of a row that says that something has no counterpart. */
const unmatchedWord = 'no counterpart'

/** Reads mappings from the rows of a table under the names of its columns. */
export function readMappings(head: Row, rows: Iterable<Row>): ReadFile {
  const columns = columnsOf(head, mappingColumns)
  if (columns.problems.length > 0) return { content: null, read: 0, problems: columns.problems }
  const problems = new Problems()
  const said = new SaidOnce(columns, setColumns)
  const [mappings, unmatched]: [StatedMapping[], StatedMappingSet['unmatched'][number][]] = [[], []]
  const seen = { ids: new Map<string, number>(), rows: new Map<string, number>() }
  let read = 0
  for (const row of rows) {
    read += 1
    const fault = rowFault(row, columns)
    const faults: Problem[] = fault ? [fault] : [...said.faultsOf(row), ...repeated(row, columns, seen)]
    const found = fault ? null : mappingOf(row, columns, faults)
    if (faults.length > 0 || found === null) problems.add(...faults)
    else if ('side' in found) unmatched.push(found)
    else mappings.push(found)
  }
  if (read === 0) problems.add(problemAt({ line: head.line, column: null }, null, 'The table names its columns, but has no rows.'))
  const usable = mappings.length + unmatched.length > 0
  return readFileOf(usable ? setOf(said, mappings, unmatched, head, columns, problems) : null, read, problems)
}

function setOf(said: SaidOnce, mappings: readonly StatedMapping[], unmatched: StatedMappingSet['unmatched'], head: Row, columns: Columns, problems: Problems): StatedMappingSet {
  const word = <Word extends string>(name: string, words: readonly Word[]) =>
    wordOf(said.text(name), words, reason => problems.add(problemAt({ line: head.line, column: columns.columnOf(name) }, said.text(name) ?? null, reason)))
  const named = (name: string) => ({ names: splitCell(said.text(name) ?? '') })
  return {
    kind: 'mappings',
    set: {
      recordId: said.text('set'), title: said.text('set_title'), source: said.text('set_source'), author: said.text('set_author'),
      licence: said.text('licence'), method: said.text('method'), url: said.text('set_url'), grouping: word('grouping', groupings),
      overlapMeans: word('overlap_means', overlapMeanings), kept: {},
    },
    sourceFramework: named('source_framework'),
    targetFramework: named('target_framework'),
    mappings,
    unmatched,
  }
}

function mappingOf(row: Row, columns: Columns, faults: Problem[]): StatedMapping | StatedMappingSet['unmatched'][number] | null {
  const cell = (name: string) => columns.cell(row, name)
  const fault = (name: string, reason: string) => faults.push(problemAt({ line: row.line, column: columns.columnOf(name) }, cell(name) ?? null, reason))
  const place = { line: row.line, column: columns.columnOf('source') }
  const [sources, targets] = [requirements(row, columns, 'source'), requirements(row, columns, 'target')]
  const unknown = columns.unknown(row)
  const kept = Object.keys(unknown).length === 0 ? nothingKept : { columns: unknown }
  const word = cell('relation')
  if (word?.trim().toLowerCase() === unmatchedWord) return unmatchedOf(sources, targets, place, kept, fault)
  const relation = relationOf(word, fault)
  if (sources.length === 0) fault('source', 'This row names no source requirement.')
  if (targets.length === 0) fault('target', 'This row names no target requirement.')
  if (sources.length === 1 && targets.length === 1 && sources[0]?.name === targets[0]?.name && cell('source_framework') === cell('target_framework')) {
    fault('target', 'This maps something to itself; source and target are the same.')
  }
  for (const name of ['stated', 'reviewed']) if (cell(name) !== undefined && !isDay(cell(name) ?? '')) fault(name, 'This is no day written like 2026-11-24.')
  const status = wordOf(cell('status'), mappingStatuses, reason => fault('status', reason))
  const negated = wordOf(cell('negated'), ['yes', 'no', 'true', 'false', 'not'], reason => fault('negated', reason))
  if (relation === undefined) return null
  return {
    place, recordId: cell('id'), sources, targets, relation, negated: negated === 'yes' || negated === 'true' || negated === 'not',
    predicate: cell('predicate') ?? (word as string), rationale: cell('rationale'), strength: cell('strength'), scale: cell('scale'),
    author: cell('author'), reviewer: cell('reviewer'), status, stated: cell('stated'), reviewed: cell('reviewed'), kept,
  }
}

const nothingKept = {}

type Fault = (name: string, reason: string) => void

function relationOf(word: string | undefined, fault: Fault): StatedRelation | undefined {
  const relation = word === undefined ? undefined : relationByWordOf(word)
  if (relation === undefined) fault('relation', `${word === undefined ? 'This row states no relation' : 'This is no relation'}; one of equal, subset, superset, intersects, disjoint, subset or equal, superset or equal, overlaps, association is.`)
  return relation
}

function unmatchedOf(sources: readonly NamedRequirement[], targets: readonly NamedRequirement[], place: StatedMapping['place'], kept: StatedMapping['kept'], fault: Fault) {
  const [side, requirement] = targets.length === 0 ? (['source', sources[0]] as const) : (['target', targets[0]] as const)
  if (requirement !== undefined && sources.length + targets.length === 1) return { place, side, requirement, kept }
  fault('relation', `A row that says "${unmatchedWord}" names one requirement, as its source or as its target.`)
  return null
}

function requirements(row: Row, columns: Columns, side: 'source' | 'target'): readonly NamedRequirement[] {
  const labels = splitCell(columns.cell(row, `${side}_title`) ?? '')
  const place = { line: row.line, column: columns.columnOf(side) }
  return splitCell(columns.cell(row, side) ?? '').map(name => name.trim()).flatMap((name, at) => (name === '' ? [] : [{ name, label: labels[at] || undefined, place }]))
}

interface Seen {
  readonly ids: Map<string, number>
  readonly rows: Map<string, number>
}

function repeated(row: Row, columns: Columns, seen: Seen): readonly Problem[] {
  const id = columns.cell(row, 'id')
  const sameId = id === undefined ? undefined : seen.ids.get(id)
  if (sameId !== undefined) return [problemAt({ line: row.line, column: columns.columnOf('id') }, id ?? null, `The id stands in line ${sameId} already; each row has its own.`)]
  if (id !== undefined) seen.ids.set(id, row.line)
  const whole = row.cells.join('\u001f')
  const same = seen.rows.get(whole)
  if (same !== undefined) return [problemAt({ line: row.line, column: null }, null, `This row is the same as line ${same}, cell by cell.`)]
  seen.rows.set(whole, row.line)
  return []
}

/** A set of mappings as rows, the names of the columns first. What it says once stands in the first row. */
export function mappingRows({ set, sourceFramework, targetFramework, mappings, unmatched }: StatedMappingSet): readonly (readonly string[])[] {
  const once: Readonly<Record<string, string | undefined>> = {
    source_framework: joinCell(sourceFramework.names), target_framework: joinCell(targetFramework.names), set: set.recordId, set_title: set.title,
    set_source: set.source, set_author: set.author, licence: set.licence, method: set.method, set_url: set.url, grouping: set.grouping,
    overlap_means: set.overlapMeans,
  }
  return keyedRows([...mappings.map(mappingRow), ...unmatched.map(unmatchedRow)].map((row, at) => (at === 0 ? { ...once, ...row } : row)), mappingOrder)
}

const mappingOrder = ['source_framework', 'source', 'source_title', 'relation', 'negated', 'target_framework', 'target', 'target_title', 'rationale', 'strength', 'scale', 'status', 'author', 'reviewer', 'stated', 'reviewed', 'id', 'predicate', ...setColumns.slice(2)]

type Keyed = Readonly<Record<string, string | undefined>>

const namesOf = (requirement: readonly NamedRequirement[]) => joinCell(requirement.map(({ name }) => name))
const labelsOf = (requirement: readonly NamedRequirement[]) => (requirement.some(({ label }) => label) ? joinCell(requirement.map(({ label }) => label ?? '')) : undefined)

const mappingRow = (mapping: StatedMapping): Keyed => ({
  ...(mapping.kept.columns as Keyed | undefined),
  source: namesOf(mapping.sources), source_title: labelsOf(mapping.sources), relation: mapping.relation, negated: mapping.negated ? 'yes' : undefined,
  target: namesOf(mapping.targets), target_title: labelsOf(mapping.targets), rationale: mapping.rationale, strength: mapping.strength,
  scale: mapping.scale, status: mapping.status, author: mapping.author, reviewer: mapping.reviewer, stated: mapping.stated,
  reviewed: mapping.reviewed, id: mapping.recordId, predicate: mapping.predicate === mapping.relation ? undefined : mapping.predicate,
})

const unmatchedRow = ({ side, requirement, kept }: StatedMappingSet['unmatched'][number]): Keyed =>
  ({ ...(kept.columns as Keyed | undefined), [side]: namesOf([requirement]), [`${side}_title`]: labelsOf([requirement]), relation: unmatchedWord })

/** Rows by the names of their columns as cells: the columns of this order, then the others; beyond the first three only those that are used. */
export function keyedRows(rows: readonly Keyed[], order: readonly string[]): readonly (readonly string[])[] {
  const used = new Set<string>(order.slice(0, 1))
  for (const row of rows) for (const name in row) if (row[name] !== undefined && row[name] !== '') used.add(name)
  for (const name of ['source', 'relation', 'target', 'ref']) if (order.includes(name)) used.add(name)
  const names = [...order.filter(name => used.has(name)), ...[...used].filter(name => !order.includes(name))]
  return [names, ...rows.map(row => names.map(name => row[name] ?? ''))]
}
