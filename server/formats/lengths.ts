import { fold } from '../model/reference.js'

/** The longest name that an item may have, in UTF-16 units: lists are kept in the order of names, and an index holds no more than 8 kB of one. */
const longestName = 500
/** The same for the name as lists compare it: taken apart into letters and accents a character may become eighteen. */
const longestSortKey = 2_000
/** The longest text of any other kind. */
const longestText = 100_000

const names = new Set(['name', 'title', 'version'])

/** Why a text cannot be taken in whole; undefined where it can. */
export function tooLongFor(property: string, text: string): string | undefined {
  const most = names.has(property) ? longestName : longestText
  if (text.length > most) return `The ${property} has ${text.length} characters; ${most} are the most that are taken.`
  return names.has(property) && fold(text).length > longestSortKey ? `The ${property} is longer than ${longestSortKey} characters where accents and ligatures are written out.` : undefined
}
