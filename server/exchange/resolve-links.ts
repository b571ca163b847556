import type { Problem } from '../formats/problem.js'
import type { InventoryLink, StatedLink } from '../formats/stated-inventory.js'
import { clip } from '../model/errors.js'
import type { FoundItem } from './find-items.js'
import type { ResolvedItem } from './item-record.js'
import type { MatchedItem } from './match-items.js'

/**
 * The items of which every relationship leads to something, and what is wrong with the others. One that leads to an item which is left out
 * itself, and which the graph does not hold, leads nowhere.
 * @param own what is wrong with each item by itself
 */
export function resolveLinks(matched: readonly MatchedItem[], own: readonly (readonly Problem[])[], find: (link: StatedLink) => FoundItem, stands: (id: string) => boolean): { readonly resolved: readonly ResolvedItem[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const resolved = new Map<string, ResolvedItem>()
  const needing = new Map<string, { readonly id: string; readonly link: StatedLink }[]>()
  const waiting: string[] = []
  for (const [at, item] of matched.entries()) {
    const faults = [...(own[at] ?? [])]
    const ends = new Map<InventoryLink, Set<string>>()
    for (const link of item.stated.links) {
      const found = find(link)
      if ('reason' in found) {
        faults.push({ ...link.place, value: clip(link.to, 200), reason: found.reason })
        continue
      }
      ends.set(link.kind, (ends.get(link.kind) ?? new Set<string>()).add(found.id))
      if (!found.inFile || stands(found.id)) continue
      const others = needing.get(found.id)
      if (others) others.push({ id: item.id, link })
      else needing.set(found.id, [{ id: item.id, link }])
    }
    for (const fault of faults) problems.push(fault)
    if (faults.length > 0) waiting.push(item.id)
    else resolved.set(item.id, { ...item, ends })
  }
  for (let gone = waiting.pop(); gone !== undefined; gone = waiting.pop()) for (const { id, link } of needing.get(gone) ?? []) {
    if (!resolved.delete(id)) continue
    problems.push({ ...link.place, value: clip(link.to, 200), reason: 'What this names is left out itself, and the graph does not hold it.' })
    waiting.push(id)
  }
  return { resolved: [...resolved.values()], problems }
}
