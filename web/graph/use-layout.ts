import { useLayoutEffect, useRef, useState } from 'react'
import { isWorded } from './elements'
import { layOutAside } from './layout-client'
import { recallPlaces, rememberPlaces } from './places'
import type { Scene } from './scene'
import type { Layout } from './tier-layout'
import { tierOf } from './tiers'

/** A question to the graph, as far as it decides where things stand. */
export interface Placing {
  /** The whole question in a word: the same question finds its places again. */
  readonly key: string
  /** Whether this question only widens another: then what stands already stays. */
  readonly widens: (other: Placing) => boolean
  /** Whether the requirements of each framework stand together. */
  readonly byFramework: boolean
}

export interface LaidOut {
  readonly scene: Scene
  readonly layout: Layout
  /** What draws it. Its code is large and comes beside the scene, so it is awaited here: a lazy component would show its fallback first, and React leaves a fallback up for 300 ms. */
  readonly Canvas: (typeof import('./graph-canvas'))['GraphCanvas']
}

/** Lays a scene out in the worker; until that is done the former picture stays. */
export function useLayout(scene: Scene | undefined, placing: Placing): { readonly laidOut: LaidOut | undefined; readonly error: Error | undefined } {
  const [laidOut, setLaidOut] = useState<LaidOut>()
  const [error, setError] = useState<Error>()
  const last = useRef<{ readonly placing: Placing; readonly layout: Layout }>(undefined)
  const latest = useRef(placing)
  useLayoutEffect(() => {
    latest.current = placing
  })
  // The worker hears of a scene before the page around it is painted.
  useLayoutEffect(() => {
    if (!scene) return undefined
    let current = true
    const asked = latest.current
    const placed = recallPlaces(asked.key) ?? (last.current && asked.widens(last.current.placing) ? last.current.layout.positions : undefined)
    Promise.all([layOutAside(inputOf(scene, placed ?? {}, asked.byFramework)), import('./graph-canvas')]).then(([layout, { GraphCanvas }]) => {
      if (!current) return
      last.current = { placing: asked, layout }
      // A picture made from nothing comes out the same again; only one that grew by hand has to be remembered.
      if (placed) rememberPlaces(asked.key, layout.positions)
      setError(undefined)
      setLaidOut({ scene, layout, Canvas: GraphCanvas })
    }, (reason: Error) => current && setError(reason))
    return () => {
      current = false
    }
  }, [scene])
  return { laidOut, error }
}

function inputOf(scene: Scene, placed: Layout['positions'], byFramework: boolean) {
  return {
    nodes: [...scene.nodes, ...scene.groups].map(({ id, kind }) => ({ id, tier: tierOf(kind), ...(byFramework && kind === 'REQUIREMENT' && { band: frameworkIn(id) }) })),
    edges: [
      ...scene.edges.map(({ source, target }) => [source, target] as const),
      ...scene.groups.map(({ id, anchor }) => [anchor, id] as const),
    ],
    placed,
    screen: { width: 1200, height: 720 },
    worded: isWorded(scene),
  }
}

/** A requirement's id starts with that of its framework, and a group's with that of the item it hangs on. */
const frameworkIn = (id: string): string => /^[^:|]*/.exec(id)?.[0] ?? ''
