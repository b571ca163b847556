import { kinds, type Kind, type Label } from '../../server/model/kind.js'
import { openBase } from '../../server/projection/base-builder.js'
import type { Facts } from '../../server/projection/facts.js'
import { factsOf as layered } from '../../server/projection/layered-facts.js'
import { valuesOf } from '../../server/projection/table.js'
import { demoBatch } from '../../server/seeding/demo.js'
import type { Batch } from '../../server/seeding/batch.js'
import { shippedBatches, shippedSeed } from '../../server/seeding/seed.js'

const kindOf = new Map<Label, Kind>(Object.entries(kinds).map(([kind, label]) => [label, kind as Kind]))

/** Batches as facts in memory, as they would be after loading them into an empty graph: for kernels, which touch no database. */
export async function factsOf(batches: readonly Pick<Batch, 'items' | 'relationships'>[]): Promise<Facts> {
  const base = openBase()
  for (const { items } of batches) for (const { id, label, properties } of items) base.item(kindOf.get(label) as Kind, id, valuesOf({ ...properties, id } as never))
  for (const { relationships } of batches) for (const { id, type, from, to, properties } of relationships) {
    const [start, end] = [base.numberOf(from), base.numberOf(to)]
    if (start !== undefined && end !== undefined) base.link(type, id, start, end, valuesOf({ ...properties, id } as never))
  }
  return layered({ graphId: 'test', revision: 1, at: '2026-01-01T00:00:00.000Z', hash: '' }, await base.seal())
}

/** The shipped data, with the demo organisation or without. */
export const shippedFacts = ({ demo = true, folder = shippedSeed } = {}): Promise<Facts> =>
  factsOf(demo ? [...shippedBatches(folder), demoBatch(folder)] : shippedBatches(folder))
