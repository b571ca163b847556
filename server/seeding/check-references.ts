import { StartError } from '../model/start-error.js'
import type { Batch } from './batch.js'

/** Every relationship of the shipped data must end in an item of the shipped data, and no id may stand twice; else a StartError names them. */
export function checkReferences(batches: readonly Batch[]): void {
  const ids = new Set<string>()
  for (const { id } of batches.flatMap(batch => batch.items)) {
    if (ids.has(id)) throw new StartError(`seed: the id "${id}" stands there twice`)
    ids.add(id)
  }
  const links = new Set<string>()
  for (const { id, type, from, to } of batches.flatMap(batch => batch.relationships)) {
    if (!ids.has(from)) throw new StartError(`seed: ${type} starts at "${from}", which no record has`)
    if (!ids.has(to)) throw new StartError(`seed: "${from}" ${type} "${to}", which no record has`)
    if (links.has(id)) throw new StartError(`seed: "${from}" ${type} "${to}" stands there twice`)
    links.add(id)
  }
}
