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
export interface Question<Row, Asked extends object = Parameters> {
  readonly statement: Statement<Row>
  readonly recall: (facts: Facts, asked: Asked) => readonly Row[]
}

/** Every question there is, by the name of its statement: so a test can put each of them both ways, and miss none. */
export const questions = new Map<string, Question<unknown, never>>()

export function question<Row, Asked extends object = Parameters>(name: string, row: z.ZodType<Row>, recall: Question<Row, Asked>['recall']): Question<Row, Asked> {
  const made = { statement: statement(name, row), recall }
  questions.set(name, made)
  return made
}

/** Where a request reads: the graph as it is, or the facts of a revision, be it an earlier one or the head. */
export interface Source {
  readonly graph: Graph
  /** Null where the graph is read. */
  readonly past: Facts | null
}

/** What a question is asked with; one that asks for nothing is asked without. */
type With<Asked extends object> = Parameters extends Asked ? [asked?: Asked] : [asked: Asked]

/** Every row of the answer. Errors: TIMEOUT, UNAVAILABLE. */
export async function askAll<Row, Asked extends object>({ graph, past }: Source, { statement, recall }: Question<Row, Asked>, ...[asked]: With<Asked>): Promise<readonly Row[]> {
  const given = asked ?? ({} as Asked)
  return past ? recall(past, given) : many(graph, statement, given as Parameters)
}

/** The one row of a question that always has exactly one. */
export async function askOne<Row, Asked extends object>(source: Source, question: Question<Row, Asked>, ...asked: With<Asked>): Promise<Row> {
  const row = await askMaybe(source, question, ...asked)
  if (row === null) throw new Error(`Question ${question.statement.name} gave no row`)
  return row
}

/** The one row of an answer, or null. */
export async function askMaybe<Row, Asked extends object>(source: Source, question: Question<Row, Asked>, ...asked: With<Asked>): Promise<Row | null> {
  const rows = await askAll(source, question, ...asked)
  if (rows.length > 1) throw new Error(`Question ${question.statement.name} gave ${rows.length} rows instead of one`)
  return rows[0] ?? null
}
