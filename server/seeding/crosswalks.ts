import { readdirSync } from 'node:fs'
import type { z } from 'zod'
import { confidenceScale } from '../formats/sssom/fields.js'
import { canonicalJson } from '../model/canonical-json.js'
import { type Batch, seedItem, seedRelationship } from './batch.js'
import { readRecords } from './read-file.js'
import { crosswalk as crosswalkRecord } from './records.js'

/** A crosswalk as its file says it. */
export type Crosswalk = z.infer<typeof crosswalkRecord>
type Mapping = Crosswalk['mappings'][number]

/** Every crosswalk under `seed/crosswalks`. */
export function shippedCrosswalks(seedFolder: string): Crosswalk[] {
  const folder = `${seedFolder}crosswalks/`
  return readdirSync(folder).filter(file => file.endsWith('.yaml')).sort().map(file => readRecords(`${folder}${file}`, crosswalkRecord))
}

/** Every crosswalk under `seed/crosswalks`, one batch each; mappings are kept n:m as published. */
export const crosswalkBatches = (seedFolder: string): Batch[] => shippedCrosswalks(seedFolder).map(crosswalkBatch)

function crosswalkBatch({ set, mappings, nothing }: Crosswalk): Batch {
  return {
    action: 'crosswalk.seeded',
    title: `${set.title}: ${mappings.length} mappings`,
    items: [seedItem('MappingSet', set.id, { ...set, nothing: nothing.length === 0 ? undefined : canonicalJson(nothing) }), ...mappings.map((mapping, at) => mappingItem(set.id, mapping, at))],
    relationships: mappings.flatMap(mapping => linksOf(set.id, mapping)),
    named: nothing.map(({ requirement }) => requirement),
  }
}

function mappingItem(set: string, { source, target, id, otherReading, confidence, ...properties }: Mapping, at: number) {
  const title = `${localIds(source)} ${properties.relation} ${localIds(target)}`
  return seedItem('Mapping', id, {
    ...properties, ...(confidence === undefined ? {} : { strength: String(confidence), scale: confidenceScale }),
    rationale: inDoubt(properties.rationale, otherReading), title, set, sortKey: `${set}.${String(at + 1).padStart(6, '0')}`,
  })
}

/** Where two readings differ, whoever reviews the mapping reads both. */
function inDoubt(rationale: string | undefined, second: Mapping['otherReading']): string | undefined {
  if (!second) return rationale
  return `${rationale ?? ''} Another reading found ${second.relation === 'none' ? 'no correspondence' : second.relation}: ${second.reason}`.trim()
}

function linksOf(set: string, { id, source, target }: Mapping) {
  return [
    seedRelationship('HAS_MAPPING', set, id),
    ...source.map(one => seedRelationship('SOURCE', id, one)),
    ...target.map(one => seedRelationship('TARGET', id, one)),
  ]
}

const localIds = (ids: readonly string[]) => ids.map(id => id.slice(id.indexOf(':') + 1)).join(', ')
