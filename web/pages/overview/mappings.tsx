import { Link } from 'react-router'
import type { MappingStatus } from '../../api/generated/graphql'
import { ItemLink } from '../../parts/item-link'
import { StatusWord } from '../../parts/status-word'
import type { OverviewData } from './overview-query'

interface MappingsProps {
  readonly counts: OverviewData['overview']['mappings']
  readonly sets: OverviewData['mappingSets']
}

const statuses = ['APPROVED', 'PROPOSED', 'REJECTED'] as const satisfies readonly MappingStatus[]

/** The statements between frameworks, by what a reviewer made of them and by the crosswalk they stand in. */
export function Mappings({ counts, sets }: MappingsProps) {
  const countOf = (status: MappingStatus) => counts.find((row) => row.status === status)?.count ?? 0
  return (
    <section className="section" aria-labelledby="mappings">
      <h2 id="mappings">Mappings</h2>
      <table className="figure-table" aria-label="Mappings by status">
        <thead><tr><th scope="col">Status</th><th scope="col">Mappings</th></tr></thead>
        <tbody>
          {statuses.map((status) => (
            <tr key={status}>
              <th scope="row"><StatusWord value={status} /></th>
              <td><Link to={`/inventory/mappings?status=${status}`}>{countOf(status)}</Link></td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="figure-table" aria-label="Mappings by mapping set">
        <thead><tr><th scope="col">Mapping set</th><th scope="col">Mappings</th></tr></thead>
        <tbody>
          {sets.map(({ id, itemKind, label, mappingCount }) => (
            <tr key={id}>
              <th scope="row"><ItemLink id={id} kind={itemKind} label={label} /></th>
              <td><Link to={`/inventory/mappings?set=${encodeURIComponent(id)}`}>{mappingCount}</Link></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
