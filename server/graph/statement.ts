import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'

/** A statement file of `cypher/` bound to the shape of its rows. */
export interface Statement<Row> {
  /** Its path below `cypher/` without the ending: `trace/expand`. Errors and logs name it. */
  readonly name: string
  readonly text: string
  readonly row: z.ZodType<Row>
}

export const cypherFolder = fileURLToPath(new URL('../../cypher/', import.meta.url))

/** Binds `cypher/<name>.cypher` to a row schema. Called at start, so a missing file stops the server and not a request. */
export function statement<Row>(name: string, row: z.ZodType<Row>): Statement<Row> {
  return { name, text: readFileSync(`${cypherFolder}${name}.cypher`, 'utf8'), row }
}
