import { useEffect, useRef, useState } from 'react'
import type { Registry } from './shortcut-registry'

interface ShortcutSheetProps {
  readonly registry: Registry
  readonly onClose: () => void
}

/** The keys that work on the page at hand. */
export function ShortcutSheet({ registry, onClose }: ShortcutSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const described = new Map(registry.list().map(({ key, description }) => [key, description]))
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="shortcuts-title" onClose={onClose}>
      <header className="sheet-header">
        <h2 id="shortcuts-title">Keyboard shortcuts</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>Close</button>
      </header>
      <dl className="shortcut-list">
        {[...described].map(([key, description]) => (
          <div key={key}>
            <dt>{description}</dt>
            <dd>{key.split(' ').map((part) => <kbd key={part}>{part}</kbd>)}</dd>
          </div>
        ))}
      </dl>
      <Switch registry={registry} />
    </dialog>
  )
}

function Switch({ registry }: Pick<ShortcutSheetProps, 'registry'>) {
  const [enabled, setEnabled] = useState(registry.enabled)
  const change = (next: boolean) => {
    registry.setEnabled(next)
    setEnabled(next)
  }
  return (
    <label className="check">
      <input type="checkbox" checked={enabled} onChange={(event) => change(event.target.checked)} />
      Shortcuts of single keys work on this device
    </label>
  )
}
