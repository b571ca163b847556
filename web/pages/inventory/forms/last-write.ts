import { useSyncExternalStore } from 'react'

/** What this window wrote last, in words, and on which page it can be taken back. */
export interface LastWrite {
  readonly change: string
  readonly words: string
  readonly page: string
}

let last: LastWrite | null = null
const listeners = new Set<() => void>()

/** Keeps what was written; null when it was taken back, or is not to be shown any more. */
export function remember(write: LastWrite | null): void {
  last = write
  for (const listener of listeners) listener()
}

export function useLastWrite(): LastWrite | null {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, () => last)
}
