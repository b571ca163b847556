import { type RefObject, useLayoutEffect } from 'react'

/** The button in the list of gaps that opens a cell; null where its row is not in the page. */
const openerOf = (cell: string) => document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell)}"]`)

const soon = (act: () => void) => requestAnimationFrame(() => requestAnimationFrame(act))

/**
 * Takes the keyboard to the heading of the panel that a row of the list of gaps has opened, and back to that row when the panel goes: in the order
 * of the page it stands behind all rows. Rows break into other lines as the panel comes and goes, so the row is brought into view each time.
 */
export function usePanelFocus(heading: RefObject<HTMLElement | null>, cell: string, active: boolean): void {
  useLayoutEffect(() => {
    if (!active) return undefined
    const place = window.scrollY
    openerOf(cell)?.scrollIntoView({ block: 'nearest' })
    heading.current?.focus({ preventScroll: true })
    return () => {
      soon(() => {
        // Whoever has gone on to something else, to another cell or another page, stays there.
        if (document.activeElement !== document.body || !document.querySelector('.coverage[data-view="gaps"]')) return undefined
        const opener = openerOf(cell)
        if (opener) return opener.focus()
        // A long list keeps only the rows near the window in the page.
        window.scrollTo({ top: place })
        soon(() => openerOf(cell)?.focus())
      })
    }
  }, [heading, cell, active])
}
