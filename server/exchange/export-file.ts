import { endings, type FormatName, formats, mediaTypes } from '../formats/all.js'
import { invalidInput } from '../model/errors.js'
import { fileFormats } from '../model/words.js'
import type { Facts } from '../projection/facts.js'
import { contentOf } from './export-content.js'
import { slug } from './naming.js'

/** A file to hand out. */
export interface Exported {
  /** Safe wherever a name may stand: letters, digits, dots and hyphens alone. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * Writes a framework, a mapping set, all mappings between two frameworks or an inventory as a file (see contentOf).
 * Errors: NOT_FOUND; INVALID_INPUT for a format that is only read, or has no word for what is asked.
 */
export async function exportFile(what: string, format: FormatName, facts: Facts): Promise<Exported> {
  const content = contentOf(what, facts)
  const { writes } = formats[format]
  if (writes === null) throw invalidInput('format', `${format} is read and not written`)
  if (format === 'sssom' && content.kind === 'framework') throw invalidInput('format', 'SSSOM holds mappings and no frameworks; a framework is written as oscal, csv or xlsx')
  if (content.kind === 'inventory' && format !== 'csv' && format !== 'xlsx') throw invalidInput('format', 'an inventory is written as csv or xlsx')
  return { name: `${slug(what)}${endings[format]}`, mediaType: mediaTypes[format], bytes: await writes(content) }
}

/** Errors: INVALID_INPUT for what is no format. */
export function formatNamed(name: string): FormatName {
  const format = fileFormats.find(one => one === name.toLowerCase().replace(/_/g, '-'))
  if (format === undefined) throw invalidInput('format', `"${name.slice(0, 40)}" is no format; there are ${fileFormats.join(', ')}`)
  return format
}
