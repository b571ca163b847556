import { closingLinks, circleReason } from '../closing-links.js'
import type { ReadFile } from '../file-content.js'
import { tooLongFor } from '../lengths.js'
import { problemAt, Problems, type Problem } from '../problem.js'
import {
  type InventoryKind, inventoryLabels, lapsesEarly, type StatedInventory, type StatedItem, type StatedLink, type StatedValue, titleOf,
} from '../stated-inventory.js'
import { answerCell, answerOf, listOf } from './answer-cell.js'
import { columnsOf, rowFault, type Columns } from './columns.js'
import type { Row } from './delimited.js'
import { inventoryColumns, inventoryName, kindNamed, kindOfId } from './inventory-columns.js'
import { keyedRows } from './mappings.js'
import { readFileOf } from './reading.js'
import { misspelt, unread } from './unread-columns.js'

/** Reads an inventory of one kind from the rows of a table, an item each. A blank cell says nothing: nobody has answered. */
export function readInventory(kind: InventoryKind, head: Row, rows: Iterable<Row>): ReadFile {
  const named = { ...head, cells: head.cells.map(cell => inventoryName(cell, kind)) }
  const all = inventoryColumns[kind].map(({ name }) => name)
  const columns = columnsOf(named, { required: all.slice(0, 1), optional: [...all.slice(1), 'id', 'kind'] })
  const wrong = [...columns.problems, ...misspelt(head.line, columns, all)]
  if (wrong.length > 0) return { content: null, read: 0, problems: wrong }
  const problems = new Problems()
  const found = new Map<string, StatedItem>()
  let read = 0
  for (const row of rows) {
    read += 1
    const fault = rowFault(row, columns)
    const faults: Problem[] = fault ? [fault] : []
    const item = fault ? null : itemOf(kind, row, columns, faults)
    const earlier = item && found.get(item.key)
    if (item && earlier) faults.push(problemAt(item.place, item.key, `This ${kind} stands in line ${earlier.place.line} already${item.id ?? item.recordId ? '' : '; give each an id'}.`))
    if (item === null || faults.length > 0) problems.add(...faults)
    else found.set(item.key, item)
  }
  const closing = closingLinks(byKeys(found), 'DERIVED_FROM')
  for (const { item, link } of closing) {
    problems.add(problemAt(link.place, link.to, circleReason))
    found.delete(item.key)
  }
  if (read === 0) problems.add(problemAt({ line: head.line, column: null }, null, 'The table names its columns, but has no rows.'))
  problems.add(...unread(head.line, columns))
  const content: StatedInventory | null = found.size === 0 ? null : { kind: 'inventory', byName: true, items: [...found.values()] }
  return readFileOf(content, read, problems)
}

/** Rows name each other by id or by name; circles are looked for by key. */
function byKeys(found: ReadonlyMap<string, StatedItem>): readonly StatedItem[] {
  const keyByTitle = new Map([...found.values()].map(item => [titleOf(item), item.key]))
  const named = (name: string) => (found.has(name) ? name : (keyByTitle.get(name) ?? name))
  return [...found.values()].map(item => ({ ...item, links: item.links.map(link => (link.kind === 'DERIVED_FROM' ? { ...link, to: named(link.to) } : link)) }))
}

