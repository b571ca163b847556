import { Link } from 'react-router'
import { download } from '../../parts/download'
import { EmptyState } from '../../parts/empty-state'
import { ErrorState } from '../../parts/error-state'
import { announce } from '../../parts/live-region'
import { useShortcut } from '../../parts/shortcuts'
import { Skeleton } from '../../parts/skeleton'
import { CellPanel } from './cell-panel'
import { allSystems, cellOf, type CoverageState, ofFramework } from './coverage-address'
import { gapsCsv, matrixCsv } from './coverage-csv'
import { Gaps, useGaps } from './gaps'
import { Grid } from './grid'
import { useAnySystem } from './read-systems'
import { Toolbar } from './toolbar'
import { Totals } from './totals'
import type { ChangeCoverage } from './use-coverage'
import { useGapFilter } from './use-gap-filter'
import { type Matrix, useMatrix } from './use-matrix'

interface CoverageViewProps {
  readonly state: CoverageState & { readonly framework: string }
  readonly change: ChangeCoverage
}

/** A framework for the chosen systems: the figures, the matrix or the list of gaps, and the cell that is looked at. */
export function CoverageView({ state, change }: CoverageViewProps) {
  const matrix = useMatrix(state)
  const { coverage, lines, on, narrowed, report } = matrix
  const systems = coverage?.systems ?? []
  const [only] = report?.systems?.length === 1 ? report.systems : []
  const gaps = useGaps({ framework: state.framework, system: only ?? null, on: state.on }, useGapFilter(state, matrix), state.view === 'gaps' && report !== null)
  const close = () => change({ cell: null })
  useCoverageKeys(state, change)
  const save = () => {
    const text = state.view === 'gaps' ? gapsCsv(gaps.kept) : matrixCsv(lines, systems, { on, inferred: state.inferred, rollUp: !narrowed })
    const name = `coverage-${state.framework}-${on}${state.view === 'gaps' ? '-gaps' : ''}.csv`
    download(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))
    announce(`Saved ${name}`)
  }
  const open = cellOf(state.cell)
  const figures = <Totals totals={coverage?.totals} organisation={coverage?.organisation} failed={matrix.error !== null} state={state} change={change} stale={matrix.stale && matrix.error === null} />
  return (
    <div className="coverage" data-view={state.view}>
      <Toolbar state={state} change={change} onSave={save}>{figures}</Toolbar>
      <div className="coverage-body" data-open={open !== null || undefined}>
        <div className="coverage-main">
          {matrix.error && <ErrorState title="The coverage could not be read." error={matrix.error} onRetry={matrix.retry} />}
          {state.view === 'gaps'
            ? <Gaps gaps={gaps} organisation={matrix.organisation} onCell={(cell) => change({ cell })} onClear={() => change({ ...allSystems, status: [], topic: null, due: null })} />
            : <MatrixOrNone state={state} change={change} matrix={matrix} />}
        </div>
        {open && <CellPanel key={state.cell} from={state.view} {...open} on={state.on} onClose={close} />}
      </div>
    </div>
  )
}

/** The matrix, or what to do where there is nothing to show in it. */
function MatrixOrNone({ state, change, matrix }: CoverageViewProps & { readonly matrix: Matrix }) {
  const { coverage, lines, narrowed, filter, stale, error } = matrix
  if (!coverage) return error ? null : <div className="coverage-waiting"><Skeleton lines={14} label="Reading the coverage" /></div>
  if (coverage.systems.length === 0) return stale ? null : <NoSystems change={change} />
  if (narrowed && lines.length === 0) {
    return (
      <EmptyState title="No requirement matches these filters.">
        <button type="button" className="link-button" onClick={() => change({ ...ofFramework, cell: state.cell })}>Show all requirements</button>
      </EmptyState>
    )
  }
  const fold = (id: string, hide: boolean) => change({ open: hide ? state.open.filter((one) => one !== id) : [...state.open, id] }, { replace: true })
  return (
    <Grid
      label={`${coverage.framework.label}: requirements by systems`} lines={lines} systems={coverage.systems} bySystem={coverage.bySystem} filter={filter}
      inferred={state.inferred} tree={!narrowed} stale={stale} cell={state.cell} onCell={(cell) => change({ cell })} onFold={fold}
    />
  )
}

function NoSystems({ change }: Pick<CoverageViewProps, 'change'>) {
  const any = useAnySystem(true)
  if (any) {
    return (
      <EmptyState title="No system matches.">
        <button type="button" className="link-button" onClick={() => change(allSystems)}>Show all systems that are not retired</button>
      </EmptyState>
    )
  }
  return <EmptyState title="No systems yet."><Link to="/inventory/systems/new">Register one</Link> to see what applies to it and what is covered.</EmptyState>
}

/** The keys of the page, and in the sheet those of the matrix, which hears them itself. */
function useCoverageKeys(state: CoverageState, change: ChangeCoverage): void {
  useShortcut('m', 'Matrix or list of gaps', () => change({ view: state.view === 'matrix' ? 'gaps' : 'matrix' }))
  useShortcut('d', 'Direct coverage, or with what is inferred', () => change({ inferred: !state.inferred }))
  useShortcut('Escape', 'Close the cell', () => change({ cell: null }))
  useShortcut('← ↑ ↓ →', 'In the matrix: walk its cells; on a requirement, left folds and right unfolds it', leave)
  useShortcut('↵ Enter', 'In the matrix: open the cell, or fold and unfold', leave)
}

const leave = () => undefined
