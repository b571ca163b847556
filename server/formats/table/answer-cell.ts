import type { FactDefinition } from '../../model/fact.js'
import type { StatedValue } from '../stated-inventory.js'
import { isDay } from '../../model/day.js'

/** An answer to a question as people write it in a cell; undefined where it is none, which is then a fault. */
export function answerOf(cell: string, { kind, options, amiss }: Pick<FactDefinition, 'kind' | 'options' | 'amiss'>, fault: (reason: string) => void): StatedValue | undefined {
  if (kind === 'boolean') return truthOf(cell, fault)
  if (kind === 'date') return dayOf(cell, fault)
  const known = options?.map(({ value }) => value)
  if (kind === 'choice') return known ? oneOf(cell, known, fault) : cell.trim()
  if (cell.trim().toLowerCase() === 'none') return []
  const values = listOf(cell).map(one => (known ? oneOf(one, known, fault) : sound(one, amiss?.(one) ?? null, fault)))
  return values.every(one => one !== undefined) ? [...new Set(values)] : undefined
}

const truths: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false }

function truthOf(cell: string, fault: (reason: string) => void): boolean | undefined {
  const word = cell.trim().toLowerCase()
  if (Object.hasOwn(truths, word)) return truths[word]
  fault('This is none of yes, no; leave it blank where nobody has answered.')
  return undefined
}

function dayOf(cell: string, fault: (reason: string) => void): string | undefined {
  const day = cell.trim().toLowerCase()
  if (day === 'none' || isDay(day)) return day
  fault('This is no day written like 2026-11-24; write none where there is no such day, and leave it blank where nobody has answered.')
  return undefined
}

function oneOf(cell: string, words: readonly string[], fault: (reason: string) => void): string | undefined {
  const found = words.find(word => word.toLowerCase() === cell.trim().toLowerCase())
  if (found === undefined) fault(`This is none of ${words.join(', ')}.`)
  return found
}

function sound(entry: string, wrong: string | null, fault: (reason: string) => void): string | undefined {
  if (wrong === null) return entry
  fault(`This ${wrong}.`)
  return undefined
}

/** Several values in one cell, separated by `;`. */
export const listOf = (cell: string): readonly string[] => cell.split(';').map(one => one.trim()).filter(one => one !== '')

/** An answer as a cell holds it. */
export const answerCell = (value: StatedValue): string =>
  (typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : value.length === 0 ? 'none' : value.join('; '))
