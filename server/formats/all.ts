import type { fileFormats } from '../model/words.js'
import { cisoAssistant } from './ciso-assistant/ciso-assistant.js'
import { csv } from './csv.js'
import { cycloneDx } from './cyclonedx/cyclonedx.js'
import type { FileFormat, GivenFile } from './file-content.js'
import { jsonKind } from './json-kind.js'
import { oscal } from './oscal/oscal.js'
import { spdx } from './spdx/spdx.js'
import { sssom } from './sssom.js'
import { xlsx } from './xlsx.js'

export type FormatName = (typeof fileFormats)[number]

/** Every format by its name. */
export const formats: Readonly<Record<FormatName, FileFormat>> = { oscal, sssom, 'ciso-assistant': cisoAssistant, cyclonedx: cycloneDx, spdx, csv, xlsx }

/** The usual ending of a file's name. */
export const endings: Readonly<Record<FormatName, string>> = {
  oscal: '.json', sssom: '.sssom.tsv', 'ciso-assistant': '.yaml', cyclonedx: '.cdx.json', spdx: '.spdx.json', csv: '.csv', xlsx: '.xlsx',
}

export const mediaTypes: Readonly<Record<FormatName, string>> = {
  oscal: 'application/json', sssom: 'text/tab-separated-values; charset=utf-8', 'ciso-assistant': 'application/yaml',
  cyclonedx: 'application/vnd.cyclonedx+json', spdx: 'application/spdx+json', csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The format of a file, by the ending of its name, else by how it begins; which of JSON it is, its members tell. Null where nothing tells. */
export function formatOf({ name, bytes }: GivenFile): FormatName | null {
  const ending = /\.[^./\\]*$/.exec(name.toLowerCase())?.[0]
  if (ending === '.json' || ending === '.jsonld') return jsonKind(bytes)
  const byName: Readonly<Record<string, FormatName>> = { '.tsv': 'sssom', '.yaml': 'ciso-assistant', '.yml': 'ciso-assistant', '.csv': 'csv', '.xlsx': 'xlsx' }
  return (ending === undefined ? undefined : byName[ending]) ?? byContent(bytes)
}

function byContent(bytes: Uint8Array): FormatName | null {
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString('utf8').replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('PK\u0003\u0004')) return 'xlsx'
  if (start.startsWith('{')) return jsonKind(bytes)
  if (/^#.*(curie_map|mapping_set)|^subject_id\t|\tpredicate_id\t/m.test(start)) return 'sssom'
  if (/^(urn|objects|convert_library_version|locale|ref_id):/m.test(start)) return 'ciso-assistant'
  return /^[^\n]*[,;][^\n]*\n/.test(start) ? 'csv' : null
}
