import { useMemo } from 'react'
import { useRead } from '../../api/query'
import { useMeasureOnce } from '../../parts/use-measure-once'
import { type CoverageState, isNarrowed } from './coverage-address'
import { CoverageHead, headAsked, type Report } from './coverage-question'
import { type Line, narrowedLines, type RowFilter, treeLines } from './lines'
import { useLevels } from './read-levels'
import { useSystems } from './read-systems'

type Chosen = CoverageState & { readonly framework: string }
const notRead = { rows: [], total: undefined, whole: false }
const none = { name: '', lifecycle: null, owner: null }

/** Everything that the page shows of a framework: its figures, its systems and the lines of the matrix. */
export function useMatrix(state: Chosen) {
  const { report, error: systemsError, retry: retrySystems } = useReport(state)
  const head = useRead(CoverageHead, headAsked(report ?? { framework: state.framework, systems: null, on: null }), { enabled: report !== null, keep: true })
  const narrowed = isNarrowed(state)
  const parents = useMemo(() => (narrowed ? [null] : [null, ...state.open]), [narrowed, state.open])
  const { levels, error: rowsError, retry: retryRows } = useLevels(state.view === 'matrix' ? report : null, parents, narrowed)
  const coverage = head.data?.coverage
  const on = coverage?.on ?? state.on ?? ''
  const filter: RowFilter = useMemo(
    () => ({ status: new Set(state.status), topic: state.topic, dueLater: state.due !== null, on }), [state.status, state.topic, state.due, on],
  )
  const lines: readonly Line[] = useMemo(() => (
    narrowed ? narrowedLines(levels.get('') ?? notRead, filter) : treeLines(levels, new Set(state.open))
  ), [levels, narrowed, filter, state.open])
  useMeasureOnce('throughline:coverage', coverage !== undefined && levels.get('')?.total !== undefined)
  return {
    report, coverage, lines, organisation: head.data?.organisations[0]?.id, filter, narrowed, on,
    /** The figures are those of the former choice. */
    stale: head.isPlaceholderData || report === null,
    error: systemsError ?? head.error ?? rowsError,
    retry: () => Promise.all([systemsError && retrySystems(), head.error && head.refetch(), retryRows()]),
  }
}

export type Matrix = ReturnType<typeof useMatrix>

/** The report that is asked for; null while the systems that match a filter are not known yet. */
function useReport({ framework, systems: chosen, name, lifecycle, owner, on }: Chosen) {
  const filtered = name !== '' || lifecycle !== null || owner !== null
  const { systems, whole, error, retry } = useSystems(filtered ? { name, lifecycle, owner } : none, filtered)
  const report = useMemo((): Report | null => {
    if (!filtered) return { framework, systems: chosen.length > 0 ? chosen : null, on }
    if (!whole) return null
    return { framework, systems: systems.map(({ id }) => id).filter((id) => chosen.length === 0 || chosen.includes(id)), on }
  }, [filtered, framework, chosen, on, systems, whole])
  return { report, error: filtered ? error : null, retry }
}
