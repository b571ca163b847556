import { type ReactNode, useEffect, useRef, useState } from 'react'

interface MenuProps {
  readonly word: ReactNode
  readonly active?: boolean
  readonly children: ReactNode
}

/** A button that opens a small panel under it; Escape and a click elsewhere close it. */
export function Menu({ word, active = false, children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return undefined
    const leave = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [open])
  const close = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className="menu" ref={whole} onKeyDown={close}>
      <button ref={button} type="button" className="button" data-active={active || undefined} aria-expanded={open} onClick={() => setOpen(!open)}>{word} <span aria-hidden="true">▾</span></button>
      {open && <div className="menu-panel">{children}</div>}
    </div>
  )
}
