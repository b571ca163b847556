import { useSyncExternalStore } from 'react'

const query = matchMedia('(width >= 64rem)')

/** Whether there is room for the cell beside what the page shows; the same as in coverage.css. */
export function useBeside(): boolean {
  return useSyncExternalStore((listener) => {
    query.addEventListener('change', listener)
    return () => query.removeEventListener('change', listener)
  }, () => query.matches)
}
