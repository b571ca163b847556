import { type CSSProperties, memo, type ReactElement, useMemo } from 'react'
import { Bar } from '../../parts/skeleton'
import { cellWords, referenceIn } from './cell-words'
import { type GridColumns, sizes } from './grid-window'
import { cellMatches, type Line, type RowFilter } from './lines'

interface GridRowProps extends GridColumns {
  readonly line: Line
  readonly index: number
  readonly nameSize: number
  readonly systems: readonly { readonly label: string }[]
  /** The id of the cell in which the keyboard stands, by which the table names it. */
  readonly activeId: string
  /** The column in which the keyboard stands, -1 for the heading of the line; undefined where it stands in another line. */
  readonly active: number | undefined
  /** The column whose cell stands open beside the matrix. */
  readonly chosen: number | undefined
  readonly filter: RowFilter
  readonly inferred: boolean
  /** Whether the lines are a tree, and one that opens stands for what lies below it. */
  readonly tree: boolean
}

/**
 * One requirement and what stands of it for each system in view: one element a cell, without a state or a listener of its own. A cell that was
 * drawn before is the same element again, so that a step to the side costs no more than the cells that come.
 */
export const GridRow = memo(function GridRow({ line, index, first, end, nameSize, systems, activeId, active, chosen, filter, inferred, tree }: GridRowProps) {
  const drawn = useMemo(() => drawnOnce({ line, nameSize, systems, filter, inferred, tree }), [line, nameSize, systems, filter, inferred, tree])
  const opens = line.kind === 'row' && tree && line.row.opens
  const columns = Array.from({ length: end - first }, (_, place) => first + place)
  return (
    <tr
      role="row" aria-rowindex={index + 2} aria-level={line.depth} aria-expanded={opens ? line.open : undefined}
      aria-posinset={line.kind === 'row' ? line.position : undefined} aria-setsize={line.kind === 'row' ? line.siblings : undefined} style={{ insetBlockStart: index * sizes.line }}
    >
      <RowName line={line} id={active === -1 ? activeId : undefined} opens={opens} />
      {columns.map((column) => drawn(column, active === column ? activeId : undefined, chosen === column))}
    </tr>
  )
})

type Row = Pick<GridRowProps, 'line' | 'nameSize' | 'systems' | 'filter' | 'inferred' | 'tree'>

/** The cells of a line by their columns, each made once; the one in which the keyboard stands and the one that is open are made anew. */
function drawnOnce(row: Row) {
  const cells = new Map<number, ReactElement>()
  return (column: number, id: string | undefined, chosen: boolean): ReactElement => {
    if (id !== undefined || chosen) return cellAt(row, column, id, chosen)
    const known = cells.get(column) ?? cellAt(row, column, undefined, false)
    cells.set(column, known)
    return known
  }
}

function cellAt({ line, nameSize, systems, filter, inferred, tree }: Row, column: number, id: string | undefined, chosen: boolean) {
  const place: CSSProperties = { insetInlineStart: nameSize + column * sizes.column }
  if (line.kind === 'waiting') return <td key={column} role="gridcell" aria-colindex={column + 2} style={place} />
  const words = cellWords(line.row, column, systems[column]?.label ?? '', { on: filter.on, inferred, rollUp: tree })
  return (
    <td
      key={column} role="gridcell" id={id} aria-colindex={column + 2} aria-label={words.name} aria-selected={chosen || undefined} data-active={id !== undefined || undefined}
      data-coverage={words.status ?? undefined} data-inferred={words.inferred ?? undefined} data-later={words.later || undefined}
      data-whole={words.share === null ? undefined : true} data-none={words.none || undefined} data-aside={(!tree && !cellMatches(line.row, column, filter)) || undefined}
      style={words.share === null ? place : { ...place, '--share': `${Math.round(words.share * 100)}%` } as CSSProperties}
    >
      {words.text}
    </td>
  )
}

function RowName({ line, id, opens }: { readonly line: Line; readonly id: string | undefined; readonly opens: boolean }) {
  const indent = { '--deeper': line.depth - 1 } as CSSProperties
  if (line.kind === 'waiting') return <th role="rowheader" scope="row" className="grid-name" style={indent}><Bar width="60%" /><span className="visually-hidden">Reading more rows</span></th>
  const { requirement, organisation } = line.row
  const reference = referenceIn(requirement)
  // What has no title is told by what it asks.
  const rest = requirement.title ? requirement.title.slice(requirement.title === reference ? reference.length : 0) : requirement.summary
  return (
    <th role="rowheader" scope="row" id={id} className="grid-name" data-active={id !== undefined || undefined} style={indent} title={[reference, rest].filter(Boolean).join(' ')}>
      <span className="grid-fold" aria-hidden="true">{opens ? (line.open ? '▾' : '▸') : ''}</span>
      <strong>{reference}</strong>{requirement.subject === 'ORGANISATION' && <em> (organisation)</em>}
      {requirement.role === 'CHOICE' && <em> (one of a choice)</em>}
      {opens && organisation.of > 0 && <em> (organisation {organisation.covered} of {organisation.of})</em>}{rest && ` ${rest}`}
    </th>
  )
}
