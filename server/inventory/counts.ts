import { z } from 'zod'
import { question } from '../contract/question.js'
import { itemsOf, textAt } from '../contract/recall.js'
import { type Label, kindOfLabels } from '../model/kind.js'
import { compareText } from '../model/text-order.js'
import { validityOn } from '../model/validity.js'

/** What the overview counts. A kind, verdict or status that nothing has gives no row. */

export const countItems = question('inventory/count-items', z.object({ label: z.string(), count: z.number() }), (facts, { labels }: { readonly labels: readonly Label[] }) =>
  labels.map(label => ({ label, count: itemsOf(facts, kindOfLabels([label])).length })).filter(({ count }) => count > 0))

const evidenceCount = z.object({ verdict: z.string(), validity: z.string(), count: z.number() })

export const countEvidence = question('inventory/count-evidence', evidenceCount, (facts, { on }: { readonly on: string }) => {
  const found = itemsOf(facts, 'EVIDENCE').map(item =>
    [textAt(facts, item, 'verdict') ?? '', validityOn(textAt(facts, item, 'collected'), textAt(facts, item, 'validUntil'), on)] as const)
  return tally(found).map(([[verdict, validity], count]) => ({ verdict, validity, count }))
})

export const countMappings = question('inventory/count-mappings', z.object({ status: z.string(), count: z.number() }), facts =>
  tally(itemsOf(facts, 'MAPPING').map(item => [textAt(facts, item, 'status') ?? ''] as const)).map(([[status], count]) => ({ status, count })))

export const countTopics = question('inventory/count-topics', z.object({ framework: z.string(), topic: z.string(), count: z.number() }), facts => {
  const found = itemsOf(facts, 'REQUIREMENT').filter(item => facts.property(item, 'assessable') === true).flatMap(item =>
    ((facts.property(item, 'topics') ?? []) as readonly string[]).map(topic => [textAt(facts, item, 'framework') ?? '', topic] as const))
  return tally(found).map(([[framework, topic], count]) => ({ framework, topic, count }))
})

/** How often each combination of words occurs, in the order of the words. */
function tally<Words extends readonly string[]>(found: readonly Words[]): [Words, number][] {
  const counts = new Map<string, [Words, number]>()
  for (const words of found) {
    const key = JSON.stringify(words)
    counts.set(key, [words, (counts.get(key)?.[1] ?? 0) + 1])
  }
  return [...counts.values()].sort(([a], [b]) => a.map((word, at) => compareText(word, b[at] ?? '')).find(order => order !== 0) ?? 0)
}