function itemOf(kind: InventoryKind, row: Row, columns: Columns, faults: Problem[]): StatedItem | null {
  const placeOf = (name: string) => ({ line: row.line, column: columns.columnOf(name) })
  const fault = (name: string) => (reason: string) => faults.push(problemAt(placeOf(name), columns.cell(row, name) ?? null, reason))
  const [titled = { name: 'name' }] = inventoryColumns[kind]
  const title = columns.cell(row, titled.name)?.trim()
  const said: Record<string, StatedValue> = {}
  const links: StatedLink[] = []
  const stated = columns.cell(row, 'kind')
  if (stated !== undefined && kindNamed(stated) !== kind) fault('kind')(`A file holds items of one kind, here ${kind}; split it into one file for each kind.`)
  for (const { name, property, answer, link } of inventoryColumns[kind]) {
    const cell = columns.cell(row, name)
    if (cell === undefined || cell.trim() === '') continue
    if (link) for (const to of name === 'owner' ? [cell.trim()] : listOf(cell)) if (to.toLowerCase() !== 'none') links.push({ kind: link, to, place: placeOf(name) })
    const value = property === undefined ? undefined : answer ? answerOf(cell, answer, fault(name)) : textOf(property, cell.trim(), fault(name))
    if (property !== undefined && value !== undefined && isSound(property, value, kind, fault(name))) said[property] = value
  }
  const early = lapsesEarly(said)
  if (early !== undefined) fault('valid_until')(early)
  if (!title) {
    fault(titled.name)(`This row names no ${kind}.`)
    return null
  }
  const id = columns.cell(row, 'id')?.trim()
  const other = kindOfId(id)
  if (other !== undefined && other !== kind) fault('id')(`This is the id of a ${other}, and the row names a ${kind}.`)
  const own = id !== undefined && ownId(kind).test(id)
  if (id !== undefined && id.length > 200) fault('id')('An id has at most 200 characters.')
  const unknown = columns.unknown(row)
  return {
    place: placeOf(titled.name), kind, key: id ?? keyOf(title, said), id: own ? id : undefined, recordId: own ? undefined : id, said, links, kept: Object.keys(unknown).length === 0 ? {} : { columns: unknown },
  }
}

/** What evidence says of days, files and addresses is more than text. Evidence that does not lapse has no last day. */
function isSound(property: string, value: StatedValue, kind: InventoryKind, fault: (reason: string) => void): boolean {
  if (kind !== 'evidence') return true
  if (property === 'collected' && value === 'none') fault('Evidence is collected on a day, written like 2026-11-24.')
  if (property === 'digest' && !/^sha256:[0-9a-f]{64}$/.test(String(value))) fault('A digest is written as sha256: and 64 hexadecimal digits.')
  if (property === 'url' && !/^https?:\/\/\S+$/i.test(String(value))) fault('An address begins with https:// or http://.')
  return !(property === 'validUntil' && value === 'none')
}

/** An id of the graph, such as `system:cv-screening`; any other is the organisation's own number. */
const ownId = (kind: InventoryKind) => new RegExp(`^${inventoryLabels[kind].toLowerCase()}:[A-Za-z0-9][A-Za-z0-9./-]{0,120}$`)

const keyOf = (title: string, { version }: Readonly<Record<string, StatedValue>>): string => (version === undefined ? title : `${title} ${String(version)}`)

function textOf(property: string, value: string, fault: (reason: string) => void): string | undefined {
  const reason = tooLongFor(property, value)
  if (reason === undefined) return value
  fault(reason)
  return undefined
}

/** An inventory as rows, the names of the columns first; of the kind that its first item is of. */
export function inventoryRows({ items }: StatedInventory): readonly (readonly string[])[] {
  const kind = items[0]?.kind ?? 'system'
  const columns = inventoryColumns[kind]
  const rows = items.filter(item => item.kind === kind).map(({ id, recordId, said, links, kept }) => ({
    ...(kept['columns'] as Readonly<Record<string, string>> | undefined), id: id ?? recordId,
    ...Object.fromEntries(columns.map(({ name, property, link }) => {
      const value = property === undefined ? undefined : said[property]
      return [name, link ? links.filter(one => one.kind === link).map(({ to }) => to).join('; ') : value === undefined ? undefined : answerCell(value)]
    })),
  }))
  return keyedRows(rows, ['id', ...columns.map(({ name }) => name)])
}

/** A table to fill in with every column of its kind, and one example. */
export const inventoryTemplate = (kind: InventoryKind): readonly (readonly string[])[] => {
  const columns = inventoryColumns[kind]
  return [['kind', 'id', ...columns.map(({ name }) => name)], [kind, '', ...columns.map(({ example }) => example)]]
}
