import { useEffect, useState } from 'react'
import { EmptyState } from '../../parts/empty-state'
import { ErrorState } from '../../parts/error-state'
import { announce } from '../../parts/live-region'
import { Skeleton } from '../../parts/skeleton'
import { useNarrow } from '../../parts/use-narrow'
import { Bulk } from './bulk'
import type { CrosswalkState } from './crosswalk-address'
import { ImportPanel } from './import/import-panel'
import { Matrix } from './matrix'
import { PairDetail } from './pair-detail'
import { Queue } from './queue'
import { RowActions } from './row-actions'
import { RowDetail } from './row-detail'
import { rowId } from './rows'
import { Toolbar } from './toolbar'
import { Trees } from './trees'
import { Unmapped } from './unmapped'
import type { ChangeCrosswalk } from './use-crosswalk'
import { useOpenMeasure } from './open-measure'
import { useReview } from './use-review'
import { useReviewKeys } from './use-review-keys'
import { useWorkbench } from './use-workbench'

interface WorkbenchViewProps {
  readonly state: CrosswalkState & { readonly source: string; readonly target: string }
  readonly change: ChangeCrosswalk
  readonly now: () => CrosswalkState
}

/** Two frameworks and all that is said between them: the trees or the matrix, the queue, and the row that is looked at. */
export function WorkbenchView({ state, change, now }: WorkbenchViewProps) {
  const workbench = useWorkbench(state)
  const { rows, chosen, total } = workbench
  const narrow = useNarrow()
  const view = narrow && state.view !== 'matrix' ? 'list' : (state.view ?? 'trees')
  const includeProposed = state.status.includes('PROPOSED')
  const review = useReview(includeProposed, (row) => change({ row }))
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set())
  const check = (id: string) => setChecked((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])))
  const select = (row: string) => change({ row }, { replace: true })
  const several = workbench.all.filter((row) => checked.has(rowId(row)))
  useReviewKeys({ now, change, shown: workbench.shown, all: workbench.all, review, onSelect: select, onCheck: check })
  useOpenMeasure(workbench.filled, workbench.whole)
  const counted = total === undefined ? undefined : `${rows.length} of ${total} rows`
  useEffect(() => {
    if (counted) announce(counted)
  }, [counted])

  const list = state.show === 'unmapped' ? <Unmapped sides={[workbench.source, workbench.target]} /> : (
    <>
      <p className="count queue-count">{counted ?? 'Reading the rows …'} <span className="queue-keys"><kbd>j</kbd> <kbd>k</kbd> walk, <kbd>x</kbd> select, <kbd>u</kbd> undo</span></p>
      {workbench.pending && <Skeleton lines={8} label="Reading the rows" />}
      {total !== undefined && rows.length === 0 && <NoRows any={total > 0} both={state.from !== null && state.to !== null} />}
      {rows.length > 0 && <Queue rows={rows} selected={state.row} checked={checked} pending={review.pending} onSelect={select} onCheck={check} />}
      {workbench.hasMore && !workbench.loadingMore && <p><button type="button" className="button" onClick={() => void workbench.loadMore()}>Read more rows</button></p>}
    </>
  )
  const detail = chosen ? (
    <RowDetail row={chosen}><RowActions key={rowId(chosen)} row={chosen} review={review} onReload={() => void workbench.retry()} /></RowDetail>
  ) : state.from && state.to && <PairDetail key={`${state.from}|${state.to}`} from={state.from} to={state.to} includeProposed={includeProposed} review={review} />

  return (
    <div className="crosswalk" data-view={view}>
      <Toolbar state={state} change={change} workbench={workbench} view={view} narrow={narrow} />
      {workbench.error && <ErrorState title="The crosswalk could not be read." error={workbench.error} onRetry={workbench.retry} />}
      <div className="crosswalk-body">
        <div className="crosswalk-main">
          {view === 'trees' && <Trees state={state} change={change} workbench={workbench} />}
          {view === 'list' && list}
          {view === 'matrix' && (workbench.counts
            ? <Matrix counts={workbench.counts} onOpen={(sourceChapter, targetChapter) => change({ sourceChapter, targetChapter, view: 'list', row: null })} />
            : <Skeleton lines={8} label="Counting the links" />)}
        </div>
        <aside className="crosswalk-side-panel" aria-label="Review">
          {state.panel === 'import' && <ImportPanel source={state.source} target={state.target} onClose={() => change({ panel: null })} />}
          {view === 'trees' && <div className="crosswalk-queue">{list}</div>}
          {several.length > 0 && <Bulk rows={several} review={review} onDone={() => setChecked(new Set())} />}
          {detail}
        </aside>
      </div>
    </div>
  )
}

function NoRows({ any, both }: { readonly any: boolean; readonly both: boolean }) {
  if (both) return <EmptyState title="Nothing is stated of these two.">Press p to propose a link between them.</EmptyState>
  if (any) return <EmptyState title="No rows match these filters.">Take a filter away, or clear them all above.</EmptyState>
  return <EmptyState title="Nothing links these two frameworks yet.">Select a requirement on either side and press p to propose a link, show the candidates that follow from other crosswalks, or import a file.</EmptyState>
}
