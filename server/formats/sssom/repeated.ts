import { problemAt, type Problem } from '../problem.js'
import type { Row } from '../table/delimited.js'
import type { Slots } from './slots.js'

/** What came before in a table: records of the same id, and rows that are the same cell by cell. */
export class Repeated {
  private readonly lineById = new Map<string, number>()
  private readonly lineByRow = new Map<number, number>()

  faultsOf({ line, cells }: Row, { record_id: id }: Slots, columnOf: (slot: string) => number | null): readonly Problem[] {
    const earlier = id === undefined ? undefined : this.lineById.get(id)
    if (id !== undefined && earlier !== undefined) {
      return [problemAt({ line, column: columnOf('record_id') }, id, `The record id stands in line ${earlier} already; each record has its own.`)]
    }
    if (id !== undefined) this.lineById.set(id, line)
    const print = fingerprint(cells)
    const same = this.lineByRow.get(print)
    if (same !== undefined) return [problemAt({ line, column: null }, null, `This row is the same as line ${same}, cell by cell.`)]
    this.lineByRow.set(print, line)
    return []
  }
}

/**
 * A number of 52 bits for a row (two FNV-1a, over the characters and over them changed), as keeping every row to compare with would double
 * the memory. Two different rows of a million have the same one once in ten thousand files.
 */
export function fingerprint(cells: readonly string[]): number {
  let [one, other] = [0x811c9dc5, 0x1b873593]
  for (const cell of cells) {
    for (let at = 0; at < cell.length; at += 1) {
      const unit = cell.charCodeAt(at)
      one = Math.imul(one ^ unit, 0x01000193)
      other = Math.imul(other ^ (unit + 0x9e37), 0x85ebca6b)
    }
    one = Math.imul(one ^ 0x1f, 0x01000193)
    other = Math.imul(other ^ 0x1f1f, 0x85ebca6b)
  }
  return (one >>> 0) * 0x100000 + ((other ^ (other >>> 13)) >>> 12)
}
