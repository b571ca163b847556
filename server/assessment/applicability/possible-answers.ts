import type { FactValue } from '../../model/fact.js'
import { noDay } from './compare.js'
import type { FactComparison } from './condition.js'

/** Answers to a fact, one for each way in which comparisons with it can tell answers apart. */
export function possibleAnswers(comparisons: readonly FactComparison[]): readonly FactValue[] {
  const days = comparisons.flatMap(one => ('before' in one ? [one.before] : 'onOrAfter' in one ? [one.onOrAfter] : []))
  if (days.length > 0) return [noDay, '0001-01-01', ...new Set(days)]
  const equals = comparisons.flatMap(one => ('equals' in one ? [one.equals] : []))
  if (equals.some(one => typeof one === 'boolean')) return [true, false]
  if (equals.length > 0) return [...new Set(equals), anotherAnswer]
  return subsets(classesOf(comparisons))
}

const anotherAnswer = '\u0000another'

/** One entry for all that the comparisons treat alike. */
function classesOf(comparisons: readonly FactComparison[]): readonly string[] {
  const wanted = comparisons.flatMap(one => ('includes' in one ? [[one.includes].flat()] : []))
  const alike = new Map<string, string>()
  for (const entry of wanted.flat()) alike.set(wanted.map(list => Number(list.includes(entry))).join(''), entry)
  return [...alike.values()]
}

/** Every list of these entries: none, each alone, and so on; and one that holds something else. */
function subsets(entries: readonly string[]): readonly (readonly string[])[] {
  const lists = Array.from({ length: 2 ** Math.min(entries.length, 12) }, (_, bits) => entries.filter((__, at) => bits & (1 << at)))
  return [...lists, [anotherAnswer]]
}
