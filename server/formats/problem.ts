/**
 * What is wrong with one place of a file. Lines and columns count from 1; in a table the column is the column's number, in JSON and YAML the
 * place within the line. Null where a file has no lines, or the fault has no place.
 */
export interface Problem {
  readonly line: number | null
  readonly column: number | null
  /** What stands there, as it was read; cut where it is long. */
  readonly value: string | null
  /** What is wrong and what would be right, in a sentence that a person can act on. */
  readonly reason: string
}

/** Where a record stands, for problems that are found only after it was read. */
export interface Place {
  readonly line: number | null
  readonly column: number | null
}
