import type { FileFormat, GivenFile, ReadFile } from '../file-content.js'
import { faultsOf } from '../faults.js'
import { jsonDocument } from '../json-document.js'
import { problemAt } from '../problem.js'
import { documentSchema } from './component.js'
import { readInventory } from './read-inventory.js'

/** The versions that are read; what later ones mean nobody here knows. */
const versions = ['1.5', '1.6', '1.7']

/**
 * CycloneDX (ECMA-424) in JSON, read only: models and datasets, the application that the document describes as their system, and what depends
 * on what between these. All other components are counted and left.
 */
export const cycloneDx: FileFormat = { reads: async file => readCycloneDx(file), writes: null }

function readCycloneDx({ bytes }: GivenFile): ReadFile {
  const document = jsonDocument(bytes, 'CycloneDX')
  if ('refused' in document) return document.refused
  const { located, root } = document
  const refused = (member: string, reason: string): ReadFile => {
    const value = root[member]
    return { content: null, read: 0, problems: [problemAt(located.placeOf(root, [member]), typeof value === 'string' || typeof value === 'number' ? String(value) : null, reason)] }
  }
  if (root['bomFormat'] !== 'CycloneDX') return refused('bomFormat', 'A CycloneDX document says "bomFormat": "CycloneDX"; this one does not.')
  const version = root['specVersion']
  if (typeof version !== 'string' || !versions.includes(version)) return refused('specVersion', `CycloneDX ${typeof version === 'string' ? `${version.slice(0, 20)} is not read` : 'documents name their "specVersion"'}; ${versions.join(', ')} are.`)
  const header = documentSchema.safeParse(root)
  return header.success ? readInventory(located, root, header.data) : { content: null, read: 0, problems: faultsOf(located, root, header.error) }
}
