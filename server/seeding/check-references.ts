import { StartError } from '../model/start-error.js'
import type { Batch } from './batch.js'
import { sayWhere, stands } from './stands.js'

/**
 * Every relationship of the shipped data must end in an item of the shipped data, every id that a property names must be there, and no id may stand twice; else a StartError names
 * them with file, line and field.
 */
export function checkReferences(batches: readonly Batch[], folder: string): void {
  const ids = new Set<string>()
  for (const { id } of batches.flatMap(batch => batch.items)) {
    if (ids.has(id)) throw twice(folder, id)
    ids.add(id)
  }
  for (const id of batches.flatMap(batch => batch.named ?? []))
    if (!ids.has(id)) throw nowhere(folder, id)
  const links = new Set<string>()
  for (const { id, type, from, to } of batches.flatMap(batch => batch.relationships)) {
    for (const end of [from, to]) if (!ids.has(end)) throw nowhere(folder, end)
    if (links.has(id)) throw new StartError(`${sayWhere(folder, stands(folder, from).find(at => at.field === 'id'))}"${from}" ${type} "${to}" stands there twice`)
    links.add(id)
  }
}

const nowhere = (folder: string, id: string) => new StartError(`${sayWhere(folder, stands(folder, id)[0])}nothing has the id "${id}"`)

/** @param folder where to look; @param id as it stands in the file, which for a provision is its local id */
export const twice = (folder: string, id: string) =>
  new StartError(`${sayWhere(folder, stands(folder, id).filter(at => at.field === 'id')[1])}"${id}" stands there twice`)
