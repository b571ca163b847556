import { Link } from 'react-router'
import { graphql } from '../../api/generated'
import { useRead } from '../../api/query'
import { capitalised } from '../../parts/enum-word'
import { ErrorState } from '../../parts/error-state'
import { KindGlyph } from '../../parts/kind-badge'
import { kinds } from '../../parts/kind'
import { Page } from '../../parts/page'
import { Skeleton } from '../../parts/skeleton'
import { kindGroups } from './kind-groups'
import { statementPath } from './statement/statement-path'
import './inventory.css'

const CountItems = graphql(`
  query CountItems { overview { items { kind count } } }
`)

/** Every kind of item with what it is and how many there are. */
export function InventoryPage() {
  const { data, error, isPending, refetch } = useRead(CountItems, {})
  const counts = new Map(data?.overview.items.map(({ kind, count }) => [kind, count]))
  return (
    <Page title="Inventory" actions={<><Link className="button" to={statementPath()}>Statement of Applicability</Link><Link className="button" to="/crosswalk">Crosswalks</Link><Link className="button" to="/crosswalk?panel=import">Import a file</Link></>}>
      <p className="lead">All that the graph holds, by kind. Each list can be filtered; its address keeps the filters.</p>
      {isPending && <Skeleton lines={10} label="Counting the items" />}
      {error && <ErrorState title="The items could not be counted." error={error} onRetry={refetch} />}
      {data && kindGroups.map(({ title, members }) => (
        <section key={title} className="section">
          <h2>{title}</h2>
          <ul className="kind-list">
            {members.map(({ kind, about }) => (
              <li key={kind}>
                <KindGlyph kind={kind} />
                <Link to={`/inventory/${kinds[kind].segment}`}>{capitalised(kinds[kind].plural)}</Link>
                <span className="kind-count">{counts.get(kind) ?? 0}</span>
                <span className="muted">{about}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
