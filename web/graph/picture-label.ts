import { kinds } from '../parts/kind'
import type { Kind } from '../api/generated/graphql'
import type { Scene } from './scene'

/** The picture in a sentence: what it holds, and where the same is said in words. */
export function pictureLabel({ nodes, edges, groups }: Scene): string {
  const counts = new Map<Kind, number>()
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].map(([kind, count]) => `${count} ${count === 1 ? kinds[kind].word : kinds[kind].plural}`)
  const beyond = groups.length > 0 ? ` and ${groups.length} groups of items that are not shown` : ''
  return `Picture of ${parts.join(', ')}, joined by ${edges.length} relations${beyond}. The table (key t) says the same in words.`
}
