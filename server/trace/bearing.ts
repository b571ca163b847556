import { z } from 'zod'
import { question } from '../contract/question.js'
import { inOrder, itemsOf, textAt } from '../contract/recall.js'
import { compareText } from '../model/text-order.js'
import type { Facts } from '../projection/facts.js'
import { bears } from './walkable.js'

const bearingRow = z.object({ framework: z.string(), label: z.string(), ids: z.array(z.string()) })

/** What is asked under a topic in one framework: the ids of its assessable requirements that bear it, in the order of lists. */
export type Bearing = z.infer<typeof bearingRow>

/** Which assessable requirements bear a topic, framework by framework. */
export const bearing = question('trace/bearing', bearingRow, (facts, { topic }: { readonly topic: string }) => {
  const found = itemsOf(facts, 'REQUIREMENT').filter(item => facts.property(item, 'assessable') === true && bears(facts, item, topic))
  const byFramework = new Map<string, string[]>()
  for (const item of inOrder(facts, found)) {
    const framework = textAt(facts, item, 'framework') ?? ''
    const ids = byFramework.get(framework) ?? []
    byFramework.set(framework, ids)
    ids.push(facts.idOf(item))
  }
  return [...byFramework].map(([framework, ids]): Bearing => ({ framework, label: labelOf(facts, framework), ids }))
    .sort((a, b) => compareText(`${a.framework}.`, `${b.framework}.`))
})

function labelOf(facts: Facts, framework: string): string {
  const item = facts.numberOf(framework)
  if (item < 0 || facts.kindOf(item) !== 'FRAMEWORK') return framework
  return textAt(facts, item, 'shortTitle') ?? textAt(facts, item, 'title') ?? framework
}
