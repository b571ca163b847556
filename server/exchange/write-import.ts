import type { TouchedRow } from '../graph/change-log.js'
import type { Make, Work, Write } from '../graph/commit.js'
import { madeMappings } from './made-mappings.js'
import type { Plan, Portion } from './plan.js'
import { changeLinks, createLinks, createMappings, putItems, removeLinks } from './statements.js'

/** Thrown where somebody else wrote between the plan and its writing: the plan is made anew. */
export class Overtaken extends Error {}

/** So many portions are under way at once: while the database works on one, the next is made and the one before it enters the log. */
const mostUnderWay = 2

/** So many portions make some tens of megabytes that are not needed any more. */
const portionsBetweenRests = 8

/**
 * Writes a plan, portion by portion, within one transaction.
 * @param planned the revision at which the plan was made
 * @param rest called before the first portion, and now and then between others
 */
export const writing = (plan: Plan, planned: number, rest: () => void): Work => async (write, _, make) => {
  const underWay: Promise<void>[] = []
  let sent = 0
  for (const portion of plan.portions()) {
    if (sent++ % portionsBetweenRests === 0) rest()
    const written = writePortion(atRevision(write, planned + 1), makingAt(make, planned + 1), portion)
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
  if (typeof revision === 'number') demandNext(revision, expected)
  return rows
}

const makingAt = (make: Make, expected: number): Make => (statement, parameters, made) =>
  make(statement, parameters, revision => {
    demandNext(revision, expected)
    return made(revision)
  })

function demandNext(revision: number, expected: number): void {
  if (revision !== expected) throw new Overtaken('The graph changed while the file was compared with it')
}

/** Sends all of a portion at once; the database does it in this order. */
async function writePortion(write: Write, make: Make, { items = [], mappings, removedLinks = [], links = [], changedLinks = [] }: Portion): Promise<void> {
  await Promise.all([
    ...(items.length > 0 ? [write(putItems, { items }).then(demand(items.length))] : []),
    ...(mappings ? [make(createMappings, { set: mappings.set, mappings: mappings.fresh }, madeMappings(mappings)).then(demandAll)] : []),
    ...(removedLinks.length > 0 ? [write(removeLinks, { links: removedLinks })] : []),
    ...(links.length > 0 ? [write(createLinks, { links }).then(demand(links.length))] : []),
    ...(changedLinks.length > 0 ? [write(changeLinks, { links: changedLinks })] : []),
  ])
}

function demandAll(all: boolean): void {
  if (!all) throw new Overtaken('Some mappings could not be written')
}

/** An end that is gone gives no row, and half a mapping is none. */
const demand = (count: number) => (rows: readonly TouchedRow[]): void => {
  if (rows.length !== count) throw new Overtaken(`${count - rows.length} of ${count} could not be written`)
}
