import { Link } from 'react-router'
import { ItemLink } from '../../parts/item-link'
import { KindBadge } from '../../parts/kind-badge'
import { historyPath } from '../../parts/item-path'
import { difference, parseState, type PropertyChange, type State, valueWords } from './difference'
import { propertyName } from '../../parts/property-name'
import { happened, kindOfLabel, type Touched, touchedKind } from './touched-words'

/** One node or relationship that a change touched, with what became of its properties. */
export function TouchedRow({ row }: { readonly row: Touched }) {
  const before = parseState(row.before)
  const after = parseState(row.after)
  const changes = difference(before, after)
  const what = happened(row)
  return (
    <article className="touched" data-what={what}>
      <h3>
        <span className="touched-what">{what}</span> <Subject row={row} state={after ?? before} />
      </h3>
      {changes.length === 0 ? (
        <p className="muted">{what === 'changed' ? 'No property differs but its revision.' : 'It has no properties of its own.'}</p>
      ) : (
        <Difference changes={changes} what={what} />
      )}
    </article>
  )
}

/** An item by its name; a relationship by its two ends. */
function Subject({ row, state }: { readonly row: Touched; readonly state: State | null }) {
  const kind = kindOfLabel(row.kind)
  if (!kind) {
    return <><End id={row.from} /> <span className="touched-relation">{touchedKind(row)}</span> <End id={row.to} /></>
  }
  const name = ['name', 'shortTitle', 'title', 'ref'].map((property) => state?.[property]).find((value) => typeof value === 'string' && value !== '')
  const label = String(name ?? row.id)
  return <><KindBadge kind={kind} /> {row.after == null ? label : <ItemLink id={row.id} kind={kind} label={label} plain />}</>
}

function End({ id }: { readonly id: string | null | undefined }) {
  return id ? <Link className="item-id" to={historyPath(id)}>{id}</Link> : <span className="muted">unknown</span>
}

interface DifferenceProps {
  readonly changes: readonly PropertyChange[]
  readonly what: 'new' | 'changed' | 'removed'
}

/** Before and after, property by property; one side alone, and no need of a heading to see, where there was or is no other. */
function Difference({ changes, what }: DifferenceProps) {
  return (
    <table className="difference">
      <thead className={what === 'changed' ? undefined : 'visually-hidden'}>
        <tr>
          <th scope="col">Property</th>
          {what !== 'new' && <th scope="col">Before</th>}
          {what !== 'removed' && <th scope="col">After</th>}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{propertyName(name)}</th>
            {what !== 'new' && <td>{valueWords(before)}</td>}
            {what !== 'removed' && <td>{valueWords(after)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
