import { question } from '../contract/question.js'
import { besides, numbersOf } from '../contract/recall.js'
import type { Relationship } from '../model/edge-set.js'
import { besideRow } from './neighbours.js'

interface Asked {
  /** The fringe with fewer items. */
  readonly ids: readonly string[]
  /** The fringe of the other end. */
  readonly others: readonly string[]
  readonly relationships: readonly Relationship[]
}

/** Where two fringes of a walk touch. */
export const meet = question('trace/meet', besideRow, (facts, { ids, others, relationships }: Asked) => {
  const wanted = new Set(numbersOf(facts, others))
  return numbersOf(facts, [...new Set(ids)]).flatMap(near => {
    const far = [...besides(facts, near, relationships)].filter(item => wanted.has(item))
    return far.length === 0 ? [] : [{ near: facts.idOf(near), far: far.map(item => facts.idOf(item)) }]
  })
})
