import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { touchedRow } from '../graph/change-log.js'
import { commit } from '../graph/commit.js'
import type { Graph } from '../graph/connect.js'
import { readHead } from '../graph/head.js'
import { one } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { amendmentBatches, shippedAmendments } from './amendments.js'
import type { Batch } from './batch.js'
import { checkReferences } from './check-references.js'
import { crosswalkBatches } from './crosswalks.js'
import { demoBatch } from './demo.js'
import { frameworkBatches, shippedFrameworks } from './frameworks.js'

const putItems = statement('seeding/put-items', touchedRow)
const putRelationships = statement('seeding/put-relationships', touchedRow)
const demoAllowed = statement('seeding/demo-allowed', z.object({ allowed: z.boolean() }))

/** The folder of the shipped data files. */
export const shippedSeed = fileURLToPath(new URL('../../seed/', import.meta.url))

/** How many items and relationships were made or corrected, by batch. */
export interface Seeded {
  readonly title: string
  readonly touched: number
}

/**
 * Brings the shipped frameworks, amendments, crosswalks and, where the graph holds nobody's inventory, the demo organisation into the graph.
 * Each batch is one change of the actor `seed`; loading again writes nothing, and what a person changed is not overwritten.
 * Errors: StartError naming file, line and field of a wrong record; TIMEOUT, UNAVAILABLE.
 */
export async function seed(graph: Graph, wanted: { readonly demo: boolean }, report: (line: string) => void = () => {}, folder = shippedSeed): Promise<readonly Seeded[]> {
  const shipped = shippedBatches(folder)
  const demo = wanted.demo ? demoBatch(folder) : null
  checkReferences(demo ? [...shipped, demo] : shipped, folder)
  const welcome = demo !== null && (await one(graph, demoAllowed, { demo: demo.organisation })).allowed
  const known = ((await readHead(graph))?.revision ?? 0) > 0
  const done: Seeded[] = []
  for (const batch of welcome ? [...shipped, demo] : shipped) {
    const seeded = await load(graph, batch, known)
    if (seeded.touched > 0) report(`Loaded ${seeded.title}`)
    done.push(seeded)
  }
  return done
}

/** What is shipped for everybody, each part as one change, in the order in which they are loaded. */
export function shippedBatches(folder: string): readonly Batch[] {
  const amendments = shippedAmendments(folder)
  const frameworks = shippedFrameworks(folder, amendments)
  return [...frameworkBatches(frameworks, folder), ...amendmentBatches(amendments, frameworks, folder), ...crosswalkBatches(folder)]
}

/** @param known whether the log held anything when loading began; only then may somebody have removed what is missing */
async function load(graph: Graph, batch: Batch, known: boolean): Promise<Seeded> {
  let touched = 0
  await commit(graph, 'seed', batch.action, async write => {
    touched = (await write(putItems, { items: batch.items, known })).length
    touched += (await write(putRelationships, { relationships: batch.relationships, known })).length
  })
  return { title: batch.title, touched }
}
