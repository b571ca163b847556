import { requirementsIn } from '../contract/recall.js'
import type { Facts, ItemNumber } from '../projection/facts.js'

/** A framework by its chapters: the parts at its top. */
export interface Chapters {
  /** In the order of the text. */
  readonly all: readonly ItemNumber[]
  /** The chapter of every requirement of the framework; a chapter is its own, and so is what stands in none. */
  readonly chapterOf: ReadonlyMap<ItemNumber, ItemNumber>
  /** The requirements that can be assessed. */
  readonly assessable: readonly ItemNumber[]
}

export function chaptersOf(facts: Facts, framework: string): Chapters {
  const chapterOf = new Map<ItemNumber, ItemNumber>()
  const take = (requirement: ItemNumber, chapter: ItemNumber) => {
    if (chapterOf.has(requirement)) return
    chapterOf.set(requirement, chapter)
    facts.eachOut(requirement, ['HAS_PART'], part => take(part, chapter))
  }
  facts.eachOut(facts.numberOf(framework), ['HAS_PART'], chapter => take(chapter, chapter))
  for (const item of requirementsIn(facts, framework)) take(item, item)
  const key = (item: ItemNumber) => String(facts.property(item, 'sortKey'))
  return {
    all: [...new Set(chapterOf.values())].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    chapterOf,
    assessable: [...chapterOf.keys()].filter(item => facts.property(item, 'assessable') === true),
  }
}
