import { clip, invalidInput } from '../model/errors.js'
import { fold } from '../model/reference.js'

/** How long a text may be, by what it is. */
const longest = { line: 300, text: 10_000 } as const

/** A text that must say something. Errors: INVALID_INPUT at the field. */
export function demandText(field: string, given: string, length: keyof typeof longest): string {
  if (given.trim() === '') throw invalidInput(`input.${field}`, 'must say something')
  return limited(field, given, length)
}

/** A text that may be left out: undefined stays as it was, null or blank takes it away. */
export function maybeText(field: string, given: string | null | undefined, length: keyof typeof longest): string | null | undefined {
  if (given === undefined) return undefined
  return given === null || given.trim() === '' ? null : limited(field, given, length)
}

function limited(field: string, given: string, length: keyof typeof longest): string {
  if (given.length > longest[length]) throw invalidInput(`input.${field}`, `may have at most ${longest[length]} characters, not ${given.length}`)
  return given
}

/** A link to somewhere on the web. Errors: INVALID_INPUT at the field. */
export function maybeUrl(field: string, given: string | null | undefined): string | null | undefined {
  const url = maybeText(field, given, 'text')
  if (url != null && !/^https?:\/\/\S+$/i.test(url)) throw invalidInput(`input.${field}`, `must start with http:// or https://, not "${clip(url)}"`)
  return url
}

/** The readable part of an id made from a name: `cv-screening`. */
export const readable = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '') || 'unnamed'
