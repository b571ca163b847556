import { relationships, type Relationship } from '../model/edge-set.js'
import { tooLarge } from '../model/errors.js'
import { type Kind, kinds } from '../model/kind.js'
import type { Base } from './base.js'
import { type Numbers32, withRoom } from './column.js'
import type { ItemNumber } from './facts.js'
import { shortened } from './link-id.js'
import { keepPace, type Pace } from './pace.js'
import { slicesOf } from './slices.js'
import { sparseBound } from './sparse.js'
import { openTable, type RowValues } from './table.js'

export const kindNames = Object.keys(kinds) as Kind[]
export const kindPlace = new Map(kindNames.map((kind, place) => [kind, place]))
export const relationshipPlace: ReadonlyMap<Relationship, number> = new Map(relationships.map((relationship, place) => [relationship, place]))

/** Takes items and then relationships in any order and packs them. */
export interface BaseBuilder {
  /** The number of an item; undefined where it did not come. */
  numberOf(id: string): ItemNumber | undefined
  /** An item, unless its id came already. The number under which it is packed. */
  item(kind: Kind, id: string, properties: RowValues): ItemNumber
  /** Numbers of the ends are those that `item` gave. */
  link(relationship: Relationship, id: string, from: ItemNumber, to: ItemNumber, properties: RowValues): void
  seal(): Promise<Base>
}

/** Errors, from `item` and `link`: TOO_LARGE past 33 million of either. */
export function openBase(): BaseBuilder {
  const ids: string[] = []
  const numbers = new Map<string, number>()
  const tables = kindNames.map(openTable)
  const linkTables = relationships.map(openTable)
  const itemColumns = { kinds: new Uint32Array(64), rows: new Uint32Array(64) }
  const links = { count: 0, from: new Uint32Array(64), to: new Uint32Array(64), relationships: new Uint32Array(64), rows: new Uint32Array(64) }

  return {
    numberOf: id => numbers.get(id),
    item(kind, id, properties) {
      const known = numbers.get(id)
      if (known !== undefined) return known
      const number = ids.push(id) - 1
      if (number >= sparseBound) throw tooLarge(`The graph holds more than ${sparseBound} items`)
      numbers.set(id, number)
      const place = kindPlace.get(kind) as number
      itemColumns.kinds = put(itemColumns.kinds, number, place)
      itemColumns.rows = put(itemColumns.rows, number, tables[place]?.add(properties, 'id') as number)
      return number
    },
    link(relationship, id, from, to, properties) {
      const place = relationshipPlace.get(relationship)
      if (place === undefined) throw new Error(`The vocabulary has no relationship ${relationship}`)
      if (links.count >= sparseBound) throw tooLarge(`The graph holds more than ${sparseBound} relationships`)
      const table = linkTables[place] as (typeof linkTables)[number]
      const row = table.add(properties, 'id')
      const short = shortened(id, relationship, ids[from] as string, ids[to] as string)
      if (short !== null) table.set(row, 'id', short)
      const at = links.count++
      links.from = put(links.from, at, from)
      links.to = put(links.to, at, to)
      links.relationships = put(links.relationships, at, place)
      links.rows = put(links.rows, at, row)
    },
    async seal() {
      const pace = keepPace()
      const count = ids.length
      const packed = await packLinks(links, count, pace)
      const sealed = { items: [] as Base['tables'][number][], links: [] as Base['tables'][number][] }
      for (const table of tables) sealed.items.push(await table.seal(pace))
      for (const table of linkTables) sealed.links.push(await table.seal(pace))
      return {
        itemCount: count, ids, numbers,
        kinds: new Uint8Array(itemColumns.kinds.subarray(0, count)), rows: itemColumns.rows.slice(0, count),
        members: membersOf(itemColumns.kinds, itemColumns.rows, tables.map(table => table.length), count),
        tables: sealed.items, linkTables: sealed.links, ...packed,
      }
    },
  }
}

function put(numbers: Numbers32, at: number, number: number): Numbers32 {
  const roomy = withRoom(numbers, at + 1)
  roomy[at] = number
  return roomy
}

interface Arrived { readonly count: number; readonly from: Uint32Array; readonly to: Uint32Array; readonly relationships: Uint32Array; readonly rows: Uint32Array }

/** Numbers relationships by where they start and what they are; those that end at an item are listed by what they are as well. */
async function packLinks(arrived: Arrived, itemCount: number, pace: Pace) {
  const { count } = arrived
  const byKind = await slicesOf(arrived.relationships, null, count, relationships.length, pace)
  const byStart = await slicesOf(arrived.from, byKind.order, count, itemCount, pace)
  const pick = (column: Uint32Array) => pickedOf(column, byStart.order, pace)
  const from = await pick(arrived.from)
  const to = await pick(arrived.to)
  const places = await pick(arrived.relationships)
  const linkRows = await pick(arrived.rows)
  const numbersByKind = await slicesOf(places, null, count, relationships.length, pace)
  const byEnd = await slicesOf(to, numbersByKind.order, count, itemCount, pace)
  return {
    linkCount: count, from, to, linkRows, relationships: new Uint8Array(places),
    outStart: byStart.starts, inStart: byEnd.starts, inLinks: byEnd.order,
  }
}

async function pickedOf(column: Uint32Array, order: Uint32Array, pace: Pace): Promise<Uint32Array> {
  const picked = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at += 1) {
    picked[at] = column[order[at] as number] as number
    if (pace.due()) await pace.rest()
  }
  return picked
}

function membersOf(places: Uint32Array, rows: Uint32Array, lengths: readonly number[], count: number): Uint32Array[] {
  const members = lengths.map(length => new Uint32Array(length))
  for (let item = 0; item < count; item += 1) (members[places[item] as number] as Uint32Array)[rows[item] as number] = item
  return members
}
