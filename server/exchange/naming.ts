import { sha256 } from '../graph/change-log.js'
import { fold } from '../model/reference.js'

/** What may stand in an id as it is. */
const safe = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/

/** A text as an id may hold it: `ISO/IEC 42001:2023` gives `iso-iec-42001-2023`. Never empty. */
export function slug(text: string): string {
  const words = fold(text).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return words.length > 0 && words.length <= 60 ? words : `${words.slice(0, 48).replace(/-+$/, '')}${words === '' ? '' : '-'}${digest(text)}`
}

export const digest = (text: string): string => sha256(text).slice(0, 12)

/** The part of a name that tells it from others of its framework: what follows the last colon, hash or stroke of a URN, CURIE or address. */
export const lastPart = (name: string): string => (/^[a-z][\w+.-]*:\/\//i.test(name) ? (/[^/#]+$/.exec(name)?.[0] ?? name) : name.slice(name.lastIndexOf(':') + 1))

/** The local id of something that a file calls so: readable where the name allows it, else made from it; the same name always gives the same. */
export const localId = (name: string): string => {
  const last = lastPart(name.trim())
  return safe.test(last) ? last : digest(name)
}
