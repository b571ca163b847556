import { useMemo } from 'react'
import { graphql } from '../../api/generated'
import { useRead } from '../../api/query'
import type { Scene } from '../../graph/scene'
import type { ExplorerState } from './explorer-address'
import { pathEdges } from './edge-sets'

const ExplorerScene = graphql(`
  query ExplorerScene($focus: [ID!]!, $hops: Int!, $edges: EdgeSet!, $kinds: [Kind!], $limit: Int!, $open: [ID!]) {
    neighbourhood(focus: $focus, hops: $hops, edges: $edges, kinds: $kinds, limit: $limit, open: $open) {
      shown
      total
      nodes { id kind ref title status hop }
      edges { id source target kind status }
      groups { id anchor kind edge outgoing count }
    }
  }
`)

const ExplorerPaths = graphql(`
  query ExplorerPaths($from: ID!, $to: ID!, $edges: EdgeSet!) {
    paths(from: $from, to: $to, edges: $edges) {
      truncated
      nodes { id kind ref title status hop }
      edges { id source target kind status }
      paths { length nodes edges }
    }
  }
`)

export interface FoundPath {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

export interface Found {
  readonly scene: Scene
  readonly shown: number
  readonly total: number
  /** Only where paths were asked for. */
  readonly paths?: { readonly list: readonly FoundPath[]; readonly truncated: boolean }
}

/** What the page's question asks for: the paths between two items where both ends are named, else what stands around the focus. */
export function asks({ from, to, focus }: ExplorerState): 'paths' | 'neighbourhood' | null {
  if (from && to) return 'paths'
  return focus.length > 0 ? 'neighbourhood' : null
}

/** Asks the server for the scene, with one request; the last scene stays while the next is on its way. */
export function useScene(state: ExplorerState) {
  const { focus, hops, edges, kinds, limit, open, from, to } = state
  const what = asks(state)
  const around = useRead(ExplorerScene, { focus: [...focus], hops, edges, kinds: kinds.length > 0 ? [...kinds] : null, limit, open: [...open] }, { enabled: what === 'neighbourhood', keep: true })
  const between = useRead(ExplorerPaths, { from: from ?? '', to: to ?? '', edges: pathEdges(edges) }, { enabled: what === 'paths', keep: true })
  const aroundFound = around.data?.neighbourhood
  const betweenFound = between.data?.paths
  const found = useMemo((): Found | undefined => {
    if (what === 'neighbourhood') return aroundFound && { scene: aroundFound, shown: aroundFound.shown, total: aroundFound.total }
    if (what !== 'paths' || !betweenFound) return undefined
    const { nodes, edges: along, paths, truncated } = betweenFound
    return { scene: { nodes, edges: along, groups: [] }, shown: nodes.length, total: nodes.length, paths: { list: paths, truncated } }
  }, [what, aroundFound, betweenFound])
  const asked = what === 'paths' ? between : around
  return { what, found, error: asked.error, stale: asked.isPlaceholderData, retry: asked.refetch }
}
