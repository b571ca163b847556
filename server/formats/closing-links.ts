import type { StatedItem, StatedLink } from './stated-inventory.js'

/** A link by which an item is, in the end, derived from itself. */
export interface ClosingLink {
  readonly item: StatedItem
  readonly link: StatedLink
}

/**
 * The links of one kind that close a circle: without them there is none. Follows every item once, without recursion, as chains may be as
 * long as a file.
 */
export function closingLinks(items: readonly StatedItem[], kind: StatedLink['kind']): readonly ClosingLink[] {
  const byKey = new Map(items.map(item => [item.key, item]))
  const state = new Map<string, 'open' | 'done'>()
  const closing: ClosingLink[] = []
  for (const start of items) {
    if (state.has(start.key)) continue
    const way = [stepOf(start, kind)]
    state.set(start.key, 'open')
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const link = step.links[step.next++]
      const far = link && byKey.get(link.to)
      if (!link) state.set((way.pop() as Step).item.key, 'done')
      else if (far && state.get(far.key) === 'open') closing.push({ item: step.item, link })
      else if (far && !state.has(far.key)) {
        state.set(far.key, 'open')
        way.push(stepOf(far, kind))
      }
    }
  }
  return closing
}

interface Step {
  readonly item: StatedItem
  readonly links: readonly StatedLink[]
  next: number
}

const stepOf = (item: StatedItem, kind: StatedLink['kind']): Step => ({ item, links: item.links.filter(link => link.kind === kind), next: 0 })

/** What to say of one. */
export const circleReason = 'By this the dataset is, in the end, derived from itself.'
