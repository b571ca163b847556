import { kinds } from '../parts/kind'
import type { SceneGroup } from './scene'

/** A group as a phrase: "34 more controls". */
export function groupWords({ count, kind }: Pick<SceneGroup, 'count' | 'kind'>): string {
  return `${count} more ${count === 1 ? kinds[kind].word : kinds[kind].plural}`
}
