import type { Write } from '../graph/commit.js'
import type { Plan, Portion } from './plan.js'
import { changeLinks, createLinks, createMappings, putItems, removeLinks } from './statements.js'
import type { TouchedRow } from '../graph/change-log.js'

/** Thrown where somebody else wrote between the plan and its writing: the plan is made anew. */
export class Overtaken extends Error {}

/** So many portions are under way at once: while the database works on one, the next is made and the one before it enters the log. */
const mostUnderWay = 2

/** So many portions make some tens of megabytes that are not needed any more. */
const portionsBetweenRests = 6

/**
 * Writes a plan, portion by portion, within one transaction.
 * @param planned the revision at which the plan was made
 * @param rest called now and then between portions
 */
export const writing = (plan: Plan, planned: number, rest: () => void) => async (write: Write): Promise<void> => {
  const underWay: Promise<void>[] = []
  let sent = 0
  for (const portion of plan.portions()) {
    if (++sent % portionsBetweenRests === 0) rest()
    const written = writePortion(atRevision(write, planned + 1), portion)
    written.catch(() => undefined)
    underWay.push(written)
    if (underWay.length > mostUnderWay) await underWay.shift()
  }
  await Promise.all(underWay)
}

/** A plan holds for the graph as it was planned; a change of another number than the next stands on another graph. */
const atRevision = (write: Write, expected: number): Write => async (statement, parameters) => {
  const rows = await write(statement, parameters)
  const revision = rows.find(row => row.after !== null)?.after?.['revision']
  if (typeof revision === 'number' && revision !== expected) throw new Overtaken('The graph changed while the file was compared with it')
  return rows
}

/** Every mapping comes with three relationships. */
const rowsAMapping = 4

/** Sends all of a portion at once; the database does it in this order. */
async function writePortion(write: Write, { items = [], mappings, removedLinks = [], links = [], changedLinks = [] }: Portion): Promise<void> {
  await Promise.all([
    ...(items.length > 0 ? [write(putItems, { items }).then(demand(items.length))] : []),
    ...(mappings ? [write(createMappings, { set: mappings.set, mappings: mappings.fresh }).then(demand(mappings.fresh.length * rowsAMapping))] : []),
    ...(removedLinks.length > 0 ? [write(removeLinks, { links: removedLinks })] : []),
    ...(links.length > 0 ? [write(createLinks, { links }).then(demand(links.length))] : []),
    ...(changedLinks.length > 0 ? [write(changeLinks, { links: changedLinks })] : []),
  ])
}

/** An end that is gone gives no row, and half a mapping is none. */
const demand = (count: number) => (rows: readonly TouchedRow[]): void => {
  if (rows.length !== count) throw new Overtaken(`${count - rows.length} of ${count} could not be written`)
}
