import { isAlias, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml'
import { isText } from '../../model/is-text.js'
import { problemAt, type Place, type Problem } from '../problem.js'
import { placesIn } from '../text.js'
import { listSlots } from './slots.js'

/** The slots of a set: each a text, a list of texts, or a map. */
export type Metadata = Readonly<Record<string, unknown>>

export interface ReadMetadata {
  readonly metadata: Metadata
  /** Where a slot stands. */
  readonly placeOf: (slot: string) => Place | null
  readonly problems: readonly Problem[]
}

/** Metadata larger than this are a table whose lines all begin with #, or no metadata. */
const mostCharacters = 1_000_000

/** Where the metadata end and the table begins. */
export interface Embedded {
  readonly yaml: string
  /** How many characters were taken off the start of each line. */
  readonly indent: number
  readonly offset: number
  readonly lines: number
}

/**
 * The metadata in front of a table: the lines that begin with #. Every line has the same number of spaces after it (SSSOM 1.1, Metadata
 * block); tabs at the ends are left by spreadsheets.
 */
export function embeddedIn(text: string): Embedded {
  const lines: string[] = []
  let offset = 0
  while (text[offset] === '#') {
    const end = text.indexOf('\n', offset)
    const until = end < 0 ? text.length : end
    lines.push(text.slice(offset + 1, until).replace(/[ \t\r]+$/, ''))
    offset = end < 0 ? text.length : end + 1
  }
  const indent = Math.min(...lines.filter(line => line !== '').map(line => /^ */.exec(line)?.[0].length ?? 0), 100)
  return { yaml: lines.map(line => line.slice(indent)).join('\n'), indent: indent + 1, offset, lines: lines.length }
}

/**
 * Reads metadata as YAML in which every value is a text, so that a version `1.10` stays what was written. What SSSOM forbids (anchors,
 * aliases, tags, directives) is refused before anything is resolved, so that no alias can explode. `indent` is what embedding took off each line.
 */
export function readMetadata(yaml: string, indent: number, file: string | null): ReadMetadata {
  const named = file === null ? '' : `${file}: `
  const failed = (place: Place | null, reason: string): ReadMetadata => ({ metadata: {}, placeOf: () => null, problems: [problemAt(place, null, named + reason)] })
  if (yaml.length > mostCharacters) return failed(null, `The metadata have ${yaml.length} characters; ${mostCharacters} are the most that are read.`)
  const places = placesIn(yaml)
  const place = (offset: number): Place => {
    const { line, column } = places(offset)
    return { line, column: (column ?? 1) + indent }
  }
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' })
    const fault = document.errors[0]
    if (fault) return failed(place(fault.pos[0]), `The metadata are no YAML: ${fault.message}.`)
    const forbidden = forbiddenIn(document, yaml)
    if (forbidden) return failed(place(forbidden.offset), `YAML ${forbidden.what} are not allowed in SSSOM metadata.`)
    return contentOf(document, place, failed)
  } catch (error) {
    return failed(null, `The metadata cannot be read as YAML: ${error instanceof RangeError ? 'they are nested too deeply' : String(error)}.`)
  }
}

function contentOf(document: Document.Parsed, place: (offset: number) => Place, failed: (place: Place | null, reason: string) => ReadMetadata): ReadMetadata {
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === '')) return { metadata: {}, placeOf: () => null, problems: [] }
  if (!isMap(contents)) return failed(place(contents.range[0]), 'The metadata are no list of slots; each line begins with the name of a slot and a colon.')
  const offsets = new Map(contents.items.map(({ key }) => [isScalar(key) ? String(key.value) : '', isScalar(key) ? (key.range?.[0] ?? 0) : 0]))
  const placeOf = (slot: string) => {
    const offset = offsets.get(slot)
    return offset === undefined ? null : place(offset)
  }
  return { metadata: normal(document.toJS() as Metadata), placeOf, problems: [] }
}

/** Slots without a value are none, and a list of one may stand as its only value (SSSOM 1.1, Multi-valued slots with a single value). */
const normal = (metadata: Metadata): Metadata => Object.fromEntries(Object.entries(metadata).flatMap(([slot, value]) =>
  (value === '' || value === null ? [] : [[slot, listSlots.has(slot) && !Array.isArray(value) ? [value] : value]])))

function forbiddenIn(document: Document.Parsed, yaml: string): { what: string; offset: number } | null {
  let found = yaml.startsWith('%') ? { what: 'directives', offset: 0 } : null
  visit(document, (_, node) => {
    if (isAlias(node)) found = { what: 'aliases', offset: rangeStart(node) }
    else if (isNode(node) && 'anchor' in node && node.anchor) found = { what: 'anchors', offset: rangeStart(node) }
    else if (isNode(node) && typeof node.tag === 'string') found = { what: 'tags', offset: rangeStart(node) }
    else if (isScalar(node) && !isText(String(node.value))) found = { what: 'escapes of a NUL or of half a character', offset: rangeStart(node) }
    return found ? visit.BREAK : undefined
  })
  return found
}

const rangeStart = (node: object): number => ('range' in node && Array.isArray(node.range) ? Number(node.range[0]) : 0)
