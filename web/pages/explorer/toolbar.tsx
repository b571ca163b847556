import type { EdgeSet, Kind } from '../../api/generated/graphql'
import { KindGlyph } from '../../parts/kind-badge'
import { capitalised } from '../../parts/enum-word'
import { kinds as allKinds } from '../../parts/kind'
import { tiers } from '../../graph/tiers'
import { nameOf, type Scene } from '../../graph/scene'
import { type ExplorerState, limits } from './explorer-address'
import type { ChangeExplorer } from './use-explorer'
import { edgeSets } from './edge-sets'
import { ExportMenu } from './export-menu'
import { grouped } from '../../parts/grouped'
import { TopicFilter } from './topic-filter'
import { isWholeTopic } from './whole-topic'
import { Menu } from '../../parts/menu'
import type { Found } from './read-scene'
import type { PictureControl } from '../../graph/graph-canvas'

interface ToolbarProps {
  readonly state: ExplorerState
  readonly change: ChangeExplorer
  readonly found: Found | undefined
  readonly view: 'picture' | 'table'
  readonly finding: boolean
  readonly onFind: () => void
  readonly picture: React.RefObject<PictureControl | null>
}

/** What is asked of the graph, how much of the answer is on screen, and in which form. */
export function Toolbar({ state, change, found, view, finding, onFind, picture }: ToolbarProps) {
  return (
    <div className="explorer-toolbar">
      {found?.paths ? null : <Focus state={state} change={change} scene={found?.scene} />}
      <fieldset className="segments" disabled={found?.paths !== undefined}>
        <legend>Hops</legend>
        {[1, 2, 3].map((hops) => (
          <button key={hops} type="button" aria-pressed={state.hops === hops} aria-label={`${hops} ${hops === 1 ? 'hop' : 'hops'}`} onClick={() => change({ hops })}>{hops}</button>
        ))}
      </fieldset>
      <label className="filter">
        <span>Relations</span>
        <select className="field" value={state.edges} onChange={({ target }) => change({ edges: target.value as EdgeSet, path: null })}>
          {edgeSets.map(({ value, word }) => <option key={value} value={value}>{word}</option>)}
        </select>
      </label>
      <TopicFilter state={state} change={change} disabled={found?.paths !== undefined} />
      <KindFilter chosen={state.kinds} onChange={(kinds) => change({ kinds })} />
      <label className="filter">
        <span>At most</span>
        <select className="field" value={state.limit} onChange={({ target }) => change({ limit: Number(target.value) })}>
          {[...new Set([...limits, state.limit])].toSorted((a, b) => a - b).map((limit) => <option key={limit} value={limit}>{limit} items</option>)}
        </select>
      </label>
      {found && <p className="count explorer-count">{countWords(found, state)}</p>}
      <div className="explorer-tools">
        <button type="button" className="button" aria-pressed={finding} onClick={onFind} title="Find paths between two items (p)">Find paths</button>
        <fieldset className="segments">
          <legend className="visually-hidden">Show as</legend>
          <button type="button" aria-pressed={view === 'picture'} onClick={() => change({ view: 'picture' })}>Picture</button>
          <button type="button" aria-pressed={view === 'table'} onClick={() => change({ view: 'table' })} title="The same as a table (t)">Table</button>
        </fieldset>
        {found && <ExportMenu scene={found.scene} picture={picture} />}
      </div>
    </div>
  )
}

export function countWords({ shown, total, paths }: Found, { hops }: ExplorerState): string {
  if (paths) return `${shown} items on ${paths.list.length} ${paths.list.length === 1 ? 'path' : 'paths'}`
  return `${grouped(shown)} of ${grouped(total)} items within ${hops} ${hops === 1 ? 'hop' : 'hops'}`
}

interface FocusProps {
  readonly state: ExplorerState
  readonly change: ChangeExplorer
  readonly scene: Scene | undefined
}

/** What is in focus, the whole of a topic or single items, each with a button that takes it out. */
function Focus({ state, change, scene }: FocusProps) {
  return (
    <ul className="focus-list" aria-label="In focus">
      {isWholeTopic(state) && (
        <li className="focus-token" title={`All that is asked under ${state.topic}`}>
          <span>{state.topic}</span>
          <button type="button" aria-label={`Take ${state.topic} out of focus`} onClick={() => change({ topic: null, wholeTopic: false, open: [] })}>×</button>
        </li>
      )}
      {state.focus.map((id) => {
        const node = scene?.nodes.find((one) => one.id === id)
        const name = node ? node.ref ?? nameOf(node) : id
        return (
          <li key={id} className="focus-token" title={node ? nameOf(node) : id}>
            {node && <KindGlyph kind={node.kind} />}
            <span>{name}</span>
            <button type="button" aria-label={`Take ${name} out of focus`} onClick={() => change({ focus: state.focus.filter((one) => one !== id) })}>×</button>
          </li>
        )
      })}
    </ul>
  )
}

interface KindFilterProps {
  readonly chosen: readonly Kind[]
  readonly onChange: (kinds: readonly Kind[]) => void
}

function KindFilter({ chosen, onChange }: KindFilterProps) {
  const toggle = (kind: Kind) => onChange(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind])
  return (
    <Menu word={chosen.length === 0 ? 'All kinds' : `${chosen.length} of ${Object.keys(allKinds).length} kinds`} active={chosen.length > 0}>
      <fieldset className="kind-filter">
        <legend>Show beside the focus</legend>
        {tiers.flatMap((tier) => tier.kinds).map((kind) => (
          <label key={kind} className="check">
            <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
            <KindGlyph kind={kind} />
            {capitalised(allKinds[kind].plural)}
          </label>
        ))}
        {chosen.length > 0 && <button type="button" className="link-button" onClick={() => onChange([])}>All kinds</button>}
      </fieldset>
    </Menu>
  )
}
