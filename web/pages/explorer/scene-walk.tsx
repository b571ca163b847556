import { type KeyboardEvent, type Ref, useEffect, useId, useMemo, useRef, useState } from 'react'
import { KindGlyph } from '../../parts/kind-badge'
import { kinds } from '../../parts/kind'
import { announce } from '../../parts/live-region'
import { enumWord } from '../../parts/enum-word'
import type { Scene } from '../../graph/scene'
import { type Place, walkOf } from './walk'

interface SceneWalkProps {
  readonly scene: Scene
  /** Where a walk begins: the items in focus, or the ends of the paths. */
  readonly starts: readonly string[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  /** Asks for what stands around an item. */
  readonly onWiden: (id: string) => void
  readonly onOpenGroup: (id: string) => void
  readonly list: Ref<HTMLUListElement>
}

/**
 * The picture as a list for the keyboard and for readers of the page: up and down go through what hangs on one item, right follows an
 * edge outward from the active one, left goes back. The picture shows the active item.
 */
export function SceneWalk({ scene, starts, selected, onSelect, onWiden, onOpenGroup, list }: SceneWalkProps) {
  const walk = useMemo(() => walkOf(scene), [scene])
  const [trail, setTrail] = useState<readonly string[]>(() => walk.trail(starts, selected ?? starts[0] ?? ''))
  const awaited = useRef<string>(undefined)
  /** What this walk itself has selected and the address has not yet said. */
  const told = useRef<string[]>([])
  /** What the address said when it was last looked at. */
  const seen = useRef(selected)
  const name = useId()
  const active = trail.at(-1) ?? ''
  const origin = trail.at(-2)
  const places = placesOn(trail)
  const index = places.findIndex(({ id }) => id === active)

  function placesOn(way: readonly string[]): readonly Place[] {
    const here = way.at(-2)
    if (here !== undefined) return walk.from(here)
    return [...new Set([...starts, ...way])].flatMap((id) => walk.at(id) ?? [])
  }

  // A click in the picture or on a link moves the walk to what was clicked. The address follows the keys with some delay: what it says
  // because of an earlier key must not draw the walk back, nor what it still says while the scene changes under it.
  useEffect(() => {
    const unchanged = seen.current === selected
    seen.current = selected
    const place = selected === null ? -1 : told.current.indexOf(selected)
    if (place >= 0) return void told.current.splice(0, place + 1)
    if (unchanged && told.current.length > 0) return
    setTrail((now) => (selected === null || now.at(-1) === selected ? now : walk.trail(starts, selected)))
  }, [selected, walk, starts])
  // A widened item is entered when its neighbours are here; what has vanished from the scene is left.
  useEffect(() => {
    const last = trail.at(-1) ?? ''
    const first = awaited.current === last ? outward(walk.from(last), trail)[0] : undefined
    if (first) {
      awaited.current = undefined
      return setTrail([...trail, first.id])
    }
    setTrail((now) => (now.every((id) => walk.at(id) || walk.from(now.at(-2) ?? '').some((place) => place.id === id)) ? now : walk.trail(starts, starts[0] ?? '')))
  }, [walk, starts, trail])
  useEffect(() => {
    document.getElementById(`${name}-active`)?.scrollIntoView({ block: 'nearest' })
  }, [name, active])

  const go = (next: readonly string[]) => {
    awaited.current = undefined
    setTrail(next)
    const last = next.at(-1)
    if (last === undefined || !walk.at(last)) return
    if (last !== (told.current.at(-1) ?? selected)) told.current.push(last)
    onSelect(last)
  }
  const along = (step: number) => {
    const next = places[Math.max(0, Math.min(places.length - 1, index + step))]
    if (next) go([...trail.slice(0, -1), next.id])
  }
  const enter = () => {
    const place = places[index]
    if (!place) return
    if (!place.node) return onOpenGroup(place.id)
    const next = outward(walk.from(place.id), trail)
    if (next[0]) {
      announce(`${next.length} hang on ${place.name}`)
      return go([...trail, next[0].id])
    }
    if (starts.includes(place.id)) return announce(`Nothing further hangs on ${place.name}`)
    announce(`Asking what hangs on ${place.name}`)
    onWiden(place.id)
    awaited.current = place.id
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => along(1),
    ArrowUp: () => along(-1),
    Home: () => along(-places.length),
    End: () => along(places.length),
    ArrowRight: enter,
    ArrowLeft: () => trail.length > 1 && go(trail.slice(0, -1)),
    Enter: () => {
      const place = places[index]
      if (place?.node) onWiden(place.id)
      else if (place) onOpenGroup(place.id)
    },
  }
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }
  const title = origin === undefined ? 'Start' : `What hangs on ${walk.at(origin)?.name ?? origin}`

  return (
    <section className="scene-walk" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <p className="scene-walk-keys">{index + 1} of {places.length} <span><kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>→</kbd> follow, <kbd>←</kbd> back, <kbd>Enter</kbd> show its neighbours</span></p>
      <ul ref={list} role="listbox" tabIndex={0} aria-labelledby={`${name}-title`} aria-activedescendant={index < 0 ? undefined : `${name}-active`} onKeyDown={press}>
        {places.map((place) => (
          <li key={place.id} id={place.id === active ? `${name}-active` : undefined} role="option" aria-selected={place.id === active} onClick={() => go([...trail.slice(0, -1), place.id])}>
            <PlaceWords place={place} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PlaceWords({ place: { words, name, node } }: { readonly place: Place }) {
  return (
    <>
      {words && <span className="scene-walk-relation">{words}</span>}
      <span className="scene-walk-item">
        {node && <KindGlyph kind={node.kind} />}
        {node && <span className="visually-hidden">{kinds[node.kind].word} </span>}
        {name}
        {node?.status && <small> {enumWord(node.status)}</small>}
      </span>
    </>
  )
}

/** What leads onward: not back to where one has been, so that following edges does not run in a circle. */
const outward = (places: readonly Place[], trail: readonly string[]) => places.filter(({ id }) => !trail.includes(id))
