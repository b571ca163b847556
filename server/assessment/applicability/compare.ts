import type { FactValue } from '../../model/fact.js'
import type { FactComparison, Truth } from './condition.js'

/** The answer "none" to a question for a day. */
export const noDay = 'none'

const isNone = (value: FactValue) => value === noDay || (Array.isArray(value) && value.length === 0)

/** What a comparison comes to for an answer; null where nobody has answered. */
export function compare(comparison: FactComparison, value: FactValue): Truth {
  if (value === undefined) return null
  if ('equals' in comparison) return value === comparison.equals
  if ('none' in comparison) return isNone(value) === comparison.none
  if ('includes' in comparison) return holdsOne(value, comparison.includes)
  if (typeof value !== 'string' || value === noDay) return false
  return 'before' in comparison ? value < comparison.before : value >= comparison.onOrAfter
}

function holdsOne(value: FactValue, wanted: string | readonly string[]): boolean {
  const held: readonly string[] = Array.isArray(value) ? value : []
  return typeof wanted === 'string' ? held.includes(wanted) : wanted.some(one => held.includes(one))
}
