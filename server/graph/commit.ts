import { randomUUID } from 'node:crypto'
import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { z } from 'zod'
import { type ChangeBody, chunkOf, chunkSize, hashOf, type TouchedRow } from './change-log.js'
import type { Graph } from './connect.js'
import { faultOf } from './fault.js'
import { packed } from './packed-text.js'
import { bolted, type Parameters } from './parameters.js'
import { parseRow } from './read.js'
import { type Statement, statement } from './statement.js'

/** A change as it stands in the log. `bookmark` lets a reader on another server wait for it. */
export interface Committed {
  readonly id: string
  readonly revision: number
  readonly at: string
  readonly hash: string
  readonly bookmark: readonly string[]
}

/** What a verb writes with: runs a statement, keeps the rows it touched for the log, and gives them back. */
export type Write = (statement: Statement<TouchedRow>, parameters: Parameters) => Promise<readonly TouchedRow[]>

/**
 * What a verb makes much with, all of it new: the database, which has just been sent what is made, answers with how many items and
 * relationships it made and does not send each back. `made` says what they are, given the revision they bear. False where it made another number.
 */
export type Make = (statement: Statement<{ readonly made: number }>, parameters: Parameters, made: (revision: number) => readonly TouchedRow[]) => Promise<boolean>

/** What a verb reads with: the graph as it is inside the change, with all that was written so far, under the lock on the head. */
export type Read = <Row>(statement: Statement<Row>, parameters?: Parameters) => Promise<readonly Row[]>

/** What a verb does inside a change. It may be run again when the database asks for it, so it makes no ids and keeps nothing from an earlier run. */
export type Work = (write: Write, read: Read, make: Make) => Promise<void>

const link = z.object({ revision: z.number(), at: z.string(), hash: z.string() })
const lockHead = statement('graph/lock-head', link.extend({ done: link.extend({ id: z.string() }).nullable() }))
const writeChunk = statement('graph/write-chunk', z.object({ id: z.string() }))
const writeChange = statement('graph/write-change', z.object({ revision: z.number() }))

/** A large import may take minutes; only a write that hangs is to be stopped. */
const writeTimeout = 10 * 60_000

/**
 * The only way to write. Under a write lock on the head, so that changes form one chain whoever writes: runs the verb's statements
 * (each that writes is given `$revision`, the number this change will bear), appends one Change with all they touched, and moves the head.
 * Null when nothing was touched: then nothing is written. Safe to retry: the same change is never made twice.
 *
 * @param actor who changes: a party's id, `seed`, or a viewer's name
 * @param action what happened, as `mapping.proposed`
 * Errors: what `work` throws (nothing is written then), TIMEOUT, UNAVAILABLE.
 */
export async function commit(graph: Graph, actor: string, action: string, work: Work): Promise<Committed | null> {
  const id = randomUUID()
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: neo4j.session.WRITE })
  try {
    const link = await session.executeWrite(tx => append(tx, { id, actor, action }, work), { timeout: writeTimeout })
    return link && { ...link, bookmark: session.lastBookmarks() }
  } catch (error) {
    if (error === nothingTouched) return null
    throw faultOf(error, action)
  } finally {
    await session.close()
  }
}

/** Thrown to roll a transaction back that turned out to have nothing to say. */
const nothingTouched = Symbol('nothing touched')

type Intent = Pick<ChangeBody, 'id' | 'actor' | 'action'>

async function append(tx: ManagedTransaction, intent: Intent, work: Work): Promise<Omit<Committed, 'bookmark'>> {
  const head = await only(tx, lockHead, { change: intent.id })
  if (head.done) return head.done
  const revision = head.revision + 1
  const log = changeLog(tx, intent.id, revision)
  const write: Write = async (verb, parameters) => {
    const rows = await rowsOf(tx, verb, { ...parameters, revision })
    await log.keep(rows)
    return rows
  }
  const make: Make = async (verb, parameters, made) => {
    const rows = made(revision)
    const [answer] = await rowsOf(tx, verb, { ...parameters, revision })
    await log.keep(rows)
    return answer?.made === rows.length
  }
  await work(write, (question, parameters = {}) => rowsOf(tx, question, parameters), make)
  const { touchedCount, chunkHashes } = await log.close()
  if (touchedCount === 0) throw nothingTouched
  const now = new Date().toISOString()
  const body: ChangeBody = {
    ...intent, revision, at: now > head.at ? now : head.at, previousHash: head.hash, touchedCount, chunkHashes,
  }
  const hash = hashOf(body)
  await only(tx, writeChange, { ...body, hash })
  return { id: body.id, revision, at: body.at, hash }
}

/** Gathers touched rows and stores them as chunks as soon as one is full, so that memory stays bounded however much is imported. */
function changeLog(tx: ManagedTransaction, change: string, revision: number) {
  let waiting: TouchedRow[] = []
  let touchedCount = 0
  const chunkHashes: string[] = []
  const store = async (rows: readonly TouchedRow[]) => {
    const chunk = chunkOf(rows)
    const position = chunkHashes.push(chunk.hash) - 1
    await only(tx, writeChunk, { id: `${change}/${position}`, revision, position, ...chunk, rows: await packed(chunk.rows) })
  }
  return {
    /** Whatever is full is taken out before it is stored, since the next rows may arrive meanwhile. */
    async keep(rows: readonly TouchedRow[]) {
      touchedCount += rows.length
      waiting = waiting.length === 0 ? [...rows] : waiting.concat(rows)
      const full = waiting.length - (waiting.length % chunkSize)
      const ready = waiting.slice(0, full)
      waiting = waiting.slice(full)
      await Promise.all(inChunks(ready).map(store))
    },
    async close() {
      if (waiting.length > 0) await store(waiting)
      return { touchedCount, chunkHashes }
    },
  }
}

const inChunks = (rows: readonly TouchedRow[]) =>
  Array.from({ length: Math.ceil(rows.length / chunkSize) }, (_, at) => rows.slice(at * chunkSize, (at + 1) * chunkSize))

/**
 * The driver keeps every result of a transaction, with what was sent and what came, until it ends: a large file once more and its log twice.
 * So both are emptied as soon as they were read.
 */
async function rowsOf<Row>(tx: ManagedTransaction, statement: Statement<Row>, parameters: Parameters): Promise<Row[]> {
  const sent = bolted(parameters)
  const { records } = await tx.run(statement.text, sent)
  const rows = records.map(record => parseRow(statement, record))
  records.length = 0
  for (const name of Object.keys(sent)) delete sent[name]
  return rows
}

async function only<Row>(tx: ManagedTransaction, statement: Statement<Row>, parameters: Parameters): Promise<Row> {
  const [row] = await rowsOf(tx, statement, parameters)
  if (!row) throw new Error(`Statement ${statement.name} gave no row: has this database been migrated?`)
  return row
}
