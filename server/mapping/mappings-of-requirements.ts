import { z } from 'zod'
import { batched } from '../contract/batched.js'
import { itemColumn, type Row } from '../contract/item.js'
import type { Window } from '../contract/loaders.js'
import { askAll, question } from '../contract/question.js'
import { numbersOf, pageAmong, placed, rowAt } from '../contract/recall.js'
import type { Facts, ItemNumber } from '../projection/facts.js'

interface Page extends Window {
  readonly status: readonly string[] | null
}

const listed = z.object({ id: z.string(), items: z.array(itemColumn), total: z.number() })

const ofRequirements = question('mapping/mappings-of-requirements', listed, (facts, { ids, status, ...window }: Page & { readonly ids: readonly string[] }) =>
  numbersOf(facts, ids, 'REQUIREMENT').map(requirement => {
    const found = speakingOf(facts, requirement, status)
    const page = pageAmong(found.map(mapping => placed(facts, mapping)), window)
    return { id: facts.idOf(requirement), items: page.map(({ item }) => rowAt(facts, item)), total: found.length }
  }))

/** The mappings that speak of a provision on either side, each once. */
function speakingOf(facts: Facts, requirement: ItemNumber, status: readonly string[] | null): ItemNumber[] {
  const found = new Set<ItemNumber>()
  facts.eachIn(requirement, ['SOURCE', 'TARGET'], mapping => {
    if (facts.kindOf(mapping) === 'MAPPING' && (status === null || status.includes(String(facts.property(mapping, 'status'))))) found.add(mapping)
  })
  return [...found]
}

interface Listed {
  readonly items: readonly Row[]
  readonly total: number
}

/** A page of the mappings that speak of a provision, and one more; asked for many provisions at once. */
export const mappingsOfRequirement = batched<Listed, Page>(async (source, ids, page) =>
  new Map((await askAll(source, ofRequirements, { ids, ...page })).map(row => [row.id, row])), { items: [], total: 0 })
