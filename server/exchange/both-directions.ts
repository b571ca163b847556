import type { Problem } from '../formats/problem.js'
import { converse, type Mask, nothing, possibleOf } from '../model/relation.js'
import { clip } from '../model/errors.js'
import type { Row } from './plan-mappings.js'

/** What the rows of one file have said so far, of each source and its targets. */
export type Said = Map<string, Map<string, { readonly mask: Mask; readonly line: number | null }>>

/**
 * Rows that state of two requirements, read from the one, what another row of the same file rules out, read from the other. One of them is
 * wrong, and the file does not say which: the later one is named and left out.
 * @param said what rows of earlier sets of the file have said, to which these are added
 */
export function contradictionsIn(rows: readonly Row[], overlapMeans: string, said: Said): { readonly good: readonly Row[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const good = rows.filter(row => {
    const { sources: [source = ''], targets: [target = ''], stated } = row
    const mask = row.sources.length === 1 && row.targets.length === 1 ? possibleOf(stated, overlapMeans) : null
    if (mask === null) return true
    const back = said.get(target)?.get(source)
    if (back && (converse(back.mask) & mask) === nothing) {
      problems.push({ ...stated.place, value: clip(stated.predicate), reason: `${target} to ${source} is stated${back.line === null ? '' : ` in line ${back.line}`} with a relation that rules this one out.` })
      return false
    }
    const from = said.get(source) ?? new Map()
    said.set(source, from.set(target, { mask, line: stated.place.line }))
    return true
  })
  return { good, problems }
}
