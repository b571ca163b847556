import { z } from 'zod'
import { batched } from '../contract/batched.js'
import type { Context } from '../contract/context.js'
import { itemColumn, type Row } from '../contract/item.js'
import { askAll, question, type Source } from '../contract/question.js'
import { inOrder, itemsOf, rowAt } from '../contract/recall.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { pairsOf } from './ends.js'

const counted = z.object({ item: itemColumn, mappings: z.number(), pairs: z.number() })

const listSets = question('mapping/list-sets', counted, facts =>
  inOrder(facts, itemsOf(facts, 'MAPPING_SET')).map(item => ({ item: rowAt(facts, item), ...countsOf(facts, item) })))

function countsOf(facts: Facts, set: ItemNumber): { mappings: number; pairs: number } {
  let [mappings, pairs] = [0, 0]
  facts.eachOut(set, ['HAS_MAPPING'], mapping => {
    if (facts.kindOf(mapping) !== 'MAPPING') return
    mappings += 1
    pairs += pairsOf(facts, mapping)
  })
  return { mappings, pairs }
}

/** Every crosswalk with its counts. There are few of them, so one is found among all. */
export const mappingSets = ({ source }: Context): Promise<Row[]> => setsOf(source)

async function setsOf(source: Source): Promise<Row[]> {
  const rows = await askAll(source, listSets)
  return rows.map(({ item, mappings, pairs }) => ({ ...item, mappingCount: mappings, pairCount: pairs }))
}

const setById = batched<Row | null>(async source => new Map((await setsOf(source)).map(set => [set.id, set])), null)

/** A count of a set that was reached by another way than the list. */
export const countOf = (name: 'mappingCount' | 'pairCount') => async (set: Row, _: object, context: Context): Promise<unknown> =>
  set[name] ?? (await setById(set.id, context, null))?.[name] ?? 0
