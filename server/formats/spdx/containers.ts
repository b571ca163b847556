import type { Relation } from './relations.js'

/**
 * The packages that an element stands for: itself where it becomes an item, else the nearest packages that contain it, as a model's file
 * stands for the AI package it lies in. Goes from the packages inward, each element once, so that neither chains nor circles take long.
 * @param spend told how many packages were gathered where several contain one element
 */
export function packagesAround(
  relations: readonly Relation[], isItem: (id: string) => boolean, spend: (steps: number) => void,
): (id: string) => readonly string[] {
  const [within, holding] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const { type, from, to } of relations) {
    if (type !== 'contains') continue
    listed(within, to).push(from)
    listed(holding, from).push(to)
  }
  const far = new Map<string, number>()
  const around = new Map<string, readonly string[]>()
  const waiting = [...holding.keys()].filter(isItem)
  for (const id of waiting) far.set(id, 0)
  for (const id of waiting) {
    const distance = far.get(id) as number
    const nearer = (within.get(id) ?? []).filter(one => far.get(one) === distance - 1)
    if (distance > 0) around.set(id, gathered(nearer.map(one => around.get(one) ?? [one]), spend))
    for (const inner of holding.get(id) ?? []) {
      if (far.has(inner) || isItem(inner)) continue
      far.set(inner, distance + 1)
      waiting.push(inner)
    }
  }
  return id => (isItem(id) ? [id] : (around.get(id) ?? []))
}

/** Of one list the list itself: most elements lie in one package, and thousands of them share its list. */
function gathered(lists: readonly (readonly string[])[], spend: (steps: number) => void): readonly string[] {
  const [first = [], ...others] = lists
  if (others.every(one => one === first)) return first
  const all = new Set(first)
  for (const one of others) {
    spend(one.length)
    for (const id of one) all.add(id)
  }
  return [...all]
}

function listed(lists: Map<string, string[]>, name: string): string[] {
  const list = lists.get(name) ?? []
  lists.set(name, list)
  return list
}
