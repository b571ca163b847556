import { groupWords } from '../../graph/group-words'
import { relationWords } from '../../graph/relation-words'
import { nameOf, type Scene, type SceneNode } from '../../graph/scene'
import { sceneRows } from '../../graph/scene-rows'

/** One thing to walk to: an item, or a group of items that are not shown. */
export interface Place {
  readonly id: string
  /** How it hangs on the item one comes from: "satisfied by (full)". Empty at the start of a walk. */
  readonly words: string
  readonly name: string
  readonly node: SceneNode | null
}

/** Where one can go from each item of a scene, along its edges in either direction. */
export interface Walk {
  readonly from: (id: string) => readonly Place[]
  readonly at: (id: string) => Place | undefined
  /** The shortest way from one of the starts to an item, both included; the item alone where there is none. */
  readonly trail: (starts: readonly string[], id: string) => readonly string[]
}

export function walkOf(scene: Scene): Walk {
  const rows = new Map(sceneRows(scene).map((row) => [row.node.id, row]))
  const known = new Map<string, readonly Place[]>()
  const at = (id: string): Place | undefined => {
    const row = rows.get(id)
    return row && { id, words: '', name: nameOf(row.node), node: row.node }
  }
  const from = (id: string): readonly Place[] => {
    const present = known.get(id)
    if (present) return present
    const places = placesFrom(id)
    known.set(id, places)
    return places
  }
  const placesFrom = (id: string): readonly Place[] => {
    const items = new Map<string, Place>()
    for (const { words, other } of rows.get(id)?.ties ?? []) {
      // Several periods of one relation are said once.
      const before = items.get(other.id)?.words.split(', ') ?? []
      items.set(other.id, { id: other.id, words: [...new Set([...before, words])].join(', '), name: nameOf(other), node: other })
    }
    const groups = scene.groups.filter(({ anchor }) => anchor === id).map((group): Place => (
      { id: group.id, words: relationWords({ kind: group.edge }, group.outgoing), name: groupWords(group), node: null }))
    return [...items.values(), ...groups]
  }
  return { from, at, trail: (starts, id) => shortestWay(starts.filter((start) => rows.has(start)), id, from) }
}

function shortestWay(starts: readonly string[], id: string, from: Walk['from']): readonly string[] {
  const cameFrom = new Map<string, string | null>(starts.map((start) => [start, null]))
  let fringe = starts
  while (fringe.length > 0 && !cameFrom.has(id)) {
    fringe = fringe.flatMap((here) => from(here).flatMap((place) => {
      if (cameFrom.has(place.id)) return []
      cameFrom.set(place.id, here)
      return place.node ? [place.id] : []
    }))
  }
  const way: string[] = []
  for (let step: string | null | undefined = id; step; step = cameFrom.get(step)) way.unshift(step)
  return way
}
