import { z } from 'zod'
import { itemColumn } from '../contract/item.js'
import type { Window } from '../contract/loaders.js'
import { question } from '../contract/question.js'
import { pageAmong, type PlacedItem, requirementsIn, rowAt, textAt } from '../contract/recall.js'
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

/** Every mapping from the one framework to the other, and turned from the other to the one; found from the one's requirements, not among all mappings. */
function linking(facts: Facts, { source, target, status }: Asked): Stated[] {
  const sources = requirementsIn(facts, source)
  const isTarget = new Uint8Array(facts.itemBound)
  for (const item of requirementsIn(facts, target)) isTarget[item] = 1
  return [false, true].flatMap(turned => {
    const [near, far] = turned ? (['TARGET', 'SOURCE'] as const) : (['SOURCE', 'TARGET'] as const)
    const mappings = new Set<ItemNumber>()
    for (const requirement of sources) facts.eachIn(requirement, [near], mapping => facts.eachOut(mapping, [far], other => {
      if (isTarget[other] === 1) mappings.add(mapping)
    }))
    return [...mappings]
      .filter(item => status === null || status.includes(String(facts.property(item, 'status'))))
      .map(item => ({ item, turned, key: firstKey(facts, item, near, source), id: facts.idOf(item) }))
  })
}

/** The place of a mapping's first provision in a framework's text, on a side where it has some there. */
const firstKey = (facts: Facts, mapping: ItemNumber, side: 'SOURCE' | 'TARGET', framework: string): string =>
  requirementsAt(facts, mapping, side).filter(item => facts.property(item, 'framework') === framework)
    .map(item => textAt(facts, item, 'sortKey') ?? '')
    .reduce((first, key) => (compareText(key, first) < 0 ? key : first))
