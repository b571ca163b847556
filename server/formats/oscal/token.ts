import { createHash } from 'node:crypto'

const token = /^[\p{L}_][\p{L}\p{N}.\-_]*$/u
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

export const isToken = (text: string): boolean => token.test(text)

/**
 * A name as OSCAL writes one (token datatype): as it is where it is a token, otherwise with each other character as its number between two
 * underscores. A name that is not a token must be written beside it.
 */
export function tokenOf(name: string): string {
  if (isToken(name)) return name
  const written = name.replace(/[^\p{L}\p{N}.\-_]/gu, character => `__${character.codePointAt(0)?.toString(16)}__`)
  return isToken(written) ? written : `_${written}`
}

/** The namespace of our uuids: the uuid of the name `urn:throughline:oscal` in the namespace of names (RFC 9562, appendix on namespaces). */
const namespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** A uuid as it is; of any other id, or of what makes a record what it is, the same uuid each time (RFC 9562, version 5). */
export function uuidOf(id: string | undefined, ...else_: readonly string[]): string {
  if (id !== undefined && uuid.test(id)) return id
  const name = JSON.stringify(['urn:throughline:oscal', id ?? else_])
  const hash = createHash('sha1').update(Buffer.from(namespace.replaceAll('-', ''), 'hex')).update(name).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const text = hash.toString('hex', 0, 16)
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-')
}
