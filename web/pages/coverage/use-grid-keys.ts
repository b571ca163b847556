import { type KeyboardEvent, useState } from 'react'
import { type Line, wholeOf } from './lines'

/** Where the keyboard stands: a line (-1: the head) and a column (-1: the heading of the line). */
export interface GridPlace {
  readonly line: number
  readonly column: number
}

interface GridKeys {
  readonly lines: readonly Line[]
  readonly columns: number
  /** Where the keyboard begins. */
  readonly start: GridPlace
  readonly onShow: (place: GridPlace) => void
  readonly onFold: (id: string, fold: boolean) => void
  readonly onOpen: (place: GridPlace) => void
}

/** How many lines a page is. */
const page = 15

/**
 * The matrix by keyboard: the arrows walk from cell to cell. On the heading of a line, left folds it or goes to its whole, right unfolds it or
 * goes to its first cell. Enter opens.
 */
export function useGridKeys({ lines, columns, start, onShow, onFold, onOpen }: GridKeys) {
  // By its id, since what is folded above it moves its line.
  const [active, setActive] = useState({ id: lines[start.line]?.id ?? '', column: start.column })
  const known = active.id === head ? -1 : lines.findIndex(({ id }) => id === active.id)
  const place: GridPlace = { line: active.id === head ? -1 : Math.max(0, known), column: Math.min(active.column, columns - 1) }
  const go = (next: GridPlace) => {
    const line = Math.max(-1, Math.min(lines.length - 1, next.line))
    const column = Math.max(-1, Math.min(columns - 1, next.column))
    setActive({ id: line < 0 ? head : lines[line]?.id ?? '', column })
    onShow({ line, column })
  }
  const line = lines[place.line]
  const folds = line?.kind === 'row' && line.row.opens
  const outward = () => {
    if (place.column >= 0) return go({ ...place, column: place.column - 1 })
    if (line?.kind === 'row' && line.open) return onFold(line.id, true)
    const whole = wholeOf(lines, place.line)
    if (whole >= 0) go({ line: whole, column: -1 })
  }
  const inward = () => {
    if (place.column < 0 && line?.kind === 'row' && folds && !line.open) return onFold(line.id, false)
    go({ ...place, column: place.column + 1 })
  }
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowDown: () => go({ ...place, line: place.line + 1 }), ArrowUp: () => go({ ...place, line: place.line - 1 }), ArrowLeft: outward, ArrowRight: inward,
    PageDown: () => go({ ...place, line: place.line + page }), PageUp: () => go({ ...place, line: Math.max(0, place.line - page) }),
    Home: ({ ctrlKey }) => go({ line: ctrlKey ? 0 : place.line, column: -1 }), End: ({ ctrlKey }) => go({ line: ctrlKey ? lines.length - 1 : place.line, column: columns - 1 }),
    Enter: () => onOpen(place), ' ': () => onOpen(place),
  }
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || event.metaKey || event.altKey || (event.ctrlKey && event.key !== 'Home' && event.key !== 'End')) return
    event.preventDefault()
    act(event)
  }
  return { place, go, press }
}

const head = 'the head'
