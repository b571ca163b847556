import { existsSync, readdirSync } from 'node:fs'
import type { z } from 'zod'
import { canonicalJson } from '../model/canonical-json.js'
import { type Batch, seedItem, seedRelationship } from './batch.js'
import type { ShippedFramework } from './frameworks.js'
import { type PlacedProvision, provisionsOf } from './provisions.js'
import { readRecords } from './read-file.js'
import { amendment as amendmentRecord } from './records.js'
import { knowing, namedIn, shippedRules } from './rules.js'

/** An amendment as its file says it. */
export type Amendment = z.infer<typeof amendmentRecord>

/** Every amendment under `seed/amendments`. */
export function shippedAmendments(seedFolder: string): Amendment[] {
  const folder = `${seedFolder}amendments/`
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter(file => file.endsWith('.yaml')).sort()
    .map(file => readRecords(`${folder}${file}`, amendmentRecord.superRefine(knownConditions(seedFolder))))
}

/** Amendments, one batch each: the act, an AMENDS relationship for each of its effects, and the provisions that it adds to these frameworks. */
export function amendmentBatches(amendments: readonly Amendment[], frameworks: readonly ShippedFramework[], seedFolder: string): Batch[] {
  const added = frameworks.filter(one => one.added.length > 0).flatMap(one => provisionsOf(one, shippedRules(seedFolder, one.framework.id), seedFolder))
  return amendments.map(one => amendmentBatch(one, added.filter(({ addedBy }) => addedBy === one.id)))
}

function amendmentBatch({ effects, ...act }: Amendment, added: readonly PlacedProvision[]): Batch {
  const amends = effects.flatMap(({ id, amends: changed, from = act.inForce, patch, ...said }) =>
    [changed].flat().map(one => seedRelationship('AMENDS', act.id, one, { ...said, from, patch: canonicalJson(patch) }, id)))
  return {
    action: 'amendment.seeded',
    title: `${act.shortTitle}: ${amends.length} effects`,
    items: [seedItem('Amendment', act.id, act), ...added.map(({ item }) => item)],
    relationships: [...added.map(({ part }) => part), ...amends],
    named: namedIn(effects),
  }
}

/** Dates may rest on conditions that the framework of the changed provision defines. */
const knownConditions = (seedFolder: string) => (amendment: Amendment, context: z.RefinementCtx) =>
  amendment.effects.forEach(({ amends, patch }, at) => {
    const names = [amends].flat().flatMap(id => shippedRules(seedFolder, id.slice(0, id.indexOf(':'))).definitions.map(({ name }) => name))
    knowing(new Set(names), ['effects', at, 'patch'])(patch, context)
  })
