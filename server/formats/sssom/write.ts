import { stringify } from 'yaml'
import { invalidInput } from '../../model/errors.js'
import type { FileContent, Kept, StatedMappingSet } from '../file-content.js'
import { delimitedRow } from '../table/delimited.js'
import { withFields } from './fields.js'
import type { Metadata } from './metadata.js'
import { builtInPrefixes, ownPrefixes, prefixOf } from './prefixes.js'
import { condensed } from './propagation.js'
import { withSetFields } from './set-fields.js'
import { identifiersIn, withSides } from './sides.js'
import { listSlots, mappingSlots, setSlots, type Slots } from './slots.js'

/** What was read from SSSOM and is kept with an item. */
const keptOf = <Of extends Slots | Metadata>(kept: Kept): Of | undefined => kept.sssom as Of | undefined

/** A mapping that a person states in Throughline. */
const byHand: Slots = { mapping_justification: 'semapv:ManualMappingCuration' }

/**
 * Writes a set of mappings as SSSOM TSV 1.1, its metadata in front. What was read from SSSOM is written as it was read, changed only where
 * it was changed here. Throws INVALID_INPUT for a framework, which SSSOM cannot hold.
 */
export function writeSssom(content: FileContent): Uint8Array {
  if (content.kind !== 'mappings') throw invalidInput('format', 'SSSOM holds mappings; export a framework as OSCAL, CSV or XLSX')
  const rows = [
    ...content.mappings.map(mapping => withSides(withFields(keptOf<Slots>(mapping.kept) ?? byHand, mapping), mapping)),
    ...content.unmatched.map(unmatched => keptOf<Slots>(unmatched.kept) ?? unmatchedRow(unmatched)),
  ]
  const { metadata, inRows } = condensed(keptOf<Metadata>(content.set.kept) ?? {}, rows)
  const used = usedSlots(rows)
  const columns = columnsFor(used).filter(inRows)
  const { kept: _, ...fields } = content.set
  const complete = withDefinitions(withPrefixes(withSetFields(metadata, fields), rows, content), used)
  const lines = [delimitedRow(columns, '\t'), ...rows.map(row => delimitedRow(columns.map(column => row[column] ?? ''), '\t'))]
  return new TextEncoder().encode(`${header(complete)}${lines.join('\n')}\n`)
}

const unmatchedRow = ({ side, requirement }: StatedMappingSet['unmatched'][number]): Slots => {
  const named = { sources: side === 'source' ? [requirement] : [], targets: side === 'target' ? [requirement] : [] }
  const [lacking, having] = side === 'source' ? (['object_id', 'subject'] as const) : (['subject_id', 'object'] as const)
  const { [`${having}_id`]: id = '', [`${having}_label`]: label = '' } = withSides({}, named)
  return { ...byHand, [`${having}_id`]: id, ...(label === '' ? {} : { [`${having}_label`]: label }), predicate_id: 'skos:exactMatch', [lacking]: 'sssom:NoTermFound' }
}

function usedSlots(rows: readonly Slots[]): ReadonlySet<string> {
  const used = new Set<string>()
  for (const row of rows) for (const slot in row) used.add(slot)
  return used
}

/** The standard slots in their order, then the others by name. */
function columnsFor(used: ReadonlySet<string>): readonly string[] {
  const standard = new Set<string>(['subject_id', 'predicate_id', 'object_id', 'mapping_justification'])
  const known = mappingSlots as readonly string[]
  return [...known.filter(slot => used.has(slot) || standard.has(slot)), ...[...used].filter(slot => !known.includes(slot)).sort()]
}

/** A prefix for everything that the rows name; what the metadata declare stays. */
function withPrefixes(metadata: Metadata, rows: readonly Slots[], content: StatedMappingSet): Metadata {
  const declared = { ...(metadata.curie_map as Readonly<Record<string, string>> | undefined) }
  for (const row of rows) {
    for (const slot of ['record_id', 'subject_id', 'predicate_id', 'object_id'] as const) {
      for (const identifier of identifiersIn(row[slot] ?? '')) {
        const prefix = prefixOf(identifier)
        if (prefix !== undefined && !Object.hasOwn(builtInPrefixes, prefix) && !Object.hasOwn(declared, prefix)) declared[prefix] = addressOf(prefix, content)
      }
    }
  }
  return Object.keys(declared).length === 0 ? metadata : { ...metadata, curie_map: declared }
}

function addressOf(prefix: string, { sourceFramework, targetFramework }: StatedMappingSet): string {
  if (Object.hasOwn(ownPrefixes, prefix)) return ownPrefixes[prefix as keyof typeof ownPrefixes]
  const framework = [sourceFramework, targetFramework].find(({ names }) => names.includes(prefix))
  return framework?.names.find(name => /^https?:\/\/\S+[/#_=:]$/.test(name)) ?? `urn:throughline:${prefix}:`
}

/** Declares the slots that only Throughline writes (SSSOM 1.1, Extension slots). */
function withDefinitions(metadata: Metadata, used: ReadonlySet<string>): Metadata {
  const own = [...used, ...Object.keys(metadata).filter(slot => metadata[slot] !== undefined)].filter(slot => slot.startsWith('ext_throughline_'))
  if (own.length === 0) return metadata
  const given = Array.isArray(metadata.extension_definitions) ? (metadata.extension_definitions as readonly Readonly<Record<string, unknown>>[]) : []
  const added = [...new Set(own)].filter(name => given.every(each => each.slot_name !== name)).sort()
  return {
    ...metadata,
    curie_map: { ...(metadata.curie_map as object | undefined), throughline: ownPrefixes.throughline },
    extension_definitions: [...given, ...added.map(name => ({ slot_name: name, property: `throughline:${name.slice('ext_throughline_'.length)}` }))],
  }
}

/** The metadata as YAML in lines that begin with #: the standard slots in their order, then the others as they were read. */
function header(metadata: Metadata): string {
  const known = setSlots as readonly string[]
  const names = [...known.filter(slot => slot in metadata), ...Object.keys(metadata).filter(slot => !known.includes(slot))]
  const entries = names.flatMap(slot => (metadata[slot] === undefined || metadata[slot] === '' ? [] : [[slot, yamlValue(slot, metadata[slot])] as const]))
  if (entries.length === 0) return ''
  const yaml = stringify(Object.fromEntries(entries), { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false })
  return yaml.trimEnd().split('\n').map(line => `#${line}\n`).join('')
}

function yamlValue(slot: string, value: unknown): unknown {
  if (slot === 'mapping_set_confidence' && typeof value === 'string' && String(Number(value)) === value) return Number(value)
  return listSlots.has(slot) && typeof value === 'string' ? [value] : value
}
