import { canonicalJson, type Value } from '../model/canonical-json.js'

/** One property over many rows. Values that repeat stand once and rows hold their number; values that hardly repeat stand row by row. */
export type Column = (row: number) => Value | undefined

export interface ColumnBuilder {
  set(row: number, value: Value): void
  /** The finished column; nothing can be set any more. */
  seal(): Column
}

/** Below this many different values a column is always worth a list of them. */
const alwaysListed = 2_048

/** Numbers in memory of their own. */
export type Numbers32 = Uint32Array<ArrayBuffer>

type Numbers = Uint8Array | Uint16Array | Uint32Array

export function openColumn(): ColumnBuilder {
  let numbers: Numbers32 = new Uint32Array(64)
  let values: (Value | undefined)[] = [undefined]
  let known: Map<unknown, number> | null = new Map()
  let filled = 0
  let length = 0

  const numberOf = (value: Value, known: Map<unknown, number>): number => {
    const key = keyOf(value)
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, values.length)
    return values.push(value) - 1
  }
  /** From here on each row holds its own value. */
  const spread = () => {
    const listed = values
    values = Array.from({ length }, (_, row) => listed[numbers[row] ?? 0])
    known = null
    numbers = new Uint32Array(0)
  }
  return {
    set(row, value) {
      if (known === null) {
        while (values.length < row) values.push(undefined)
        values[row] = value
        return
      }
      length = row + 1
      filled += 1
      numbers = withRoom(numbers, length)
      numbers[row] = numberOf(value, known)
      if (values.length > alwaysListed && values.length * 2 > filled) spread()
    },
    seal() {
      const held = values
      if (known === null) return row => held[row]
      known = null
      const narrow: Numbers = narrowed(numbers.subarray(0, length), held.length)
      return row => held[narrow[row] ?? 0]
    },
  }
}

/** Lists are as alike as their texts are; anything else is its own key. */
const keyOf = (value: Value): unknown => (typeof value === 'object' && value !== null ? `\u0000${canonicalJson(value)}` : value)

function narrowed(numbers: Uint32Array, bound: number): Numbers {
  if (bound <= 2 ** 8) return new Uint8Array(numbers)
  return bound <= 2 ** 16 ? new Uint16Array(numbers) : numbers.slice()
}

/** The same numbers in an array that holds at least so many. */
export function withRoom(numbers: Numbers32, length: number): Numbers32 {
  if (length <= numbers.length) return numbers
  const larger = new Uint32Array(Math.max(length, numbers.length * 2))
  larger.set(numbers)
  return larger
}
