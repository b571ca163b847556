import { Link } from 'react-router'
import { ItemLink } from '../../parts/item-link'
import type { OverviewData } from './overview-query'

/** The frameworks with how much each one asks. */
export function Frameworks({ frameworks }: Pick<OverviewData, 'frameworks'>) {
  return (
    <section className="section" aria-labelledby="frameworks">
      <h2 id="frameworks">Frameworks</h2>
      <table className="figure-table" aria-labelledby="frameworks">
        <thead>
          <tr><th scope="col">Framework</th><th scope="col" className="words">Version</th><th scope="col">Requirements</th><th scope="col">Assessable</th></tr>
        </thead>
        <tbody>
          {frameworks.map(({ id, itemKind, label, version, requirementCount, assessableCount }) => (
            <tr key={id}>
              <th scope="row"><ItemLink id={id} kind={itemKind} label={label} /></th>
              <td className="words">{version}</td>
              <td><Link to={`/inventory/requirements?framework=${encodeURIComponent(id)}`}>{requirementCount}</Link></td>
              <td><Link to={`/inventory/requirements?framework=${encodeURIComponent(id)}&assessable=true`}>{assessableCount}</Link></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
