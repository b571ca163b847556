import { existsSync, readdirSync } from 'node:fs'
import type { z } from 'zod'
import { canonicalJson } from '../model/canonical-json.js'
import { type Batch, seedItem, seedRelationship } from './batch.js'
import { readRecords } from './read-file.js'
import { amendment as amendmentRecord } from './records.js'

type Amendment = z.infer<typeof amendmentRecord>

/** Every amendment under `seed/amendments`, one batch each: the act, and an AMENDS relationship for each of its effects. */
export function amendmentBatches(seedFolder: string): Batch[] {
  const folder = `${seedFolder}amendments/`
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter(file => file.endsWith('.yaml')).sort()
    .map(file => amendmentBatch(readRecords(`${folder}${file}`, amendmentRecord)))
}

function amendmentBatch({ effects, ...act }: Amendment): Batch {
  return {
    action: 'amendment.seeded',
    title: `${act.shortTitle}: ${effects.length} effects`,
    items: [seedItem('Amendment', act.id, act)],
    relationships: effects.map(({ id, amends, from = act.inForce, patch, ...said }) =>
      seedRelationship('AMENDS', act.id, amends, { ...said, from, patch: canonicalJson(patch) }, id)),
  }
}
