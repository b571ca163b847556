import { useMemo } from 'react'
import { useRead } from '../../api/query'
import type { Scene } from '../../graph/scene'
import type { ExplorerState } from './explorer-address'
import { aroundFocus, asks, betweenEnds, ExplorerPaths, ExplorerScene } from './scene-question'

export interface FoundPath {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

/** What is asked under a topic in one framework: how much that is, and how much of it the picture shows. */
export interface Borne {
  readonly framework: string
  readonly label: string
  readonly count: number
  readonly shown: number
}

export interface Found {
  readonly scene: Scene
  readonly shown: number
  readonly total: number
  /** Only where all that is asked under a topic is in focus. */
  readonly bearing?: readonly Borne[]
  /** Only where paths were asked for. */
  readonly paths?: { readonly list: readonly FoundPath[]; readonly truncated: boolean }
}

/** Asks the server for the scene, with one request; the last scene stays while the next is on its way. */
export function useScene(state: ExplorerState) {
  const what = asks(state)
  const around = useRead(ExplorerScene, aroundFocus(state), { enabled: what === 'neighbourhood', keep: true })
  const between = useRead(ExplorerPaths, betweenEnds(state), { enabled: what === 'paths', keep: true })
  const aroundFound = around.data?.neighbourhood
  const betweenFound = between.data?.paths
  const found = useMemo((): Found | undefined => {
    if (what === 'neighbourhood') return aroundFound && { scene: aroundFound, shown: aroundFound.shown, total: aroundFound.total, bearing: aroundFound.bearing }
    if (what !== 'paths' || !betweenFound) return undefined
    const { nodes, edges: along, paths, truncated } = betweenFound
    return { scene: { nodes, edges: along, groups: [] }, shown: nodes.length, total: nodes.length, paths: { list: paths, truncated } }
  }, [what, aroundFound, betweenFound])
  const asked = what === 'paths' ? between : around
  return { what, found, error: asked.error, stale: asked.isPlaceholderData, retry: asked.refetch }
}
