import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Link } from 'react-router'
import type { CoverageStatus } from '../../api/generated/graphql'
import { useRead } from '../../api/query'
import { CoverageWord } from '../../parts/coverage-word'
import { Day } from '../../parts/date'
import { capitalised } from '../../parts/enum-word'
import { ErrorState } from '../../parts/error-state'
import { ItemLink } from '../../parts/item-link'
import { explorerPath, explorerPathBetween } from '../../parts/item-path'
import { announce } from '../../parts/live-region'
import { Sheet } from '../../parts/sheet'
import { Skeleton } from '../../parts/skeleton'
import { coverageMeaning, coverageWord } from '../../parts/coverage-status'
import { CellApplicability } from './cell-applicability'
import { CellClaim } from './cell-claim'
import { CellInferred } from './cell-inferred'
import { type Cell, CoverageCell } from './cell-question'
import { CellRemedies } from './cell-remedies'
import { cellKey, type CoverageState } from './coverage-address'
import { useBeside } from './use-beside'
import { usePanelFocus } from './use-panel-focus'

interface CellPanelProps {
  /** From the matrix one walks on to other cells while the panel is open; from the list of gaps one comes to read it and goes back. */
  readonly from: CoverageState['view']
  readonly requirement: string
  /** The system, or the organisation for what is asked of it. */
  readonly system: string
  readonly on: string | null
  readonly onClose: () => void
}

/** One cell in full: what stands, whether and why it applies, every claim with its evidence, and what would cover it. */
export function CellPanel({ from, requirement, system, on, onClose }: CellPanelProps) {
  const { data, error, refetch } = useRead(CoverageCell, { requirement, system, on })
  const beside = useBeside()
  const cell = data?.cell
  useEffect(() => {
    if (cell) announce(`${cell.requirement.label}, ${cell.system?.label ?? 'the organisation'}: ${coverageWord(cell.status)}`)
  }, [cell])
  const name = cell ? <ItemLink id={cell.requirement.id} kind={cell.requirement.itemKind} label={cell.requirement.label} plain /> : 'The chosen cell'
  const content = (
    <div className="cell-content">
      {error && <ErrorState title="The cell could not be read." error={error} onRetry={refetch} />}
      {!cell && !error && <Skeleton lines={12} label="Reading the cell" />}
      {cell && <CellParts cell={cell} />}
    </div>
  )
  // Below a list of any length nobody would find it.
  if (from === 'gaps' && !beside) return <Sheet title={name} onClose={onClose}>{content}</Sheet>
  return <Beside name={name} cell={cellKey(requirement, system)} from={from} hidden={cell !== undefined && !beside} onClose={onClose}>{content}</Beside>
}

interface BesideProps extends Pick<CellPanelProps, 'from' | 'onClose'> {
  readonly name: ReactNode
  readonly cell: string
  /** Whether the cell is here and stands below what is in view. */
  readonly hidden: boolean
  readonly children: ReactNode
}

/** The panel beside the matrix or the list, or below the matrix where there is no room beside it (coverage.css). */
function Beside({ name, cell, from, hidden, onClose, children }: BesideProps) {
  const title = useId()
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  usePanelFocus(heading, cell, from === 'gaps')
  useEffect(() => {
    if (hidden) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [hidden])
  return (
    <aside className="coverage-panel" aria-labelledby={title} ref={panel}>
      <header className="panel-header">
        <h2 id={title} tabIndex={-1} ref={heading}>{name}</h2>
        <button type="button" className="link-button" aria-keyshortcuts="Escape" onClick={onClose}>Close</button>
      </header>
      {children}
    </aside>
  )
}

/** Where a control serves it there is a chain to look at. */
const chained: ReadonlySet<CoverageStatus> = new Set(['COVERED', 'UNPROVEN', 'PARTIAL', 'FAILING', 'PLANNED'])

function CellParts({ cell }: { readonly cell: Cell }) {
  const { requirement, status, system, through, claims, inferred, remedies, reasons } = cell
  const chain = system ? explorerPathBetween((through ?? requirement).id, system.id) : explorerPath(requirement.id)
  return (
    <>
      <p className="cell-of">{system ? <ItemLink id={system.id} kind={system.itemKind} label={system.label} /> : 'Asked of the organisation, and judged once'}</p>
      <div className="cell-status">
        <p><CoverageWord status={status} /> <span className="muted">on <Day value={cell.on} /></span></p>
        <p className="muted">{coverageMeaning[status]}.</p>
        {through && <p>Through <ItemLink id={through.id} kind={through.itemKind} label={through.label} plain />.</p>}
        {/* The conditions that are not known stand below in their order. */}
        {status !== 'UNKNOWN' && reasons.length > 0 && <ul className="cell-reasons">{reasons.map((reason) => <li key={reason}>{capitalised(reason)}</li>)}</ul>}
        {chained.has(status) && <p><Link to={chain}>Open the chain in the Explorer</Link></p>}
      </div>
      <Part name="What it asks"><p>{requirement.summary}</p></Part>
      {/* Before the conditions, which are many. */}
      {remedies.length > 0 && status === 'UNKNOWN' && <Part name="What would tell"><CellRemedies {...cell} /></Part>}
      <Part name="Does it apply?"><CellApplicability applicability={cell.applicability} system={system} /></Part>
      {remedies.length > 0 && status !== 'UNKNOWN' && <Part name="What would cover it, cheapest first"><CellRemedies {...cell} /></Part>}
      <Part name={`Claims: ${claims.length}`}>
        {claims.length === 0 ? <p className="muted">No control claims it.</p> : claims.map((standing) => <CellClaim key={`${standing.claim.id} ${standing.through?.id ?? ''}`} standing={standing} />)}
      </Part>
      {inferred.length > 0 && (
        <Part name={`Inferred through one approved mapping: ${inferred.length}`}>
          {inferred.map((standing) => <CellInferred key={`${standing.mapping.id} ${standing.claim.claim.id}`} standing={standing} requirement={requirement.id} />)}
        </Part>
      )}
    </>
  )
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <section className="cell-part"><h3>{name}</h3>{children}</section>
}
