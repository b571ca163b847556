import { z } from 'zod'
import { itemColumn } from '../contract/item.js'
import type { Window } from '../contract/loaders.js'
import { question } from '../contract/question.js'
import { pageAmong, type PlacedItem, rowAt, textAt } from '../contract/recall.js'
import { compareText } from '../model/text-order.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { pairsOf, requirementsAt } from './ends.js'

const row = z.object({ item: itemColumn, turned: z.boolean(), key: z.string() })

interface Asked extends Window {
  readonly source: string
  readonly target: string
  readonly status: readonly string[] | null
}

interface Stated extends PlacedItem {
  readonly turned: boolean
}

/** A page of the mappings that link two frameworks, with how many there are and how many pairs they state. */
export const statedBetween = question('mapping/crosswalk', z.object({ rows: z.array(row), total: z.number(), pairs: z.number() }), (facts, asked: Asked) => {
  const all = linking(facts, asked)
  const rows = pageAmong(all, asked).map(({ item, turned, key }) => ({ item: rowAt(facts, item), turned, key }))
  return [{ rows, total: all.length, pairs: all.reduce((sum, { item }) => sum + pairsOf(facts, item), 0) }]
})

/** Every mapping from the one framework to the other, and turned from the other to the one. */
function linking(facts: Facts, { source, target, status }: Asked): Stated[] {
  const found: Stated[] = []
  facts.eachItem('MAPPING', item => {
    if (status !== null && !status.includes(String(facts.property(item, 'status')))) return
    for (const turned of [false, true]) {
      const key = firstKey(facts, item, turned ? 'TARGET' : 'SOURCE', source)
      const isThere = key !== null && firstKey(facts, item, turned ? 'SOURCE' : 'TARGET', target) !== null
      if (isThere) found.push({ item, turned, key, id: facts.idOf(item) })
    }
  })
  return found
}

/** The place of a mapping's first provision in a framework's text, on one side; null where it has none there. */
function firstKey(facts: Facts, mapping: ItemNumber, side: 'SOURCE' | 'TARGET', framework: string): string | null {
  const keys = requirementsAt(facts, mapping, side).filter(item => facts.property(item, 'framework') === framework).map(item => textAt(facts, item, 'sortKey') ?? '')
  return keys.length === 0 ? null : keys.reduce((first, key) => (compareText(key, first) < 0 ? key : first))
}
