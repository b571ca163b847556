import { question } from '../contract/question.js'
import { eachAt, numbersOf, pageAmong, placed } from '../contract/recall.js'
import { kinds } from '../model/kind.js'
import { compareText } from '../model/text-order.js'
import type { Facts, ItemNumber } from '../projection/facts.js'
import { type Fan, fanRow } from './fan.js'
import { type Along, walkable } from './walkable.js'

interface Asked extends Along {
  readonly ids: readonly string[]
  /** Met whatever the topic. */
  readonly focus: readonly string[]
  /** So many ids of a fan. */
  readonly most: number
}

/** The fans that hang on some items. The past puts the whole of a fan in order, where the statement orders the first 5,000 items it meets. */
export const expand = question('trace/expand', fanRow, (facts, { most, ...asked }: Asked) =>
  numbersOf(facts, asked.ids).flatMap(anchor => gathersAt(facts, anchor, asked))
    .map(({ items, ...fan }): Fan => ({ ...fan, count: items.size, ids: firstOf(facts, items, most) }))
    .sort((a, b) => compareText(a.anchor, b.anchor) || compareText(a.edge, b.edge) || Number(a.outgoing) - Number(b.outgoing) || compareText(a.label, b.label)))

type Gathered = Omit<Fan, 'count' | 'ids'> & { readonly items: Set<ItemNumber> }

/** What hangs on one item, gathered by relationship, direction and kind. */
function gathersAt(facts: Facts, anchor: ItemNumber, { relationships, focus, ...along }: Omit<Asked, 'ids' | 'most'>): Gathered[] {
  const fits = walkable(facts, along, focus)
  const gathered = new Map<string, Gathered>()
  for (const outgoing of [false, true]) {
    eachAt(facts, anchor, outgoing, relationships, (far, link) => {
      if (!fits(far)) return
      const fan = { anchor: facts.idOf(anchor), edge: facts.linkRelationship(link), outgoing, label: kinds[facts.kindOf(far)] }
      const key = `${fan.edge} ${outgoing} ${fan.label}`
      const held = gathered.get(key) ?? { ...fan, items: new Set<ItemNumber>() }
      gathered.set(key, held)
      held.items.add(far)
    })
  }
  return [...gathered.values()]
}

function firstOf(facts: Facts, items: ReadonlySet<ItemNumber>, most: number): string[] {
  if (most === 0) return []
  return pageAmong([...items].map(item => placed(facts, item)), { first: most - 1, afterKey: null, afterId: null }).map(({ id }) => id)
}
