import { z } from 'zod'
import { groupings, overlapMeanings } from '../../model/words.js'
import { besides, faultsOf } from '../faults.js'
import type { NamedFramework, ReadFile, StatedMapping, StatedMappingSet } from '../file-content.js'
import type { Located } from '../located.js'
import { problemAt, Problems } from '../problem.js'
import { addressIn, metadataSchema, partyIn, readMetadata } from './metadata.js'
import { keptOf, objectOf, oneOf, ownOf, parsed, propSchema } from './own-props.js'
import { readGaps } from './gap-summary.js'
import { readMap } from './read-map.js'

const resource = z.looseObject({ href: z.string(), props: z.array(propSchema).optional() })
const mappingSchema = z.looseObject({
  uuid: z.string().min(1),
  'source-resource': resource,
  'target-resource': resource,
  maps: z.array(z.unknown()),
  props: z.array(propSchema).optional(),
})
const collectionSchema = z.looseObject({
  uuid: z.string().min(1),
  metadata: metadataSchema,
  provenance: z.looseObject({}).optional(),
  mappings: z.array(z.unknown()).min(1),
})
type Collection = z.infer<typeof collectionSchema>
type Mapping = z.infer<typeof mappingSchema>

/**
 * A mapping collection (OSCAL 1.2, control mapping model). Each of its `mappings` joins two resources and becomes one set of statements:
 * the first is the content, the others are `further`. The set's own id is the uuid of the mapping, since that of the document changes with
 * every revision of it.
 */
export function readMappingCollection(located: Located, record: object): ReadFile {
  const collection = collectionSchema.safeParse(record)
  if (!collection.success) return { content: null, read: 0, problems: faultsOf(located, record, collection.error) }
  const problems = new Problems()
  const seen = new Map<string, number>()
  let read = 0
  const sets = (record as { mappings: readonly unknown[] }).mappings.flatMap((mapping, at) => {
    const data = mappingAt(located, record, mapping, at, problems)
    if (!data || !isNew({ recordId: data.uuid, place: located.placeOf(mapping as object) }, seen, problems)) return []
    read += data.maps.length
    return [setOf(located, collection.data, mapping as object, data, seen, problems)]
  })
  const [content = null, ...further] = sets
  return { content, read, problems: problems.listed, unlisted: problems.unlisted, ...(further.length > 0 ? { further } : {}) }
}

function mappingAt(located: Located, collection: object, mapping: unknown, at: number, problems: Problems): Mapping | null {
  const data = mappingSchema.safeParse(mapping)
  if (data.success) return data.data
  if (mapping !== null && typeof mapping === 'object') problems.add(...faultsOf(located, mapping, data.error))
  else problems.add(problemAt(located.placeOf(collection, ['mappings', at]), null, 'A mapping must be an object of names and values.'))
  return null
}

function setOf(located: Located, collection: Collection, record: object, data: Mapping, seen: Map<string, number>, problems: Problems): StatedMappingSet {
  const { own, title, version, rest } = readMetadata(collection.metadata)
  const { own: ownOfMapping, others } = ownOf(data.props)
  const gaps = readGaps(located, record, data.uuid, ownOfMapping.get('unmatched'))
  const ofMapping = {
    ...besides(data, 'uuid', 'source-resource', 'target-resource', 'maps', 'props', 'source-gap-summary', 'target-gap-summary'),
    ...(others.length > 0 ? { props: others } : {}), ...gaps.rest, ...resourcesOf(data),
  }
  const forgotten = (own.get('made-up-parts') ?? '').split(' ')
  const ofCollection = besides(collection, 'metadata', 'mappings', ...forgotten)
  const metadata = besides({ ...rest, version })
  const oscal = besides({
    collection: nonEmpty({ ...ofCollection, metadata: nonEmpty(metadata) }), mapping: nonEmpty(ofMapping),
  })
  return {
    kind: 'mappings',
    set: {
      recordId: own.get('record-id') ?? data.uuid,
      title,
      source: own.get('source'), licence: own.get('licence'), author: own.get('author') ?? authorIn(metadata),
      method: own.get('method') ?? methodIn(ofCollection, ofMapping),
      url: own.get('url') ?? addressIn(metadata),
      grouping: oneOf(groupings, own.get('grouping')),
      overlapMeans: oneOf(overlapMeanings, own.get('overlap-means')),
      kept: keptOf(oscal, own.get('kept')),
    },
    sourceFramework: frameworkOf(collection, data['source-resource']),
    targetFramework: frameworkOf(collection, data['target-resource']),
    mappings: mapsOf(located, record, seen, problems),
    unmatched: gaps.unmatched,
  }
}

