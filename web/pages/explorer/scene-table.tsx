import { memo } from 'react'
import { ItemLink } from '../../parts/item-link'
import { kinds } from '../../parts/kind'
import { StatusWord } from '../../parts/status-word'
import type { Scene } from '../../graph/scene'
import { nameOf } from '../../graph/scene'
import { sceneRows, type Tie } from '../../graph/scene-rows'

/** More relations than this are folded away behind their number. */
const few = 4

/** The scene as a table: every item on screen and every relation between two of them. The roles are spelled out for rows laid out as cards. */
export const SceneTable = memo(function SceneTable({ scene, selected }: { readonly scene: Scene; readonly selected: string | null }) {
  const rows = sceneRows(scene)
  return (
    <table className="data-table scene-table" role="table" aria-rowcount={rows.length + 1}>
      <caption className="visually-hidden">The items of the picture and how they hang together</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Item</th>
          <th role="columnheader" scope="col">Kind</th>
          <th role="columnheader" scope="col">Status</th>
          <th role="columnheader" scope="col">How it hangs together</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ node, ties }) => (
          <tr key={node.id} role="row" aria-current={node.id === selected || undefined}>
            <th role="rowheader" scope="row"><ItemLink id={node.id} kind={node.kind} label={nameOf(node)} /></th>
            <td role="cell" data-label="Kind">{kinds[node.kind].word}</td>
            <td role="cell" data-label="Status">{node.status ? <StatusWord value={node.status} /> : 'none'}</td>
            <td role="cell" data-label="How it hangs together"><Ties ties={ties} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
})

function Ties({ ties }: { readonly ties: readonly Tie[] }) {
  if (ties.length === 0) return 'no relation on screen'
  return (
    <>
      <TieList ties={ties.slice(0, few)} />
      {ties.length > few && <details><summary>{ties.length - few} more</summary><TieList ties={ties.slice(few)} /></details>}
    </>
  )
}

function TieList({ ties }: { readonly ties: readonly Tie[] }) {
  return (
    <ul className="tie-list">
      {ties.map(({ edge, words, other }) => <li key={edge}>{words} <ItemLink id={other.id} kind={other.kind} label={nameOf(other)} /></li>)}
    </ul>
  )
}
