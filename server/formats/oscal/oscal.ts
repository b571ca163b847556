import { invalidInput } from '../../model/errors.js'
import type { FileContent, FileFormat, GivenFile, ReadFile } from '../file-content.js'
import { readJson } from '../json.js'
import type { Located } from '../located.js'
import { problemAt } from '../problem.js'
import { decode } from '../text.js'
import { writeJson } from '../write-json.js'
import { objectOf } from './own-props.js'
import { readCatalog } from './read-catalog.js'
import { readMappingCollection } from './read-mapping-collection.js'
import { writeCatalog } from './write-catalog.js'
import { writeMappingCollection } from './write-mapping-collection.js'

/** OSCAL 1.1 and 1.2 in JSON: a catalogue is a framework, a mapping collection its sets of statements. */
export const oscal: FileFormat = { reads: async file => readOscal(file), writes: async content => writeOscal(content) }

const readers: Readonly<Record<string, (located: Located, record: object) => ReadFile>> = { catalog: readCatalog, 'mapping-collection': readMappingCollection }

function readOscal({ bytes }: GivenFile): ReadFile {
  const decoded = decode(bytes)
  if ('problem' in decoded) return { content: null, read: 0, problems: [decoded.problem] }
  const parsed = readJson(decoded.text)
  if ('problems' in parsed) return { content: null, read: 0, problems: parsed.problems }
  const root = objectOf(parsed.root)
  const name = Object.keys(readers).find(one => Object.hasOwn(root, one))
  const document = name === undefined ? null : root[name]
  if (name === undefined || document === null || typeof document !== 'object') return unknownDocument(root)
  return (readers[name] as (typeof readers)[string])(parsed, document)
}

function unknownDocument(root: object): ReadFile {
  const names = Object.keys(root).filter(name => name !== '$schema').slice(0, 5).join(', ')
  const reason = 'An OSCAL file holds one object named "catalog" or "mapping-collection"; other models of OSCAL are not read.'
  return { content: null, read: 0, problems: [problemAt({ line: 1, column: 1 }, names || null, reason)] }
}

function writeOscal(content: FileContent): Uint8Array {
  if (content.kind === 'inventory') throw invalidInput('format', 'OSCAL is written for frameworks and mappings; an inventory is written as CSV or XLSX')
  return writeJson(content.kind === 'framework' ? writeCatalog(content) : writeMappingCollection(content))
}
