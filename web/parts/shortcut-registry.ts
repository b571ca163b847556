export interface Shortcut {
  /** One key as the keyboard names it (`/`, `Escape`), or two with a space between (`g o`). */
  readonly key: string
  readonly description: string
  readonly handler: (event: KeyboardEvent) => void
}

export interface Registry {
  readonly add: (shortcut: Shortcut) => () => void
  readonly list: () => readonly Shortcut[]
  readonly handle: (event: KeyboardEvent) => void
  readonly enabled: () => boolean
  readonly setEnabled: (enabled: boolean) => void
}

/** How long the first of two keys waits for the second, in milliseconds. */
const patience = 1500

/** The shortcuts that are on offer now. Where two parts ask for one key, the one that came last has it. */
export function createRegistry(): Registry {
  let shortcuts: readonly Shortcut[] = []
  let first = { key: '', at: 0 }
  const find = (key: string) => shortcuts.findLast((shortcut) => shortcut.key === key)

  function handle(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
    if (!isEnabled() && event.key.length === 1) return
    const pair = event.timeStamp - first.at < patience ? `${first.key} ${event.key}` : ''
    first = { key: event.key, at: event.timeStamp }
    const shortcut = find(pair) ?? find(event.key)
    if (!shortcut) return
    event.preventDefault()
    shortcut.handler(event)
  }

  return {
    add(shortcut) {
      shortcuts = [...shortcuts, shortcut]
      return () => {
        shortcuts = shortcuts.filter((other) => other !== shortcut)
      }
    },
    list: () => shortcuts,
    handle,
    enabled: isEnabled,
    setEnabled: (enabled) => localStorage.setItem('shortcuts', enabled ? 'on' : 'off'),
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
}

/** Keys of one letter can be switched off, for people whose speech input types them by accident (WCAG 2.1.4). */
function isEnabled(): boolean {
  return localStorage.getItem('shortcuts') !== 'off'
}
