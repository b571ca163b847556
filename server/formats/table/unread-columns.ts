import { problemAt, type Problem } from '../problem.js'
import { plainName, type Columns } from './columns.js'
import { nearest } from './nearest.js'

/** A longer name with one letter in six wrong is a slip; more is a name of its own. */
const slip = 1 / 6

/** Columns whose name is one letter away from one that is read: an answer in them would be lost, and nobody would know. */
export const misspelt = (line: number, { others }: Columns, known: readonly string[]): readonly Problem[] =>
  others.flatMap(([name, column]) => {
    const meant = nearest(plainName(name), known, slip)
    const reason = `No column of this name is read; is ${meant} meant? A column of your own needs a name that is less like it.`
    return meant === undefined ? [] : [problemAt({ line, column }, name, reason)]
  })

/** What a person should know of columns that are not read, though nothing is wrong. */
export function unread(line: number, { others }: Columns): readonly Problem[] {
  const [first] = others
  if (first === undefined) return []
  const names = others.slice(0, 10).map(([name]) => name.slice(0, 60)).join(', ')
  const which = others.length === 1 ? 'This column is' : `These ${others.length} columns are`
  return [problemAt({ line, column: first[1] }, names, `${which} not read; what stands there is kept, and answers nothing.`)]
}
