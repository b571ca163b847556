import { useSyncExternalStore } from 'react'

/** A hook that says whether the window meets a media query. */
export function mediaHook(query: string): () => boolean {
  const list = matchMedia(query)
  const listen = (listener: () => void) => {
    list.addEventListener('change', listener)
    return () => list.removeEventListener('change', listener)
  }
  return () => useSyncExternalStore(listen, () => list.matches)
}
