import { z } from 'zod'
import { question } from '../contract/question.js'
import { besides, numbersOf } from '../contract/recall.js'
import type { Relationship } from '../model/edge-set.js'
import type { Beside } from './known-graph.js'

interface Asked {
  readonly ids: readonly string[]
  readonly relationships: readonly Relationship[]
  /** The two ends of the walk, which may be frameworks. */
  readonly ends: readonly string[]
  /** So many neighbours in all. */
  readonly most: number
}

export const besideRow = z.object({ near: z.string(), far: z.array(z.string()) })

/** What stands beside some items; in no order, for whoever walks on puts it in one. */
export const neighbours = question('trace/neighbours', besideRow, (facts, { ids, relationships, ends, most }: Asked) => {
  const rows: Beside[] = []
  const open = new Set(numbersOf(facts, ends))
  let left = most
  for (const near of numbersOf(facts, [...new Set(ids)])) {
    if (left <= 0) break
    const far = [...besides(facts, near, relationships)].filter(item => facts.kindOf(item) !== 'FRAMEWORK' || open.has(item)).slice(0, left)
    left -= far.length
    if (far.length > 0) rows.push({ near: facts.idOf(near), far: far.map(item => facts.idOf(item)) })
  }
  return rows
})
