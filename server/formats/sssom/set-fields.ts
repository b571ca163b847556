import { groupings, overlapMeanings } from '../../model/words.js'
import type { StatedMappingSet } from '../file-content.js'
import type { Metadata } from './metadata.js'

export type SetFields = Omit<StatedMappingSet['set'], 'kept'>

const ownSet = 'urn:throughline:mapping-set:'

/** Slots of the metadata that only Throughline writes. */
const own = {
  source: 'ext_throughline_source', method: 'ext_throughline_method', url: 'ext_throughline_url', grouping: 'ext_throughline_grouping',
  overlapMeans: 'ext_throughline_overlap_means',
} as const

/** What the metadata say of the set in Throughline's words. */
export function setFieldsOf(metadata: Metadata): SetFields {
  const id = text(metadata.mapping_set_id)
  return {
    recordId: id?.startsWith(ownSet) ? id.slice(ownSet.length) : id,
    title: text(metadata.mapping_set_title),
    source: text(metadata[own.source]) ?? text(metadata.mapping_provider),
    author: text(metadata.creator_label) ?? text(metadata.creator_id),
    licence: text(metadata.license),
    method: text(metadata[own.method]),
    url: text(metadata[own.url]),
    grouping: groupings.find(each => each === metadata[own.grouping]),
    overlapMeans: overlapMeanings.find(each => each === metadata[own.overlapMeans]),
  }
}

/** A value as one text, a list joined by commas. */
const text = (value: unknown): string | undefined => {
  const values = (Array.isArray(value) ? value : [value]).filter(each => typeof each === 'string' && each !== '')
  return values.length === 0 ? undefined : values.join(', ')
}

const writers: { readonly [Field in keyof SetFields]-?: (fields: SetFields) => Metadata } = {
  recordId: ({ recordId }) => ({ mapping_set_id: recordId === undefined || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(recordId) ? recordId : ownSet + recordId }),
  title: ({ title }) => ({ mapping_set_title: title }),
  source: ({ source }) => ({ [own.source]: source }),
  author: ({ author }) => ({ creator_id: undefined, creator_label: author === undefined ? undefined : [author] }),
  licence: ({ licence }) => ({ license: licence }),
  method: ({ method }) => ({ [own.method]: method }),
  url: ({ url }) => ({ [own.url]: url }),
  grouping: ({ grouping }) => ({ [own.grouping]: grouping }),
  overlapMeans: ({ overlapMeans }) => ({ [own.overlapMeans]: overlapMeans }),
}

/** The metadata that say this of the set: those that were read, changed only where they say something else. */
export function withSetFields(metadata: Metadata, fields: SetFields): Metadata {
  const said = setFieldsOf(metadata)
  const differing = (Object.keys(writers) as (keyof SetFields)[]).filter(field => said[field] !== fields[field])
  return Object.assign({}, metadata, ...differing.map(field => writers[field](fields)))
}
