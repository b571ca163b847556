import { fold } from '../model/reference.js'
import { problemAt, type Place, type Problem } from './problem.js'
import type { StatedItem } from './stated-inventory.js'

/** The longest name that an item may have, in UTF-16 units: lists are kept in the order of names, and an index holds no more than 8 kB of one. */
const longestName = 500
/** The same for the name as lists compare it: taken apart into letters and accents a character may become eighteen. */
const longestSortKey = 2_000
/** The longest name by which a source knows an item: whoever imports a file compares those of all items. */
const longestRecordId = 2_000
/** The longest text of any other kind. */
const longestText = 100_000

const names = new Set(['name', 'title', 'version'])

/** Why a text cannot be taken in whole; undefined where it can. */
export function tooLongFor(property: string, text: string): string | undefined {
  const most = names.has(property) ? longestName : property === 'recordId' ? longestRecordId : longestText
  const what = property === 'recordId' ? 'name by which its source knows it' : property
  if (text.length > most) return `The ${what} has ${text.length} characters; ${most} are the most that are taken.`
  return names.has(property) && fold(text).length > longestSortKey ? `The ${property} is longer than ${longestSortKey} characters where accents and ligatures are written out.` : undefined
}

/** Texts one behind the other, as far as shows that they are too long: thousands of items may name the same ones, and each would copy all of them. */
export function joined(texts: Iterable<string>): string {
  let all = ''
  for (const text of texts) {
    if (all.length > longestText) return all
    all = `${all}${all === '' ? '' : ', '}${text.slice(0, longestText + 1)}`
  }
  return all
}

/**
 * The texts of an item that cannot be taken in whole.
 * @param placeOf where a property is read from; `recordId` is one of them
 */
export const tooLongIn = ({ said, recordId }: Pick<StatedItem, 'said' | 'recordId'>, placeOf: (property: string) => Place): readonly Problem[] =>
  Object.entries({ ...said, recordId }).flatMap(([property, value]) => {
    const reason = typeof value === 'string' ? tooLongFor(property, value) : undefined
    return reason === undefined ? [] : [problemAt(placeOf(property), String(value), reason)]
  })