const nonEmpty = (record: object): object | undefined => (Object.keys(besides(record)).length > 0 ? besides(record) : undefined)

export const authorIn = (metadata: Readonly<Record<string, unknown>>) => partyIn(metadata, 'creator', 'author', 'publisher')

/** How the mapping was made: the mapping's own word, or the collection's. */
export function methodIn(collection: object, mapping: object): string | undefined {
  const method = objectOf(mapping)['method'] ?? objectOf(objectOf(collection)['provenance'])['method']
  return typeof method === 'string' ? method : undefined
}

/** The resources as they stand, less what their names say. */
function resourcesOf(data: Mapping): Readonly<Record<string, unknown>> {
  return Object.fromEntries((['source-resource', 'target-resource'] as const).flatMap(side => {
    const { others, own } = ownOf(data[side].props)
    const rest = besides({
      ...besides(data[side], 'props', ...(own.has('names') ? ['href'] : []), ...(data[side]['type'] === 'catalog' ? ['type'] : [])),
      props: others.length > 0 ? others : undefined,
    })
    return Object.keys(rest).length > 0 ? [[side, rest]] : []
  }))
}

/** What a resource may be found by: its address, what its properties say of it (a title, an id), and what the back matter says of the address. */
function frameworkOf(collection: Collection, { href, props }: z.infer<typeof resource>): NamedFramework {
  const { own, others } = ownOf(props)
  const names = own.has('names') ? z.array(z.string()).safeParse(parsed(own.get('names'))).data : undefined
  return { names: names ?? [...new Set([href, ...others.map(({ value }) => value), ...resourceNames(collection, href)])] }
}

function resourceNames(collection: Collection, href: string): readonly string[] {
  const resources = z.array(z.looseObject({ uuid: z.string(), title: z.string().optional(), rlinks: z.array(z.looseObject({ href: z.string() })).optional() }))
    .safeParse(objectOf(collection['back-matter'])['resources']).data ?? []
  const meant = resources.find(({ uuid }) => href === `#${uuid}`)
  return meant ? [...(meant.title === undefined ? [] : [meant.title]), ...(meant.rlinks ?? []).map(link => link.href)] : []
}

function mapsOf(located: Located, record: object, seen: Map<string, number>, problems: Problems): readonly StatedMapping[] {
  return (record as { maps: readonly unknown[] }).maps.flatMap((map, at) => {
    if (map === null || typeof map !== 'object') {
      problems.add(problemAt(located.placeOf(record, ['maps', at]), String(map), 'A map must be an object of names and values.'))
      return []
    }
    const read = readMap(located, map)
    if ('problems' in read) {
      problems.add(...read.problems)
      return []
    }
    return isNew(read.mapping, seen, problems) ? [read.mapping] : []
  })
}

/** A uuid names one record; of two that share it, the second is refused. */
function isNew({ recordId = '', place }: Pick<StatedMapping, 'recordId' | 'place'>, seen: Map<string, number>, problems: Problems): boolean {
  const first = seen.get(recordId)
  if (first === undefined) seen.set(recordId, place.line ?? 0)
  else problems.add(problemAt(place, recordId, `The record at line ${first} has the same uuid; each has its own.`))
  return first === undefined
}
