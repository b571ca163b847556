import { Fragment } from 'react'
import { ItemPicker } from '../../parts/item-picker'
import { Skeleton } from '../../parts/skeleton'
import { KindGlyph } from '../../parts/kind-badge'
import { kinds } from '../../parts/kind'
import { relationWords } from '../../graph/relation-words'
import { nameOf, type Scene } from '../../graph/scene'
import type { ExplorerState } from './explorer-address'
import type { ChangeExplorer } from './use-explorer'
import { edgeSets, pathEdges } from './edge-sets'
import type { Found, FoundPath } from './read-scene'
import { useItemHeading } from '../../parts/item-heading'

interface PathFinderProps {
  readonly state: ExplorerState
  readonly change: ChangeExplorer
  readonly found: Found | undefined
  readonly onClose: () => void
}

/** Chooses two items and lists the ways between them, each in words; the chosen one is brought out in the picture. */
export function PathFinder({ state, change, found, onClose }: PathFinderProps) {
  const { from, to, path, edges } = state
  const both = from !== null && to !== null
  const words = edgeSets.find(({ value }) => value === pathEdges(edges))?.word
  return (
    <section className="path-finder" aria-labelledby="path-finder-title">
      <header className="panel-header">
        <h2 id="path-finder-title">Find paths</h2>
        <button type="button" className="link-button" onClick={onClose}>Close</button>
      </header>
      <End name="From" id={from} onChange={(id) => change({ from: id, path: null })} />
      <End name="To" id={to} onChange={(id) => change({ to: id, path: null })} />
      {both && (
        <p className="path-finder-swap">
          <button type="button" className="link-button" onClick={() => change({ from: to, to: from, path: null })}>Swap the ends</button>
          <span>along: {words}</span>
        </p>
      )}
      {both && (found?.paths ? <Paths {...found.paths} scene={found.scene} chosen={path} onChoose={(next) => change({ path: next, selected: null })} /> : <Skeleton lines={4} label="Looking for paths" />)}
    </section>
  )
}

interface EndProps {
  readonly name: 'From' | 'To'
  readonly id: string | null
  readonly onChange: (id: string | null) => void
}

function End({ name, id, onChange }: EndProps) {
  const { item } = useItemHeading(id ?? '', id !== null)
  if (id === null) return <ItemPicker label={name} hint="A reference or a name" onPick={(found) => onChange(found.id)} />
  const label = item?.label ?? id
  return (
    <div className="path-end">
      <span className="path-end-name">{name}</span>
      <span className="path-end-item">{item && <KindGlyph kind={item.itemKind} />}{label}</span>
      <button type="button" className="link-button" aria-label={`Change ${name}: ${label}`} onClick={() => onChange(null)}>Change</button>
    </div>
  )
}

interface PathsProps {
  readonly list: readonly FoundPath[]
  readonly truncated: boolean
  readonly scene: Scene
  readonly chosen: number | null
  readonly onChoose: (path: number | null) => void
}

function Paths({ list, truncated, scene, chosen, onChoose }: PathsProps) {
  if (list.length === 0) return <p role="status">No path of at most 6 relations joins them. Try another set of relations, or other ends.</p>
  return (
    <>
      <p className="count" role="status">{truncated ? `The ${list.length} shortest paths; there are more.` : `${list.length} ${list.length === 1 ? 'path' : 'paths'}, the shortest first.`}</p>
      <ol className="path-list">
        {list.map((path, index) => (
          <li key={path.edges.join(' ')}>
            <button type="button" aria-pressed={chosen === index + 1} onClick={() => onChoose(chosen === index + 1 ? null : index + 1)}>
              <PathWords path={path} scene={scene} />
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}

/** A path as a sentence: each relation is read in the direction of the walk. */
function PathWords({ path, scene }: { readonly path: FoundPath; readonly scene: Scene }) {
  const node = (id: string | undefined) => scene.nodes.find((one) => one.id === id)
  return path.nodes.map((id, step) => {
    const item = node(id)
    const edge = scene.edges.find((one) => one.id === path.edges[step])
    return (
      <Fragment key={id}>
        <span className="path-item">{item && <KindGlyph kind={item.kind} />}{item && <span className="visually-hidden">{kinds[item.kind].word} </span>}{item ? nameOf(item) : id}</span>
        {edge && <span className="path-relation"> {relationWords(edge, edge.source === id)} </span>}
      </Fragment>
    )
  })
}
