import { Link, useLocation } from 'react-router'
import { writeAddress } from '../../parts/address-state'
import { type Column, DataTable } from '../../parts/data-table'
import { Moment } from '../../parts/date'
import { EmptyState } from '../../parts/empty-state'
import { ErrorState } from '../../parts/error-state'
import { type Filter, FilterBar } from '../../parts/filter-bar'
import { LoadMore } from '../../parts/load-more'
import { Page } from '../../parts/page'
import { actionWords } from '../../parts/action-words'
import { type Change, type HistoryProps, type HistoryState, historyAddress, step } from './changes'

const filters: readonly Filter[] = [
  { name: 'item', label: 'Item', type: 'item' },
  { name: 'actor', label: 'Actor', type: 'text', hint: 'the whole name' },
  { name: 'action', label: 'Action', type: 'text', hint: 'such as demo.seeded' },
]

/** The changes, latest first. */
export function ChangeList({ list, state, change }: HistoryProps) {
  const { rows, total, error, pending, stale, hasMore, loadingMore, loadMore, retry } = list
  const more = () => {
    change({ shown: String(rows.length + step) }, { replace: true })
    void loadMore()
  }
  return (
    <Page title="History">
      <p className="lead">Every write to this graph is one change in a chain that can be verified. Open one to see what it touched.</p>
      <FilterBar label="Filter the changes" filters={filters} values={state} onChange={(next, typing) => change({ ...next, shown: historyAddress.shown }, { replace: typing })} />
      {error && rows.length === 0 && <ErrorState title="The changes could not be read." error={error} onRetry={retry} />}
      {total === 0 && <EmptyState title="No changes match these filters.">Actor and action must be given whole. Take a filter away, or clear them all above.</EmptyState>}
      {total !== 0 && !(error && rows.length === 0) && (
        <>
          <p className="count history-count" role="status">{total === undefined ? 'Reading the changes …' : `${rows.length} of ${total} changes`}</p>
          <DataTable caption="Changes" columns={columns} rows={rows} rowId={(row) => row.id} pending={pending} stale={stale} total={total} />
        </>
      )}
      {error && rows.length > 0 && <ErrorState title="More changes could not be read." error={error} onRetry={loadMore} />}
      {hasMore && total !== undefined && <LoadMore loaded={rows.length} total={total} step={step} loading={loadingMore} onMore={more} />}
    </Page>
  )
}

const columns: readonly Column<Change>[] = [
  { name: 'Change', width: '10%', cell: ({ revision }) => <Within change={{ change: String(revision) }}>{`Change ${revision}`}</Within> },
  { name: 'When', width: '18%', cell: ({ at }) => <Moment value={at} /> },
  { name: 'What was done', cell: ({ action }) => <Within change={{ action }}>{actionWords(action)}</Within> },
  { name: 'By whom', width: '24%', cell: ({ actor }) => <Within change={{ actor }}>{actor}</Within> },
  { name: 'Touched', width: '10%', numeric: true, cell: ({ touchedCount }) => touchedCount },
]

interface WithinProps {
  readonly change: Partial<HistoryState>
  readonly children: string
}

/** A link to this page with something of its state changed. */
function Within({ change, children }: WithinProps) {
  const { search } = useLocation()
  const next = writeAddress(new URLSearchParams(search), historyAddress, change)
  return <Link to={{ search: String(next) }}>{children}</Link>
}
