import { problemAt, type Problem } from '../problem.js'
import { isDay } from '../../model/day.js'
import { isConfidence } from './fields.js'
import type { ReadMetadata } from './metadata.js'
import { builtInPrefixes, unknownIdentifier, type Prefixes } from './prefixes.js'
import { dateSlots, identifierSlots } from './slots.js'

/** The versions of SSSOM whose files are read. */
const versions = ['1.0', '1.1']

/** The prefixes that a file may use: those built in and those that it declares. */
export function prefixesOf({ metadata }: ReadMetadata): Prefixes {
  const declared = Object.entries(isMap(metadata.curie_map) ? metadata.curie_map : {})
  return { ...builtInPrefixes, ...Object.fromEntries(declared.filter((entry): entry is [string, string] => typeof entry[1] === 'string')) }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is wrong with the metadata, all of it. */
export function metadataFaults(read: ReadMetadata): readonly Problem[] {
  const { metadata, placeOf } = read
  const prefixes = prefixesOf(read)
  const fault = (slot: string, value: unknown, reason: string) => problemAt(placeOf(slot), typeof value === 'string' ? value : null, reason)
  const texts = (slot: string) => [metadata[slot]].flat().filter((value): value is string => typeof value === 'string' && value !== '')
  return [
    ...prefixFaults(metadata.curie_map, (value, reason) => fault('curie_map', value, reason)),
    ...identifierSlots.flatMap(slot => texts(slot).flatMap(value => {
      const reason = unknownIdentifier(value, prefixes, false)
      return reason === undefined ? [] : [fault(slot, value, reason)]
    })),
    ...dateSlots.flatMap(slot => texts(slot).filter(value => !isDay(value)).map(value => fault(slot, value, `${slot} is a day written like 2026-11-24.`))),
    ...texts('mapping_set_confidence').filter(value => !isConfidence(value)).map(value => fault('mapping_set_confidence', value, 'mapping_set_confidence is a number from 0 to 1.')),
    ...texts('sssom_version').filter(value => !versions.includes(value)).map(value => fault('sssom_version', value, `Files of the versions ${versions.join(' and ')} of SSSOM are read.`)),
  ]
}

function prefixFaults(map: unknown, fault: (value: unknown, reason: string) => Problem): readonly Problem[] {
  if (map === undefined || map === '') return []
  if (!isMap(map)) return [fault(map, 'curie_map lists prefixes, each with the address that it stands for.')]
  return Object.entries(map).flatMap(([prefix, address]) => {
    if (typeof address !== 'string') return [fault(prefix, `The prefix "${prefix}" of curie_map stands for no address.`)]
    const fixed = Object.hasOwn(builtInPrefixes, prefix) ? builtInPrefixes[prefix] : undefined
    return fixed === undefined || fixed === address ? [] : [fault(address, `The prefix "${prefix}" is built in and always stands for ${fixed}.`)]
  })
}
