import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { createRegistry, type Registry, type Shortcut } from './shortcut-registry'
import { ShortcutSheet } from './shortcut-sheet'

interface Shortcuts {
  readonly registry: Registry
  readonly openSheet: () => void
}

const Context = createContext<Shortcuts | null>(null)

/** Listens for the keys that any part of the page has asked for, and shows the sheet of them under `?`. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(createRegistry)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const remove = registry.add({ key: '?', description: 'Show the keyboard shortcuts', handler: () => setOpen(true) })
    window.addEventListener('keydown', registry.handle)
    return () => {
      remove()
      window.removeEventListener('keydown', registry.handle)
    }
  }, [registry])
  const shortcuts = useMemo(() => ({ registry, openSheet: () => setOpen(true) }), [registry])
  return (
    <Context value={shortcuts}>
      {children}
      {open && <ShortcutSheet registry={registry} onClose={() => setOpen(false)} />}
    </Context>
  )
}

function useShortcuts(): Shortcuts {
  const shortcuts = useContext(Context)
  if (!shortcuts) throw new Error('Shortcuts are used outside ShortcutsProvider')
  return shortcuts
}

/**
 * Offers a key while this part is on screen: one key (`/`), or two after each other (`g o`). The sheet lists it with its description.
 * Nothing happens while somebody types in a field, or with Ctrl, Alt or Meta held.
 */
export function useShortcut(key: string, description: string, handler: Shortcut['handler']): void {
  const { registry } = useShortcuts()
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => registry.add({ key, description, handler: (event) => latest.current(event) }), [registry, key, description])
}

/** Opens the sheet, for those who do not know yet that `?` does. */
export function ShortcutsButton() {
  const { openSheet } = useShortcuts()
  return <button type="button" className="icon-button" onClick={openSheet} aria-label="Keyboard shortcuts" title="Keyboard shortcuts (?)">?</button>
}
