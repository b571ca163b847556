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

/** The longest value that a problem shows, in UTF-16 units. */
const longestValue = 200

/** A problem with its value cut to what a person can read; no place where the fault has none. */
export const problemAt = (place: Place | null, value: string | null, reason: string): Problem => ({
  line: place?.line ?? null,
  column: place?.column ?? null,
  value: value !== null && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value,
  reason,
})

/** The most problems of one file that are kept one by one: a person mends the first ones and reads the file again. */
const mostListed = 1_000

/** The problems of one file as they are found: the first 1,000 in full, the others counted, so that a file of nothing but faults stays small. */
export class Problems {
  readonly listed: Problem[] = []
  unlisted = 0

  add(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.listed.length < mostListed) this.listed.push(problem)
      else this.unlisted += 1
    }
  }

  /** Adds one that is made only where it is listed: finding its place takes time, and one file may hold millions. */
  meet(found: () => Problem): void {
    if (this.listed.length < mostListed) this.listed.push(found())
    else this.unlisted += 1
  }
}
