import { joinCell, splitCell } from '../table/list-cell.js'
import type { Metadata } from './metadata.js'
import { listSlots, propagatableSlots, type Slots } from './slots.js'

/** A value of the metadata as it would stand in a row. */
function cellOf(slot: string, value: unknown): string | undefined {
  const values = (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string' && each !== '')
  if (values.length === 0) return undefined
  return listSlots.has(slot) ? joinCell(values) : values.join('|')
}

const valueOf = (slot: string, cell: string): unknown => (listSlots.has(slot) ? splitCell(cell) : cell)

/**
 * What the metadata say of every mapping, as cells of a row, and what they say of the set alone. A slot that even one row has a value for
 * is not propagated (SSSOM 1.1, Propagation); `inRows` are these slots.
 */
export function propagated(metadata: Metadata, inRows: ReadonlySet<string>): { readonly slots: Slots; readonly rest: Metadata } {
  const found = propagatableSlots.flatMap(slot => {
    const cell = inRows.has(slot) ? undefined : cellOf(slot, metadata[slot])
    return cell === undefined ? [] : [[slot, cell] as const]
  })
  const taken = new Set<string>(found.map(([slot]) => slot))
  return { slots: Object.fromEntries(found), rest: Object.fromEntries(Object.entries(metadata).filter(([slot]) => !taken.has(slot))) }
}

/** The opposite: what all rows have in common is said once, in the metadata, unless these say something else there (SSSOM 1.1, Condensation). */
export function condensed(metadata: Metadata, rows: readonly Slots[]): { readonly metadata: Metadata; readonly inRows: (slot: string) => boolean } {
  const common = propagatableSlots.flatMap(slot => {
    const cell = rows[0]?.[slot]
    const stays = cell === undefined || metadata[slot] !== undefined || rows.some(row => row[slot] !== cell)
    return stays ? [] : [[slot, valueOf(slot, cell)] as const]
  })
  const slots = new Set<string>(common.map(([slot]) => slot))
  return { metadata: { ...metadata, ...Object.fromEntries(common) }, inRows: slot => !slots.has(slot) }
}
