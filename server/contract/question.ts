import type { z } from 'zod'
import type { Graph } from '../graph/connect.js'
import type { Parameters } from '../graph/parameters.js'
import { many } from '../graph/read.js'
import { type Statement, statement } from '../graph/statement.js'
import type { Facts } from '../projection/facts.js'

/**
 * One question that can be put to the graph as it is now, by its statement, and to the graph as it was, by reading the facts of that
 * time. Both answers are the same rows in the same order; a test asks both at the head and compares.
 */
export interface Question<Row> {
  readonly statement: Statement<Row>
  readonly recall: (facts: Facts, parameters: Parameters) => readonly Row[]
}

export const question = <Row>(name: string, row: z.ZodType<Row>, recall: Question<Row>['recall']): Question<Row> =>
  ({ statement: statement(name, row), recall })

/** Where a request reads: the graph at its head, or the facts of an earlier revision. */
export interface Source {
  readonly graph: Graph
  /** Null at the head. */
  readonly past: Facts | null
}

/** Every row of the answer. Errors: TIMEOUT, UNAVAILABLE. */
export async function askAll<Row>({ graph, past }: Source, { statement, recall }: Question<Row>, parameters: Parameters = {}): Promise<readonly Row[]> {
  return past ? recall(past, parameters) : many(graph, statement, parameters)
}

/** The one row of a question that always has exactly one. */
export async function askOne<Row>(source: Source, question: Question<Row>, parameters: Parameters = {}): Promise<Row> {
  const row = await askMaybe(source, question, parameters)
  if (row === null) throw new Error(`Question ${question.statement.name} gave no row`)
  return row
}

/** The one row of an answer, or null. */
export async function askMaybe<Row>(source: Source, question: Question<Row>, parameters: Parameters = {}): Promise<Row | null> {
  const rows = await askAll(source, question, parameters)
  if (rows.length > 1) throw new Error(`Question ${question.statement.name} gave ${rows.length} rows instead of one`)
  return rows[0] ?? null
}
