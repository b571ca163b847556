import { labelled } from '../contract/recall.js'
import type { Relationship } from '../model/edge-set.js'
import type { Facts, ItemNumber } from '../projection/facts.js'

/** What a walk may follow: these relationships, to items with one of these labels, or to any, and to requirements that bear this topic, or to any. */
export interface Along {
  readonly relationships: readonly Relationship[]
  readonly labels: readonly string[] | null
  readonly topic: string | null
}

/** Whether a walk may show an item and go on from it. A topic is asked of requirements alone; those in focus are met whatever they bear. */
export function walkable(facts: Facts, { labels, topic }: Omit<Along, 'relationships'>, focus: readonly string[]): (item: ItemNumber) => boolean {
  const fits = labelled(facts, labels)
  if (topic === null) return fits
  const inFocus = new Set(focus)
  return item => fits(item) && (facts.kindOf(item) !== 'REQUIREMENT' || bears(facts, item, topic) || inFocus.has(facts.idOf(item)))
}

/** Whether a requirement bears a topic. */
export function bears(facts: Facts, item: ItemNumber, topic: string): boolean {
  const held = facts.property(item, 'topics')
  return Array.isArray(held) && held.includes(topic)
}
