import { invalidInput, tooLarge } from '../model/errors.js'
import { isText } from '../model/is-text.js'

/** Variables nest two or three levels deep; so much deeper is nobody's question. */
const deepest = 50

/**
 * NUL and lone surrogates are no text: a database and a hash would read them differently. They are refused wherever they stand in
 * a request, keys included, by the name of what holds them. Errors: INVALID_INPUT, TOO_LARGE for lists in lists in lists.
 */
export function demandText(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string' && !isText(value)) throw notText(path)
  if (value === null || typeof value !== 'object') return
  if (path.length > deepest) throw tooLarge(`${path[0]}: nests more than ${deepest} levels deep`, path[0])
  for (const [key, member] of Object.entries(value)) {
    if (!isText(key)) throw notText([...path, 'key'])
    demandText(member, [...path, key])
  }
}

export const notText = (path: readonly string[]) =>
  invalidInput(path.join('.') || 'request', 'holds a NUL or half a character, which is not text')
