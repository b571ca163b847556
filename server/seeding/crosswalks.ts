import { readdirSync } from 'node:fs'
import type { z } from 'zod'
import { type Batch, seedItem, seedRelationship } from './batch.js'
import { readRecords } from './read-file.js'
import { crosswalk as crosswalkRecord } from './records.js'

type Crosswalk = z.infer<typeof crosswalkRecord>
type Mapping = Crosswalk['mappings'][number]

/** Every crosswalk under `seed/crosswalks`, one batch each; mappings are kept n:m as published. */
export function crosswalkBatches(seedFolder: string): Batch[] {
  const folder = `${seedFolder}crosswalks/`
  return readdirSync(folder).filter(file => file.endsWith('.yaml')).sort()
    .map(file => crosswalkBatch(readRecords(`${folder}${file}`, crosswalkRecord)))
}

function crosswalkBatch({ set, mappings }: Crosswalk): Batch {
  return {
    action: 'crosswalk.seeded',
    title: `${set.title}: ${mappings.length} mappings`,
    items: [seedItem('MappingSet', set.id, set), ...mappings.map((mapping, at) => mappingItem(set.id, mapping, at))],
    relationships: mappings.flatMap(mapping => linksOf(set.id, mapping)),
  }
}

function mappingItem(set: string, { source, target, id, ...properties }: Mapping, at: number) {
  const title = `${localIds(source)} ${properties.relation} ${localIds(target)}`
  return seedItem('Mapping', id, { ...properties, title, set, sortKey: `${set}.${String(at + 1).padStart(6, '0')}` })
}

function linksOf(set: string, { id, source, target }: Mapping) {
  return [
    seedRelationship('HAS_MAPPING', set, id),
    ...source.map(one => seedRelationship('SOURCE', id, one)),
    ...target.map(one => seedRelationship('TARGET', id, one)),
  ]
}

const localIds = (ids: readonly string[]) => ids.map(id => id.slice(id.indexOf(':') + 1)).join(', ')
