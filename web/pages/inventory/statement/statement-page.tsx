import { Link } from 'react-router'
import { useAddressState } from '../../../parts/address-state'
import { Breadcrumb } from '../../../parts/breadcrumb'
import { download } from '../../../parts/download'
import { today } from '../../../parts/day'
import { EmptyState } from '../../../parts/empty-state'
import { ErrorState } from '../../../parts/error-state'
import { itemPath } from '../../../parts/item-path'
import { announce } from '../../../parts/live-region'
import { Page } from '../../../parts/page'
import { Skeleton } from '../../../parts/skeleton'
import { DoneNotice } from '../forms/done-notice'
import { statementCsv } from './statement-csv'
import { StatementFacts } from './statement-facts'
import { StatementFilters } from './statement-filters'
import { useStatement } from './statement-query'
import { decidedCount, type Shown, shownParts, statementParts } from './statement-rows'
import { StatementTable } from './statement-table'
import '../inventory.css'
import './statement.css'

const first = 'iso-42001'
const defaults = { framework: first, decision: '', open: '' }

/** What the organisation has decided of each requirement of a standard or guideline: the Statement of Applicability, the profile. */
export function StatementPage() {
  const [state, change] = useAddressState(defaults)
  const framework = state.framework || first
  const day = today()
  const { requirements, decisions, organisation, standard, statuses, implementing, error, pending, retry } = useStatement(framework, day)
  const parts = statementParts(requirements, decisions, implementing, day)
  const rows = parts.flatMap((part) => part.rows)
  const shown = shownParts(parts, state.decision as Shown)
  const save = () => {
    const name = `statement-of-applicability-${framework}.csv`
    download(name, new Blob([statementCsv(parts, statuses)], { type: 'text/csv;charset=utf-8' }))
    announce(`Saved ${name}`)
  }
  return (
    <Page
      title="Statement of Applicability"
      context={<Breadcrumb><Link to="/inventory">Inventory</Link>{organisation && <Link to={itemPath('ORGANISATION', organisation.id) ?? ''}>{organisation.label}</Link>}</Breadcrumb>}
      actions={!error && !pending && rows.length > 0 && <><button type="button" className="button" onClick={() => window.print()}>Print</button><button type="button" className="button" onClick={save}>Export as CSV</button></>}
    >
      <DoneNotice />
      <p className="lead">What the organisation takes on of a standard or a guideline, and why. A decision on a clause counts for all that stands in it, unless that is decided on itself.</p>
      <StatementFilters framework={framework} decision={state.decision} onChange={(next) => change({ ...next, open: '' })} />
      {error && <ErrorState title="The statement could not be read." error={error} onRetry={retry} />}
      {!error && pending && <Skeleton lines={12} label="Reading the statement" />}
      {!error && !pending && (
        <>
          {organisation && standard && rows.length > 0 && <StatementFacts organisation={organisation} standard={standard} decided={`${decidedCount(rows)} of ${rows.length}`} />}
          {rows.length === 0 && <EmptyState title="There is nothing here to decide on.">Whether a law applies is told by its rules and by the facts of each system; choose a standard or a guideline above.</EmptyState>}
          {rows.length > 0 && shown.length === 0 && <EmptyState title={`Nothing is ${state.decision}.`}>Choose another decision above.</EmptyState>}
          {!organisation && rows.length > 0 && <p className="form-error">The graph holds no organisation that could decide.</p>}
          <StatementTable parts={shown} statuses={statuses} open={state.open} onOpen={(id) => change({ open: id }, { replace: true })} />
        </>
      )}
    </Page>
  )
}
