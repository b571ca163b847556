import type { CoverageStatus } from '../../api/generated/graphql'
import { coverageMeaning, coverageStatuses, coverageWord, shortOfCovered } from '../../parts/coverage-status'
import { countOf, type CoverageTotals } from '../../parts/coverage-totals'
import { grouped } from '../../parts/grouped'
import type { CoverageState } from './coverage-address'
import type { ChangeCoverage } from './use-coverage'

interface TotalsProps {
  readonly totals: CoverageTotals | undefined
  /** What of them is asked of the organisation, and counted once. */
  readonly organisation: { readonly covered: number; readonly of: number } | undefined
  readonly failed: boolean
  readonly state: CoverageState
  readonly change: ChangeCoverage
  readonly stale: boolean
}

/** N of M with what is unknown counted, what is due later and what does not apply apart; each status is a legend and a filter at once. */
export function Totals({ totals, organisation, failed, state, change, stale }: TotalsProps) {
  const toggle = (status: CoverageStatus) =>
    change({ status: state.status.includes(status) ? state.status.filter((one) => one !== status) : coverageStatuses.filter((one) => one === status || state.status.includes(one)) })
  return (
    <div className="coverage-totals" data-stale={stale || undefined}>
      <p className="coverage-sum" role="status">{totals ? <><strong>{grouped(totals.covered)} of {grouped(totals.of)}</strong> covered{state.inferred && totals.inferred > 0 && `, ${grouped(totals.inferred)} more inferred`}</> : failed ? 'Not counted' : 'Counting …'}</p>
      <ul className="coverage-legend" aria-label="Filter by status">
        {coverageStatuses.map((status) => (
          <li key={status}>
            <button type="button" aria-pressed={state.status.includes(status)} disabled={isIdle(status, state)} title={coverageMeaning[status]} onClick={() => toggle(status)}>
              <span data-coverage={status}>{coverageWord(status)}</span> {totals && <b>{grouped(countOf(totals, status))}</b>}
            </button>
          </li>
        ))}
        {totals && (
          <li><button type="button" aria-pressed={state.due === 'later'} onClick={() => change({ due: state.due ? null : 'later' })}><span className="coverage-due">due later</span> <b>{grouped(totals.dueLaterCovered)} of {grouped(totals.dueLater)}</b></button></li>
        )}
      </ul>
      {organisation && organisation.of > 0 && <p className="muted">asked of the organisation, counted once: {grouped(organisation.covered)} of {grouped(organisation.of)}</p>}
    </div>
  )
}

/** No gap is covered or asked of nobody: in the list of gaps these only count. One that is chosen already can be taken back. */
const isIdle = (status: CoverageStatus, { view, status: chosen }: CoverageState) => view === 'gaps' && !shortOfCovered.includes(status) && !chosen.includes(status)
