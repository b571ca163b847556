import { labelled, textAt } from '../contract/recall.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { indexed, indexedWords, isIndexed } from './words.js'

/** What the full-text index reads of an item, and how much a whole word and the beginning of one weigh there. */
const fields: readonly (readonly [property: string, whole: number, beginning: number])[] = [
  ['title', 4, 2], ['name', 4, 2], ['ref', 4, 1], ['shortTitle', 2, 1], ['summary', 2, 1], ['purpose', 2, 1], ['description', 2, 1],
]

export interface Spoken {
  readonly item: ItemNumber
  /** How well it was found; the most is the best. */
  readonly score: number
}

/**
 * The items that speak of these words, in no order: the same as the full-text index finds, but weighed without regard to how rare a word is. Each
 * word must begin a word of the item; where all of them are words that the index leaves out, one that begins another word is enough.
 */
export function spokenOf(facts: Facts, words: readonly string[], labels: readonly string[] | null): Spoken[] {
  const sought = words.map(indexed)
  const must = sought.filter(isIndexed)
  const fits = labelled(facts, labels)
  const found: Spoken[] = []
  facts.eachItem(null, item => {
    if (facts.kindOf(item) === 'MAPPING' || !fits(item)) return
    const scores = weigh(facts, item, must, sought)
    const score = scores.reduce((sum, one) => sum + one, 0)
    if (score > 0 && must.every(word => (scores[sought.indexOf(word)] ?? 0) > 0)) found.push({ item, score })
  })
  return found
}

const nothing: readonly number[] = []

/** What each word weighs in an item. Most items do not hold the words at all, which is seen without taking their texts apart. */
function weigh(facts: Facts, item: ItemNumber, must: readonly string[], sought: readonly string[]): readonly number[] {
  const texts = fields.map(([property]) => indexed(textAt(facts, item, property) ?? ''))
  if (!must.every(word => texts.some(text => text.includes(word)))) return nothing
  const spoken = texts.map(indexedWords)
  return sought.map(word => Math.max(...fields.map(([, whole, beginning], at) => {
    const held = spoken[at] ?? []
    if (held.includes(word)) return whole
    return held.some(one => one.startsWith(word)) ? beginning : 0
  })))
}
