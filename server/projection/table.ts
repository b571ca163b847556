import type { Value } from '../model/canonical-json.js'
import { type Column, type ColumnBuilder, openColumn } from './column.js'
import type { Pace } from './pace.js'

/** The properties of many items, or relationships, of one kind: a column for each name. */
export interface Table {
  value(row: number, name: string): Value | undefined
  /** Calls for every property that this row has. */
  eachValue(row: number, visit: (name: string, value: Value) => void): void
}

/** Calls for every property of something. */
export type RowValues = (visit: (name: string, value: Value) => void) => void

export const valuesOf = (properties: Readonly<Record<string, Value>>): RowValues => visit => {
  for (const name in properties) visit(name, properties[name] as Value)
}

export interface TableBuilder {
  readonly length: number
  /** The number of a new row; the property `except` is left out, because it is held elsewhere. */
  add(values: RowValues, except: string): number
  set(row: number, name: string, value: Value): void
  seal(pace: Pace): Promise<Table>
}

export function openTable(): TableBuilder {
  const builders = new Map<string, ColumnBuilder>()
  let length = 0
  const set = (row: number, name: string, value: Value) => {
    let column = builders.get(name)
    if (!column) builders.set(name, (column = openColumn()))
    column.set(row, value)
  }
  return {
    get length() { return length },
    set,
    add(values, except) {
      values((name, value) => { if (name !== except) set(length, name, value) })
      return length++
    },
    async seal(pace) {
      const columns = new Map<string, Column>()
      for (const [name, builder] of builders) {
        columns.set(name, builder.seal())
        await pace.rest()
      }
      return tableOf(columns)
    },
  }
}

function tableOf(columns: ReadonlyMap<string, Column>): Table {
  return {
    value: (row, name) => columns.get(name)?.(row),
    eachValue(row, visit) {
      for (const [name, column] of columns) {
        const value = column(row)
        if (value !== undefined) visit(name, value)
      }
    },
  }
}
