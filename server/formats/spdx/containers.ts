import type { Relation } from './relations.js'

/**
 * The packages that an element stands for: itself where it becomes an item, else the nearest packages that contain it, as a model's file
 * stands for the AI package it lies in.
 */
export function packagesAround(relations: readonly Relation[], isItem: (id: string) => boolean): (id: string) => readonly string[] {
  const within = new Map<string, string[]>()
  for (const { type, from, to } of relations) if (type === 'contains') within.set(to, [...(within.get(to) ?? []), from])
  const known = new Map<string, readonly string[]>()
  return id => {
    const found = known.get(id) ?? nearest(id, within, isItem)
    known.set(id, found)
    return found
  }
}

function nearest(id: string, within: ReadonlyMap<string, readonly string[]>, isItem: (id: string) => boolean): readonly string[] {
  const seen = new Set([id])
  const found: string[] = []
  let level = [id]
  while (level.length > 0 && found.length === 0) {
    found.push(...level.filter(isItem))
    const above = [...new Set(level.flatMap(one => within.get(one) ?? []))].filter(one => !seen.has(one))
    for (const one of above) seen.add(one)
    level = above
  }
  return found
}
