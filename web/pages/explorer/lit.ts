import type { Lit } from '../../graph/lit-overlay'
import type { Scene } from '../../graph/scene'
import type { FoundPath } from './read-scene'

/** What a path brings out. */
export function litByPath({ nodes, edges }: FoundPath): Lit {
  return { nodes: new Set(nodes), edges: new Set(edges) }
}

/** What a chosen item brings out: itself, its edges, and what is at their other ends, groups included. */
export function litByItem(id: string, { edges, groups, nodes }: Scene): Lit | null {
  if (!nodes.some((node) => node.id === id)) return null
  const touching = edges.filter(({ source, target }) => source === id || target === id)
  const hanging = groups.filter(({ anchor }) => anchor === id)
  return {
    nodes: new Set([id, ...touching.flatMap(({ source, target }) => [source, target]), ...hanging.map((group) => group.id)]),
    edges: new Set([...touching.map((edge) => edge.id), ...hanging.map((group) => `${group.id}|edge`)]),
  }
}
