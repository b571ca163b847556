import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

interface SheetProps {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page. The browser keeps the focus within it and gives it back to where it was; Escape closes it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // The browser would begin at the button that closes it; where something is asked, one begins there.
    shown?.querySelector<HTMLElement>('form :is(input, select, textarea)')?.focus()
    // Closed before it leaves the page: a dialog that is merely taken away gives the focus back to nobody.
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={heading} onClose={() => dialog.current?.open || onClose()}>
      <header className="sheet-header">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>Close</button>
      </header>
      {children}
    </dialog>
  )
}
