import { z } from 'zod'
import { itemColumn } from '../contract/item.js'
import { question } from '../contract/question.js'
import { inPlace, labelled, numbersOf, placed, type PlacedItem, rowAt, textAt } from '../contract/recall.js'
import type { Facts, ItemNumber } from '../projection/facts.js'

interface Asked {
  readonly keys: readonly string[]
  readonly wholes: readonly string[]
  readonly id: string
  readonly labels: readonly string[] | null
}

/** An item that was named, and how well: 0 by its id, 1 by its reference, from 2 on as a whole that many steps away. */
interface Named extends PlacedItem {
  readonly place: number
}

const most = 50

/** Items by exact id or reference, else in each framework the nearest whole of what was written. */
export const searchReferences = question('catalog/search-references', z.object({ item: itemColumn, whole: z.boolean() }), (facts, asked: Asked) => {
  const named = namedBy(facts, asked)
  const best = Math.min(...named.map(({ place }) => place))
  const kept = best > 1 ? nearestOfEach(facts, named) : named.filter(({ place }) => place < 2)
  return kept.sort((a, b) => a.place - b.place || inPlace(a, b)).slice(0, most)
    .map(({ item, place }) => ({ item: rowAt(facts, item), whole: place > 1 }))
})

function namedBy(facts: Facts, { keys, wholes, id, labels }: Asked): Named[] {
  const placeOfKey = new Map([...wholes.map((key, steps) => [key, 2 + steps] as const).reverse(), ...keys.map(key => [key, 1] as const)])
  const placeOf = new Map<ItemNumber, number>()
  if (placeOfKey.size > 0) {
    facts.eachItem('REQUIREMENT', item => {
      const place = placeOfKey.get(textAt(facts, item, 'referenceKey') ?? '')
      if (place !== undefined) placeOf.set(item, place)
    })
  }
  for (const item of numbersOf(facts, [id])) placeOf.set(item, 0)
  const fits = labelled(facts, labels)
  return [...placeOf].filter(([item]) => fits(item)).map(([item, place]) => ({ ...placed(facts, item), place }))
}

/** Of each framework those that come nearest, several where they come equally near. */
function nearestOfEach(facts: Facts, named: readonly Named[]): Named[] {
  const nearest = new Map<unknown, number>()
  for (const { item, place } of named) {
    const framework = facts.property(item, 'framework')
    nearest.set(framework, Math.min(place, nearest.get(framework) ?? place))
  }
  return named.filter(({ item, place }) => place === nearest.get(facts.property(item, 'framework')))
}
