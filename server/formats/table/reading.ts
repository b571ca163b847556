import type { ReadFile } from '../file-content.js'
import { problemAt, type Problem, type Problems } from '../problem.js'
import type { Columns } from './columns.js'
import type { Row } from './delimited.js'

/** What a table holds that says the same on every row, such as its framework: read from the first row that says it. */
export class SaidOnce {
  private readonly said = new Map<string, { readonly text: string; readonly line: number }>()

  constructor(private readonly columns: Columns, private readonly names: readonly string[]) {}

  /** Notes what a row says; what contradicts an earlier row is a fault. */
  faultsOf(row: Row): readonly Problem[] {
    return this.names.flatMap(name => {
      const text = this.columns.cell(row, name)
      const earlier = this.said.get(name)
      if (text === undefined || earlier?.text === text) return []
      if (earlier === undefined) { this.said.set(name, { text, line: row.line }); return [] }
      const reason = `Line ${earlier.line} says "${earlier.text.slice(0, 80)}" here; a file holds one ${name}, split it into one file for each.`
      return [problemAt({ line: row.line, column: this.columns.columnOf(name) }, text, reason)]
    })
  }

  text(name: string): string | undefined {
    return this.said.get(name)?.text
  }
}

/** A value of a closed list, or the fault that it is none. */
export function wordOf<Word extends string>(text: string | undefined, words: readonly Word[], fault: (reason: string) => void): Word | undefined {
  if (text === undefined) return undefined
  const found = words.find(word => word === text.trim().toLowerCase())
  if (found === undefined) fault(`This is none of ${words.join(', ')}.`)
  return found
}

export const readFileOf = (content: ReadFile['content'], read: number, problems: Problems): ReadFile =>
  ({ content, read, problems: problems.listed, ...(problems.unlisted > 0 ? { unlisted: problems.unlisted } : {}) })
