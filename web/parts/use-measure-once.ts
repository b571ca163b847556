import { useEffect, useRef } from 'react'

/** Measures once how long people waited from opening the page until it was `reached`, under a name that the benchmark reads. */
export function useMeasureOnce(name: string, reached: boolean): void {
  const measured = useRef(false)
  useEffect(() => {
    if (!reached || measured.current) return
    measured.current = true
    requestAnimationFrame(() => performance.measure(name, { start: 0 }))
  }, [name, reached])
}
