import { z } from 'zod'
import { itemColumn } from '../contract/item.js'
import { question } from '../contract/question.js'
import { inPlace, placed, rowAt } from '../contract/recall.js'
import { spokenOf } from './spoken.js'

interface Asked {
  /** What the full-text index is asked with, and the words it was made from, by which the past is asked. */
  readonly query: string
  readonly words: readonly string[]
  readonly labels: readonly string[] | null
}

/** Items that speak of these words, best first. The index knows how rare a word is, the past does not: it may order what it finds otherwise. */
export const searchWords = question('catalog/search-words', z.object({ item: itemColumn }), (facts, { words, labels, limit }: Asked & { readonly limit: number }) =>
  spokenOf(facts, words, labels)
    .map(({ item, score }) => ({ ...placed(facts, item), score }))
    .sort((a, b) => b.score - a.score || inPlace(a, b))
    .slice(0, limit)
    .map(({ item }) => ({ item: rowAt(facts, item) })))

/** How many there are, apart from those that were found by reference. */
export const countWords = question('catalog/count-words', z.object({ total: z.number() }), (facts, { words, labels, except }: Asked & { readonly except: readonly string[] }) => {
  const known = new Set(except.map(id => facts.numberOf(id)))
  return [{ total: spokenOf(facts, words, labels).filter(({ item }) => !known.has(item)).length }]
})
