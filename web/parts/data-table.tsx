import type { ReactNode } from 'react'
import { Bar } from './skeleton'
import { useVisibleRows } from './visible-rows'

export interface Column<Row> {
  readonly name: string
  readonly cell: (row: Row) => ReactNode
  /** Share of the width, as CSS: `18%`. Without one the column takes what is left. */
  readonly width?: string
  readonly numeric?: boolean
}

interface DataTableProps<Row> {
  /** What the table holds; read out, not shown, for a heading stands above it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  /** Grey rows in place while the first ones are on their way. */
  readonly pending?: boolean
  /** The rows on screen answer the former filters. */
  readonly stale?: boolean
  /** All rows there are, loaded or not. */
  readonly total?: number | undefined
}

/**
 * A table in the page's own scroll, with its heading always in view. A long one keeps only the rows near the window in the page. On a
 * narrow screen each row becomes a card; the roles are spelled out because a cell that is laid out as a block would lose them.
 */
export function DataTable<Row>({ caption, columns, rows, rowId, pending = false, stale = false, total }: DataTableProps<Row>) {
  const { body, visible, before, after, measure } = useVisibleRows(rows.length)
  return (
    <table className="data-table" role="table" aria-rowcount={(total ?? rows.length) + 1} aria-busy={pending || stale} data-stale={stale || undefined}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          {columns.map(({ name, width, numeric }) => (
            <th key={name} role="columnheader" scope="col" style={{ inlineSize: width }} data-numeric={numeric || undefined}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" ref={body}>
        {pending && <SkeletonRows columns={columns.length} />}
        <Gap height={before} columns={columns.length} />
        {visible.map((index) => {
          const row = rows[index]
          return row === undefined ? null : (
            <tr key={rowId(row)} role="row" aria-rowindex={index + 2} data-index={index} ref={measure}>
              {columns.map((column, place) => <Cell key={column.name} column={column} row={row} first={place === 0} />)}
            </tr>
          )
        })}
        <Gap height={after} columns={columns.length} />
      </tbody>
    </table>
  )
}

interface CellProps<Row> {
  readonly column: Column<Row>
  readonly row: Row
  readonly first: boolean
}

/** The first cell names the row; the others carry their column's name for the cards of narrow screens. */
function Cell<Row>({ column, row, first }: CellProps<Row>) {
  const content = column.cell(row)
  if (first) return <th role="rowheader" scope="row">{content}</th>
  return <td role="cell" data-label={column.name} data-numeric={column.numeric || undefined}>{content}</td>
}

/** Stands for the rows that are not in the page, so that the scrollbar tells the truth. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return <tr aria-hidden="true" className="gap"><td colSpan={columns} style={{ blockSize: height }} /></tr>
}

function SkeletonRows({ columns }: { readonly columns: number }) {
  return Array.from({ length: 12 }, (_, row) => (
    <tr key={row} role="row" aria-hidden="true" className="skeleton-row">
      {Array.from({ length: columns }, (_, column) => (
        <td key={column} role="cell"><Bar width={`${85 - ((row * 29 + column * 31) % 50)}%`} /></td>
      ))}
    </tr>
  ))
}
