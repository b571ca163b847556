import { useId } from 'react'
import { useRows } from '../../api/query'
import { ErrorState } from '../../parts/error-state'
import { LoadMore } from '../../parts/load-more'
import { Skeleton } from '../../parts/skeleton'
import { changeFilter, type HistoryProps, ListTouched, step } from './changes'
import { TouchedRow } from './touched-row'

interface TouchedRowsProps extends Pick<HistoryProps, 'state' | 'change'> {
  readonly revision: number
  /** The cursor of the change ahead of this one in the list. */
  readonly before: string | undefined
  /** The list has grown since it was read. */
  readonly onMoved: () => unknown
}

/** Everything that one change touched, in the order it was written. */
export function TouchedRows({ revision, before, state, change, onMoved }: TouchedRowsProps) {
  const heading = useId()
  const shown = Math.max(Number(state.rows) || step, 1)
  const { rows, total, error, pending, stale, hasMore, loadingMore, loadMore, retry } = useRows(
    ListTouched,
    { ...changeFilter(state), before },
    { select: ({ changes }) => changes.nodes.find((node) => node.revision === revision)?.touched ?? moved, shown, step },
  )
  const more = () => {
    change({ rows: String(rows.length + step) }, { replace: true })
    void loadMore()
  }
  const waiting = pending || stale
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-header">
        <h2 id={heading}>What it touched</h2>
        {!waiting && total !== undefined && total >= 0 && <p className="count">{rows.length} of {total}</p>}
      </div>
      {waiting && !error && <Skeleton lines={8} label="Reading what the change touched" />}
      {error && <ErrorState title="What the change touched could not be read." error={error} onRetry={rows.length === 0 ? retry : loadMore} />}
      {!waiting && total === moved.totalCount && <ErrorState title="The history has grown meanwhile." error={new Error('Read it again to see this change.')} onRetry={onMoved} />}
      {!waiting && <ul className="touched-list">{rows.map((row, place) => <li key={place}><TouchedRow row={row} /></li>)}</ul>}
      {!waiting && hasMore && total !== undefined && <LoadMore loaded={rows.length} total={total} step={step} loading={loadingMore} onMore={more} />}
    </section>
  )
}

/** Another change stands where this one stood when the list was read. */
const moved = { nodes: [], totalCount: -1, pageInfo: { hasNextPage: false } }
