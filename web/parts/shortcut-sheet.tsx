import { useState } from 'react'
import { Sheet } from './sheet'
import type { Registry } from './shortcut-registry'

interface ShortcutSheetProps {
  readonly registry: Registry
  readonly onClose: () => void
}

/** The keys that work on the page at hand. */
export function ShortcutSheet({ registry, onClose }: ShortcutSheetProps) {
  const described = new Map(registry.list().map(({ key, description }) => [key, description]))
  return (
    <Sheet title="Keyboard shortcuts" onClose={onClose}>
      <dl className="shortcut-list">
        {[...described].map(([key, description]) => (
          <div key={key}>
            <dt>{description}</dt>
            <dd>{key.split(' ').map((part) => <kbd key={part}>{part}</kbd>)}</dd>
          </div>
        ))}
      </dl>
      <Switch registry={registry} />
    </Sheet>
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
