import { existsSync, readdirSync } from 'node:fs'
import type { z } from 'zod'
import { canonicalJson } from '../model/canonical-json.js'
import { type Batch, seedItem, seedRelationship } from './batch.js'
import { readRecords } from './read-file.js'
import { amendment as amendmentRecord } from './records.js'
import { knowing, namedIn, shippedRules } from './rules.js'

type Amendment = z.infer<typeof amendmentRecord>

/** Every amendment under `seed/amendments`, one batch each: the act, and an AMENDS relationship for each of its effects. */
export function amendmentBatches(seedFolder: string): Batch[] {
  const folder = `${seedFolder}amendments/`
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter(file => file.endsWith('.yaml')).sort()
    .map(file => amendmentBatch(readRecords(`${folder}${file}`, amendmentRecord.superRefine(knownConditions(seedFolder)))))
}

function amendmentBatch({ effects, ...act }: Amendment): Batch {
  const relationships = effects.flatMap(({ id, amends, from = act.inForce, patch, ...said }) =>
    amends.map(one => seedRelationship('AMENDS', act.id, one, { ...said, from, patch: canonicalJson(patch) }, id)))
  return {
    action: 'amendment.seeded',
    title: `${act.shortTitle}: ${relationships.length} effects`,
    items: [seedItem('Amendment', act.id, act)],
    relationships,
    named: namedIn(effects),
  }
}

/** Dates may rest on conditions that the framework of the changed provision defines. */
const knownConditions = (seedFolder: string) => (amendment: Amendment, context: z.RefinementCtx) =>
  amendment.effects.forEach(({ amends, patch }, at) => {
    const names = amends.flatMap(id => shippedRules(seedFolder, id.slice(0, id.indexOf(':'))).definitions.map(({ name }) => name))
    knowing(new Set(names), ['effects', at, 'patch'])(patch, context)
  })
