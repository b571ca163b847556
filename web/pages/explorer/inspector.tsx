import { Link } from 'react-router'
import { useRead } from '../../api/query'
import { ErrorState } from '../../parts/error-state'
import { ItemLink } from '../../parts/item-link'
import { itemPath } from '../../parts/item-path'
import { KindBadge } from '../../parts/kind-badge'
import { Skeleton } from '../../parts/skeleton'
import { factsOf, summaryOf } from './inspector-facts'
import { onwardOf, type Onward } from './inspector-links'
import { InspectItem } from './inspector-query'

interface InspectorProps {
  readonly id: string
  readonly onCentre: (id: string) => void
  readonly onWiden: (id: string) => void
  readonly onPathFrom: (id: string) => void
  readonly onPathTo: (id: string) => void
}

/** One item beside the picture: what it is, where it leads, and what can be done from here. */
export function Inspector({ id, onCentre, onWiden, onPathFrom, onPathTo }: InspectorProps) {
  const { data, error, refetch } = useRead(InspectItem, { id })
  if (error) return <ErrorState title="The item could not be read." error={error} onRetry={refetch} />
  if (!data) return <Skeleton lines={9} label="Loading the item" />
  const { node } = data
  if (!node || !('itemKind' in node)) return <p className="inspector-none">The graph holds no item with the id {id}.</p>
  const page = itemPath(node.itemKind, id)
  const summary = summaryOf(node)
  return (
    <section className="inspector" aria-labelledby="inspector-title">
      <KindBadge kind={node.itemKind} />
      <h2 id="inspector-title">{node.label}</h2>
      <div className="inspector-actions">
        <button type="button" className="button" onClick={() => onWiden(id)}>Add its neighbours</button>
        <button type="button" className="button" onClick={() => onCentre(id)}>Show only its neighbours</button>
        <button type="button" className="button" onClick={() => onPathFrom(id)}>Find paths from here</button>
        <button type="button" className="button" onClick={() => onPathTo(id)}>Find paths to here</button>
      </div>
      {summary && <p className="inspector-summary">{summary}</p>}
      <dl className="inspector-facts">
        {factsOf(node).map(({ name, value }) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
      </dl>
      {onwardOf(node).map((onward) => <OnwardList key={onward.name} {...onward} />)}
      {page && <p><Link to={page}>Open its page</Link></p>}
    </section>
  )
}

function OnwardList({ name, items, total }: Onward) {
  return (
    <div className="inspector-onward">
      <h3>{name} <small>{items.length < total ? `${items.length} of ${total}` : total}</small></h3>
      {items.length > 0 && <ul>{items.map((item) => <li key={item.id}><ItemLink id={item.id} kind={item.itemKind} label={item.label} /></li>)}</ul>}
    </div>
  )
}
