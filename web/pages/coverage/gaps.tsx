import { useState } from 'react'
import { useRows } from '../../api/query'
import type { CoverageGapsQuery } from '../../api/generated/graphql'
import { coverageMeaning } from '../../parts/coverage-status'
import { CoverageWord } from '../../parts/coverage-word'
import { DataTable } from '../../parts/data-table'
import { Day } from '../../parts/date'
import { capitalised } from '../../parts/enum-word'
import { EmptyState } from '../../parts/empty-state'
import { ErrorState } from '../../parts/error-state'
import { grouped } from '../../parts/grouped'
import { ItemLink } from '../../parts/item-link'
import { LoadMore } from '../../parts/load-more'
import { unknownWords } from './condition-words'
import { cellKey } from './coverage-address'
import { CoverageGaps, type Gap } from './gaps-question'
import { RemedyWords } from './remedy-words'

interface GapsProps {
  readonly gaps: ReturnType<typeof useGaps>
  /** What is judged where no system is named. */
  readonly organisation: string | undefined
  readonly onCell: (cell: string) => void
  readonly onClear: () => void
}

const step = 200
/** More than any organisation has of one framework. */
const everyGap = 50_000
const select = ({ gaps }: CoverageGapsQuery) => gaps

/** Where the framework falls short, worst first: of one system where one alone is chosen. `keeps` tells which of them the filters leave. */
export function useGaps(asked: { readonly framework: string; readonly system: string | null; readonly on: string | null }, keeps: ((gap: Gap) => boolean) | null, enabled: boolean) {
  const [shown, setShown] = useState(step)
  // What is filtered here has to be here first, or nobody would know how many there are.
  const { rows, ...read } = useRows(CoverageGaps, asked, { select, shown: keeps ? everyGap : shown, step }, { enabled })
  const more = () => {
    setShown(rows.length + step)
    void read.loadMore()
  }
  return { ...read, rows, kept: keeps ? rows.filter(keeps) : rows, more }
}

/** The list of gaps, worst first, each with the cheapest way to close it. */
export function Gaps({ gaps: { kept, rows, total = 0, pending, stale, error, retry, loadingMore, more }, organisation, onCell, onClear }: GapsProps) {
  if (error) return <ErrorState title="The gaps could not be read." error={error} onRetry={retry} />
  if (!pending && total === 0) return <EmptyState title="Nothing falls short.">Every requirement that applies is covered.</EmptyState>
  if (!pending && kept.length === 0 && rows.length >= total) {
    return <EmptyState title="No gap matches these filters."><button type="button" className="link-button" onClick={onClear}>Clear the filters</button></EmptyState>
  }
  return (
    <>
      <DataTable caption="Gaps, worst first" columns={columnsOf(organisation, onCell)} rows={kept} rowId={(gap) => `${gap.requirement.id} ${gap.system?.id ?? ''}`} pending={pending || kept.length === 0} stale={stale} />
      {!pending && kept.length < rows.length && <p className="count">{grouped(kept.length)} of {rows.length < total ? `the ${grouped(rows.length)} read so far` : grouped(rows.length)} match the filters.</p>}
      {!pending && <LoadMore loaded={rows.length} total={total} step={step} loading={loadingMore} onMore={more} />}
    </>
  )
}

const columnsOf = (organisation: GapsProps['organisation'], onCell: GapsProps['onCell']) => [
  { name: 'Requirement', width: '27%', cell: (gap: Gap) => <Asked gap={gap} cell={cellKey(gap.requirement.id, gap.system?.id ?? organisation ?? '')} onCell={onCell} /> },
  { name: 'System', width: '16%', cell: ({ system }: Gap) => (system ? <ItemLink id={system.id} kind={system.itemKind} label={system.label} plain /> : 'The organisation') },
  { name: 'Status', width: '13%', cell: ({ status, from }: Gap) => <div><CoverageWord status={status} />{from && <p className="muted">from <Day value={from} /></p>}</div> },
  { name: 'Why', cell: whyIn },
  { name: 'Cheapest way', width: '24%', cell: ({ remedy, requirement }: Gap) => remedy && <div><RemedyWords {...remedy} requirement={requirement} /></div> },
]

function whyIn({ reason, remedy, status }: Gap): string {
  const why = status === 'UNKNOWN' ? unknownWords(reason) : reason === remedy?.says ? '' : reason
  return capitalised(why) || coverageMeaning[status]
}

function Asked({ gap, cell, onCell }: { readonly gap: Gap; readonly cell: string; readonly onCell: GapsProps['onCell'] }) {
  const { label, title, summary } = gap.requirement
  return (
    <>
      <button type="button" className="link-button" data-cell={cell} onClick={() => onCell(cell)}>{label}</button>
      {!title && <p className="gap-summary" title={summary}>{summary}</p>}
    </>
  )
}
