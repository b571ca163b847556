import { useSyncExternalStore } from 'react'

const name = 'actor'
const listeners = new Set<() => void>()

/** Who acts on this device, as the change log will name them: the id of a party or a name; empty until somebody says so. */
export const actor = (): string => localStorage.getItem(name) ?? ''

export function actAs(who: string): void {
  if (who === '') localStorage.removeItem(name)
  else localStorage.setItem(name, who)
  for (const listener of listeners) listener()
}

export function useActor(): string {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, actor)
}
