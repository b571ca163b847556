import { useEffect, useState } from 'react'

/** What somebody has entered and not saved, kept by this window under a name: a look at another page, or a reload, loses nothing. Without a name nothing is kept. */
export function useDraft<Value>(name: string | null, empty: Value, isEmpty: (value: Value) => boolean) {
  const [value, setValue] = useState(() => read(name, empty))
  useEffect(() => {
    if (name === null) return
    if (isEmpty(value)) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(value))
  }, [name, value, isEmpty])
  return [value, setValue] as const
}

/** Forgets a draft at once, as its form is about to leave the page. */
export function forgetDraft(name: string | null): void {
  if (name !== null) sessionStorage.removeItem(name)
}

function read<Value>(name: string | null, empty: Value): Value {
  if (name === null) return empty
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Value | null ?? empty
  } catch {
    return empty
  }
}
