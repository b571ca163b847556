import { type RefObject, useCallback } from 'react'
import { type Range, useVirtualizer } from '@tanstack/react-virtual'

/** Measures of the matrix in pixels, the same as in coverage-grid.css. */
export const sizes = { head: 76, line: 34, column: 108, name: 380, narrowName: 160, widestName: 760 } as const

/** Columns come and go by so many at a time, so that a step to the side draws most lines once and not at each column. */
const block = 2

/** The columns that are drawn: from `first` up to but without `end`. */
export interface GridColumns {
  readonly first: number
  readonly end: number
}

/** Which lines and columns of the matrix are drawn: those in view and a few around them. The names take at least `nameSize`, and what few systems leave. */
export function useGridWindow(scroller: RefObject<HTMLDivElement | null>, lines: number, columns: number, nameSize: number) {
  const getScrollElement = () => scroller.current
  const across = useVirtualizer({
    count: columns, getScrollElement, estimateSize: () => sizes.column, horizontal: true, overscan: 1, rangeExtractor: inBlocks,
    // The heading column stands over the first of what is scrolled.
    scrollPaddingEnd: nameSize,
  })
  const down = useVirtualizer({ count: lines, getScrollElement, estimateSize: () => sizes.line, overscan: 3, scrollPaddingEnd: sizes.head })
  const drawn = across.getVirtualItems()
  const room = (across.scrollRect?.width ?? 0) - columns * sizes.column
  const show = useCallback((line: number, column: number) => {
    if (line >= 0) down.scrollToIndex(line)
    if (column >= 0) across.scrollToIndex(column)
  }, [down, across])
  return {
    show,
    nameSize: Math.max(nameSize, Math.min(sizes.widestName, Math.floor(room))),
    columns: { first: drawn[0]?.index ?? 0, end: (drawn.at(-1)?.index ?? -1) + 1 } satisfies GridColumns,
    lines: down.getVirtualItems().map(({ index }) => index),
  }
}

/** The range in whole blocks of columns. */
function inBlocks({ startIndex, endIndex, overscan, count }: Range): number[] {
  const first = Math.max(0, Math.floor((startIndex - overscan) / block) * block)
  const end = Math.min(count, Math.ceil((endIndex + 1 + overscan) / block) * block)
  return Array.from({ length: Math.max(0, end - first) }, (_, place) => first + place)
}
