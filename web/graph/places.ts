import type { Layout } from './tier-layout'

type Places = Layout['positions']

const most = 12
const storageKey = 'places'

/** Where everything stood for each of the last widened pictures of this tab, so that going back or reloading shows the very same. */
export function rememberPlaces(key: string, places: Places): void {
  const kept = [...read().filter(([known]) => known !== key), [key, places] as const].slice(-most)
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(kept))
  } catch {
    // Storage is full or switched off: the picture is then laid out anew, which is no loss but of habit.
    sessionStorage.removeItem(storageKey)
  }
}

export function recallPlaces(key: string): Places | undefined {
  return read().find(([known]) => known === key)?.[1]
}

function read(): readonly (readonly [string, Places])[] {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as readonly (readonly [string, Places])[]
  } catch {
    return []
  }
}
