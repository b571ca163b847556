import neo4j, { type Record as BoltRecord } from 'neo4j-driver'
import { DomainError } from '../model/errors.js'
import type { Graph } from './connect.js'
import { faultOf, isGone } from './fault.js'
import { bolted, type Parameters } from './parameters.js'
import type { Statement } from './statement.js'

/** Every row of a statement, read-only and within the statement time-out. Errors: TIMEOUT, UNAVAILABLE. */
export async function many<Row>(graph: Graph, statement: Statement<Row>, parameters: Parameters = {}): Promise<Row[]> {
  const started = performance.now()
  try {
    const records = await onceMore(() => run(graph, statement.text, parameters))
    return records.map(record => parseRow(statement, record))
  } catch (error) {
    throw faultOf(error, statement.name)
  } finally {
    if (graph.meter) {
      graph.meter.statements += 1
      graph.meter.milliseconds += performance.now() - started
    }
  }
}

/** The one row of a statement that always has exactly one. */
export async function one<Row>(graph: Graph, statement: Statement<Row>, parameters: Parameters = {}): Promise<Row> {
  const row = await maybeOne(graph, statement, parameters)
  if (row === null) throw new Error(`Statement ${statement.name} gave no row`)
  return row
}

/** The one row of a statement, or null. */
export async function maybeOne<Row>(graph: Graph, statement: Statement<Row>, parameters: Parameters = {}): Promise<Row | null> {
  const rows = await many(graph, statement, parameters)
  if (rows.length > 1) throw new Error(`Statement ${statement.name} gave ${rows.length} rows instead of one`)
  return rows[0] ?? null
}

/** A row as its schema promises it; a wrong one names the statement and the column. */
export function parseRow<Row>(statement: Statement<Row>, record: BoltRecord): Row {
  const parsed = statement.row.safeParse(rowOf(record))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`Statement ${statement.name} gave a wrong row: ${issue?.path.join('.')}: ${issue?.message}`)
}

/** The driver's own `toObject` takes three times as long, which counts where a million rows are read. */
function rowOf(record: BoltRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (let at = 0; at < record.keys.length; at += 1) row[String(record.keys[at])] = record.get(at)
  return row
}

async function run(graph: Graph, text: string, parameters: Parameters): Promise<BoltRecord[]> {
  const session = graph.driver.session({ database: graph.database, defaultAccessMode: neo4j.session.READ, bookmarks: [...(graph.bookmarks ?? [])] })
  let leave: (() => void) | undefined
  try {
    leave = graph.underWay?.enter(session)
    const result = await session.run(text, bolted(parameters), { timeout: graph.statementTimeout })
    return result.records
  } finally {
    leave?.()
    await session.close().catch(() => undefined)
  }
}

/** A pooled connection may have died with an earlier Neo4j; a read is safe to repeat once on a fresh one. */
async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isGone(error) || error instanceof DomainError) throw error
    return work()
  }
}
