import type { Write } from '../graph/commit.js'
import type { Plan, PlannedLink, Portion } from './plan.js'
import { changeLinks, createLinks, createMappings, putItems, removeLinks } from './statements.js'
import type { TouchedRow } from '../graph/change-log.js'

/** Thrown where somebody else wrote between the plan and its writing: the plan is made anew. */
export class Overtaken extends Error {}

/**
 * Writes a plan, portion by portion, within one transaction.
 * @param planned the revision at which the plan was made
 */
export const writing = (plan: Plan, planned: number) => async (write: Write): Promise<void> => {
  for (const portion of plan.portions()) await writePortion(async (statement, parameters) => {
    const rows = await write(statement, parameters)
    const revision = rows.find(row => row.after !== null)?.after?.['revision']
    if (typeof revision === 'number' && revision !== planned + 1) throw new Overtaken('The graph changed while the file was compared with it')
    return rows
  }, portion)
}

async function writePortion(write: Write, { items = [], mappings = [], removedLinks = [], links = [], changedLinks = [] }: Portion): Promise<void> {
  if (items.length > 0) demand(await write(putItems, { items }), items.length)
  if (mappings.length > 0) demand(await write(createMappings, { items: mappings }), mappings.length)
  if (removedLinks.length > 0) await write(removeLinks, { links: removedLinks })
  if (links.length > 0) demand(await write(createLinks, { links: links satisfies readonly PlannedLink[] }), links.length)
  if (changedLinks.length > 0) await write(changeLinks, { links: changedLinks })
}

/** An end that is gone gives no row, and half a mapping is none. */
function demand(rows: readonly TouchedRow[], count: number): void {
  if (rows.length !== count) throw new Overtaken(`${count - rows.length} of ${count} could not be written`)
}
