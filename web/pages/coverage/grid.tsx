import { type CSSProperties, type MouseEvent, type PointerEvent, useEffect, useId, useRef } from 'react'
import { useNavigate } from 'react-router'
import { itemPath } from '../../parts/item-path'
import { useNarrow } from '../../parts/use-narrow'
import { cellKey, cellOf } from './coverage-address'
import { GridHead, type GridSystem } from './grid-head'
import { GridRow } from './grid-row'
import { sizes, useGridWindow } from './grid-window'
import type { Line, RowFilter } from './lines'
import { type GridPlace, useGridKeys } from './use-grid-keys'

interface GridProps {
  readonly label: string
  readonly lines: readonly Line[]
  readonly systems: readonly GridSystem[]
  readonly bySystem: readonly { readonly covered: number; readonly of: number }[]
  readonly filter: RowFilter
  readonly inferred: boolean
  readonly tree: boolean
  readonly stale: boolean
  /** The cell that stands open beside the matrix. */
  readonly cell: string | null
  readonly onCell: (cell: string) => void
  readonly onFold: (id: string, fold: boolean) => void
}

/**
 * Requirements by systems as a table that scrolls both ways. Only the cells near the window are in the page, each in a place of its own, so that
 * one more moves no other; one listener hears all of them. The roles are spelled out, for cells that are laid out as blocks lose their own.
 */
export function Grid({ label, lines, systems, bySystem, filter, inferred, tree, stale, cell, onCell, onFold }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const activeId = useId()
  const navigate = useNavigate()
  const seen = useGridWindow(scroller, lines.length, systems.length, useNarrow() ? sizes.narrowName : sizes.name)
  const opened = cellOf(cell)
  const chosenColumn = opened ? systems.findIndex(({ id }) => id === opened.system) : -1
  const chosenLine = opened ? lines.findIndex(({ id }) => id === opened.requirement) : -1
  const { show } = seen
  const isThere = chosenLine >= 0
  // An address may open a cell that is out of view. What is folded or opened above it later does not call it back.
  useEffect(() => {
    if (isThere) show(chosenLine, chosenColumn)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [cell, isThere])
  const open = ({ line: at, column }: GridPlace) => {
    const [line, system] = [lines[at], systems[column]]
    if (at < 0) return system && void navigate(itemPath(system.itemKind, system.id) ?? '')
    if (line?.kind !== 'row') return
    if (system && line.row.codes[column] != null) onCell(cellKey(line.id, system.id))
    else if (tree && line.row.opens) onFold(line.id, line.open)
  }
  const { place, go, press } = useGridKeys({
    lines, columns: systems.length, start: { line: Math.max(0, chosenLine), column: chosenColumn }, onOpen: open, onFold,
    onShow: ({ line, column }) => show(line, column),
  })
  const click = (event: MouseEvent<HTMLElement>) => {
    const at = placeOf(event.target)
    if (at === null) return
    go(at)
    if (at.line >= 0) open(at)
  }
  const { columns, nameSize } = seen
  return (
    <div className="grid-scroller" ref={scroller} data-stale={stale || undefined} style={{ '--name-size': `${nameSize}px` } as CSSProperties}>
      <table
        className="grid" role="treegrid" aria-label={label} tabIndex={0} aria-rowcount={lines.length + 1} aria-colcount={systems.length + 1} aria-busy={stale}
        aria-activedescendant={activeId} style={{ inlineSize: nameSize + systems.length * sizes.column }} onKeyDown={press} onClick={click} onPointerOver={tell}
      >
        <GridHead systems={systems} bySystem={bySystem} first={columns.first} end={columns.end} nameSize={nameSize} activeId={activeId} active={place.line < 0 ? place.column : undefined} />
        <tbody role="rowgroup" style={{ blockSize: lines.length * sizes.line }}>
          {seen.lines.map((index) => {
            const line = lines[index]
            return line && (
              <GridRow
                key={line.id} line={line} index={index} first={columns.first} end={columns.end} nameSize={nameSize} systems={systems} activeId={activeId} active={index === place.line ? place.column : undefined}
                chosen={index === chosenLine && chosenColumn >= 0 ? chosenColumn : undefined} filter={filter} inferred={inferred} tree={tree}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The place of the cell in which something happened; null where a link or nothing was hit. */
function placeOf(target: EventTarget): GridPlace | null {
  if (!(target instanceof Element) || target.closest('a')) return null
  const [cell, row] = [target.closest('th, td'), target.closest('tr')]
  if (!cell || !row?.ariaRowIndex) return null
  return { line: Number(row.ariaRowIndex) - 2, column: cell.ariaColIndex ? Number(cell.ariaColIndex) - 2 : -1 }
}

/** A cell says in full what it holds where one points at it. */
function tell({ target }: PointerEvent<HTMLElement>): void {
  if (target instanceof HTMLTableCellElement && target.ariaLabel && !target.title) target.title = target.ariaLabel
}
