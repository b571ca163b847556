import type { FileFormat, GivenFile, ReadFile } from '../file-content.js'
import { jsonDocument } from '../json-document.js'
import { problemAt } from '../problem.js'
import { readInventory } from './read-inventory.js'
import { isRead } from './spdx-version.js'

/**
 * SPDX 3.0 (ISO/IEC 5962) as JSON-LD, its AI and dataset profiles, read only: AI packages are models, or systems where they contain models or are
 * said to be applications; dataset packages are datasets; relationships are their lineage and licences. All other elements are counted and left.
 */
export const spdx: FileFormat = { reads: async file => readSpdx(file), writes: null }

function readSpdx({ bytes }: GivenFile): ReadFile {
  const document = jsonDocument(bytes, 'SPDX')
  if ('refused' in document) return document.refused
  const { located, root } = document
  const refused = (member: string, value: string | null, reason: string): ReadFile => ({ content: null, read: 0, problems: [problemAt(located.placeOf(root, [member]), value, reason)] })
  if (typeof root['spdxVersion'] === 'string') return refused('spdxVersion', root['spdxVersion'], `${root['spdxVersion'].slice(0, 20)} is not read; SPDX 3.0 is, which has profiles for AI and datasets.`)
  const version = contextVersion(root['@context'])
  if (version === null) return refused('@context', null, 'An SPDX 3.0 document names the context of SPDX, as https://spdx.org/rdf/3.0.1/spdx-context.jsonld; this one does not.')
  if (!isRead(version)) return refused('@context', version, `SPDX ${version.slice(0, 20)} is not read; 3.0 is.`)
  const graph = root['@graph'] ?? [root]
  return Array.isArray(graph) ? readInventory(located, root, graph as readonly unknown[]) : refused('@graph', null, '"@graph" must be a list of elements.')
}

/** The version that the context names; null where none is that of SPDX. */
function contextVersion(context: unknown): string | null {
  for (const one of Array.isArray(context) ? (context as readonly unknown[]) : [context]) {
    const version = typeof one === 'string' ? /spdx\.(?:org|github\.io)\/(?:rdf|spdx-spec)\/v?([\d.]+)/.exec(one)?.[1] : undefined
    if (version !== undefined) return version
  }
  return null
}
