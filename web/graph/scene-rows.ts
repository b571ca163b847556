import { relationWords } from './relation-words'
import { nameOf, type Scene, type SceneNode } from './scene'

/** One edge at an item, read from that item. */
export interface Tie {
  readonly edge: string
  readonly words: string
  readonly other: SceneNode
}

export interface SceneRow {
  readonly node: SceneNode
  readonly ties: readonly Tie[]
}

/** The scene as rows: one for each item on screen, with every edge at it that is on screen. The table and the CSV file are these rows. */
export function sceneRows({ nodes, edges }: Scene): readonly SceneRow[] {
  const known = new Map(nodes.map((node) => [node.id, node]))
  const ties = new Map<string, Tie[]>(nodes.map(({ id }) => [id, []]))
  const tie = (from: string, to: string, edge: string, words: string) => {
    const other = known.get(to)
    if (other) ties.get(from)?.push({ edge, words, other })
  }
  for (const edge of edges) {
    tie(edge.source, edge.target, edge.id, relationWords(edge))
    if (edge.source !== edge.target) tie(edge.target, edge.source, edge.id, relationWords(edge, false))
  }
  const byWords = (a: Tie, b: Tie) => a.words.localeCompare(b.words) || nameOf(a.other).localeCompare(nameOf(b.other), 'en', { numeric: true })
  return nodes.map((node) => ({ node, ties: (ties.get(node.id) ?? []).toSorted(byWords) }))
}
