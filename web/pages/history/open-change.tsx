import { useEffect } from 'react'
import { Link, useLocation } from 'react-router'
import { writeAddress } from '../../parts/address-state'
import { Breadcrumb } from '../../parts/breadcrumb'
import { Moment } from '../../parts/date'
import { EmptyState } from '../../parts/empty-state'
import { ErrorState } from '../../parts/error-state'
import { Page } from '../../parts/page'
import { Skeleton } from '../../parts/skeleton'
import { actionWords } from '../../parts/action-words'
import { type Changes, historyAddress, type HistoryProps } from './changes'
import { TakeBack } from './take-back'
import { TouchedRows } from './touched-rows'

/** One change: when, who, what, its place in the chain, and everything it touched. */
export function OpenChange({ list, state, change: write }: HistoryProps) {
  const revision = Number(state.change)
  const { change, before, searching } = useChange(list, revision)
  const back = useListAddress()
  return (
    <Page title={`Change ${state.change}`} context={<Breadcrumb><Link to={back}>History</Link></Breadcrumb>}>
      {list.error && !change && <ErrorState title="The change could not be read." error={list.error} onRetry={list.retry} />}
      {!list.error && searching && <Skeleton lines={6} label="Reading the change" />}
      {!list.error && !searching && !change && (
        <EmptyState title={`No change ${state.change} is in this list.`}>
          Go back to <Link to={back}>the list</Link>, or look for it in <Link to={`/history?change=${encodeURIComponent(state.change)}`}>the whole history</Link>.
        </EmptyState>
      )}
      {change && (
        <>
          <p className="change-line"><strong>{actionWords(change.action)}</strong> by {change.actor}, <Moment value={change.at} /></p>
          <dl className="chain">
            <div><dt>Hash</dt><dd><code>{change.hash}</code></dd></div>
            <div><dt>Hash of the change before</dt><dd><code>{change.previousHash || 'none, this is the first'}</code></dd></div>
          </dl>
          <TakeBack key={change.id} change={change.id} revision={revision} />
          <TouchedRows revision={revision} before={before} state={state} change={write} onMoved={list.retry} />
        </>
      )}
    </Page>
  )
}

/**
 * The change with this revision. The API gives changes by list alone, latest first, so the list is read on until the change is in it or
 * an older one is.
 */
function useChange({ rows, hasMore, loadingMore, pending, error, loadMore }: Changes, revision: number) {
  const place = rows.findIndex((row) => row.revision === revision)
  const change = rows[place]
  const older = (rows.at(-1)?.revision ?? Infinity) < revision
  const wanting = !change && !older && hasMore && !error
  useEffect(() => {
    if (wanting && !loadingMore) void loadMore()
  }, [wanting, loadingMore, loadMore])
  return { change, before: rows[place - 1]?.cursor, searching: pending || wanting }
}

/** The list with the filters it had, no change open. */
function useListAddress() {
  const { search } = useLocation()
  return { search: String(writeAddress(new URLSearchParams(search), historyAddress, { change: '', rows: historyAddress.rows })) }
}
