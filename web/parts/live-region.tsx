import { useSyncExternalStore } from 'react'

let spoken = ''
const listeners = new Set<() => void>()

/** Tells people who listen to the page what has just changed on it. */
export function announce(text: string): void {
  // A screen reader stays silent when the text does not differ from the last; a trailing space makes it differ and is not read out.
  spoken = text === spoken ? `${text} ` : text
  for (const listener of listeners) listener()
}

/** The one place that is read out. It stands in the frame of the page, so it is there before anything is announced. */
export function LiveRegion() {
  const text = useSyncExternalStore(listen, () => spoken)
  return <div className="visually-hidden" role="status" aria-live="polite" aria-atomic="true">{text}</div>
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
