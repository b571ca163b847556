import type { CoverageStatus } from '../../../api/generated/graphql'
import { ItemLink } from '../../../parts/item-link'
import { DecideForm } from './decide-form'
import { decidedCount, type StatementPart, type StatementRow } from './statement-rows'
import { StatementRowCells } from './statement-row'

interface StatementTableProps {
  readonly parts: readonly StatementPart[]
  readonly statuses: ReadonlyMap<string, readonly CoverageStatus[]>
  /** The requirement whose form stands open. */
  readonly open: string
  readonly onOpen: (id: string) => void
}

const columns = [['Requirement', '22%'], ['Decision', '12%'], ['From', '9%'], ['Justification', ''], ['Implemented by', '20%'], ['Status', '9%'], ['Change', '8%']] as const

/** The statement, part by part; a line opens into the form by which it is decided. */
export function StatementTable({ parts, ...props }: StatementTableProps) {
  return parts.map((part) => <Part key={part.whole.requirement.id} {...part} {...props} />)
}

function Part({ whole, rows, statuses, open, onOpen }: StatementPart & Omit<StatementTableProps, 'parts'>) {
  const { id, itemKind, label } = whole.requirement
  const verb = whole.decision ? 'Change what is decided of all of it' : 'Decide on all of it'
  return (
    <section className="section statement-part" aria-labelledby={`part-${id}`}>
      <div className="section-header" id={`row-${id}`}>
        <h2 id={`part-${id}`}><ItemLink id={id} kind={itemKind} label={label} plain /></h2>
        <p className="count">{decidedCount(rows)} of {rows.length} decided</p>
        <button type="button" className="link-button" aria-expanded={open === id} aria-label={`${verb}: ${label}`} onClick={() => onOpen(open === id ? '' : id)}>{verb}</button>
      </div>
      {open === id && <div className="row-form"><DecideForm row={whole} onClose={() => onOpen('')} /></div>}
      <table className="data-table" role="table" aria-labelledby={`part-${id}`}>
        <thead role="rowgroup">
          <tr role="row">{columns.map(([name, width]) => <th key={name} role="columnheader" scope="col" style={{ inlineSize: width || undefined }}>{name}</th>)}</tr>
        </thead>
        <tbody role="rowgroup">{rows.map((row) => <Line key={row.requirement.id} row={row} statuses={statuses} open={open === row.requirement.id} onOpen={onOpen} />)}</tbody>
      </table>
    </section>
  )
}

interface LineProps extends Pick<StatementTableProps, 'statuses' | 'onOpen'> {
  readonly row: StatementRow
  readonly open: boolean
}

function Line({ row, statuses, open, onOpen }: LineProps) {
  const { id } = row.requirement
  return (
    <>
      <tr role="row" id={`row-${id}`}><StatementRowCells row={row} codes={statuses.get(id) ?? []} open={open} onOpen={() => onOpen(open ? '' : id)} /></tr>
      {open && <tr role="row" className="decide-row"><td role="cell" colSpan={columns.length}><DecideForm row={row} onClose={() => onOpen('')} /></td></tr>}
    </>
  )
}
