import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'
export type ThemeChoice = Theme | 'system'

const dark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

/** What somebody chose on this device; "system" until they do. */
function chosen(): ThemeChoice {
  const stored = localStorage.getItem('theme')
  return stored === 'light' || stored === 'dark' ? stored : 'system'
}

function current(): Theme {
  const choice = chosen()
  if (choice !== 'system') return choice
  return dark.matches ? 'dark' : 'light'
}

/** Writes the theme where the styles look for it, as theme.js does before the first paint. */
function apply(): void {
  document.documentElement.dataset['theme'] = current()
  for (const listener of listeners) listener()
}

dark.addEventListener('change', apply)

export function chooseTheme(choice: ThemeChoice): void {
  if (choice === 'system') localStorage.removeItem('theme')
  else localStorage.setItem('theme', choice)
  apply()
}

/** The theme in force, light or dark; whoever paints outside CSS repaints when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(listen, current)
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(listen, chosen)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
