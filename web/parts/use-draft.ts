import { useEffect, useState } from 'react'

/** What somebody has entered and not saved, kept by this window: a look at another page, or a reload, loses nothing. */
export function useDraft<Value>(name: string, empty: Value, isEmpty: (value: Value) => boolean) {
  const [value, setValue] = useState(() => read(name, empty))
  useEffect(() => {
    if (isEmpty(value)) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(value))
  }, [name, value, isEmpty])
  return [value, setValue] as const
}

function read<Value>(name: string, empty: Value): Value {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Value | null ?? empty
  } catch {
    return empty
  }
}
