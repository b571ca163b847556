import { ItemLink } from '../../parts/item-link'
import type { Side } from './use-workbench'

/** More are counted, not listed. */
const most = 300

/** The requirements of both frameworks that no statement speaks of. */
export function Unmapped({ sides }: { readonly sides: readonly Side[] }) {
  return (
    <div className="unmapped" tabIndex={0} role="region" aria-label="Requirements that are not mapped">
      {sides.map((side) => <UnmappedOf key={side.label} side={side} />)}
    </div>
  )
}

function UnmappedOf({ side: { label, tree, mapped } }: { readonly side: Side }) {
  const assessable = tree.nodes.filter(({ provision }) => provision.assessable)
  const missing = assessable.filter(({ provision }) => !mapped.has(provision.id))
  return (
    <section>
      <h2>{label}</h2>
      <p className="count">{missing.length} of {assessable.length} not mapped{missing.length > most && `; the first ${most} are listed`}</p>
      <ul>{missing.slice(0, most).map(({ provision }) => <li key={provision.id}><ItemLink id={provision.id} kind="REQUIREMENT" label={provision.label} plain /></li>)}</ul>
    </section>
  )
}
