import type { Located } from '../located.js'
import { problemAt, type Problem } from '../problem.js'

/** Every `bom-ref` of a document, with the object that bears it, and those that stand twice. */
export interface References {
  readonly holders: ReadonlyMap<string, object>
  /** Objects whose `bom-ref` another object bears before them, each with that other. */
  readonly repeated: ReadonlyMap<object, object>
}

/** Walks the whole document in its order; nesting is bounded by the reader of JSON. */
export function referencesOf(root: object): References {
  const holders = new Map<string, object>()
  const repeated = new Map<object, object>()
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    const ref = Array.isArray(value) ? undefined : (value as Record<string, unknown>)['bom-ref']
    if (typeof ref === 'string') {
      const first = holders.get(ref)
      if (first === undefined) holders.set(ref, value)
      else repeated.set(value, first)
    }
    for (const member of Object.values(value)) walk(member)
  }
  walk(root)
  return { holders, repeated }
}

/** What is wrong with an object whose `bom-ref` stands twice. */
export function repetition(located: Located, record: object, first: object): Problem {
  const { line } = located.placeOf(first, ['bom-ref'])
  const ref = String((record as Record<string, unknown>)['bom-ref'])
  return problemAt(located.placeOf(record, ['bom-ref']), ref, `This bom-ref stands in line ${line} already; which of the two a reference means is not clear.`)
}
