import { useEffect, useRef } from 'react'

/** Measures, under a name that the benchmark reads, how long it took from opening the page until both frameworks and their links stand on it. */
export function useOpenMeasure(complete: boolean): void {
  const measured = useRef(false)
  useEffect(() => {
    if (!complete || measured.current) return
    measured.current = true
    requestAnimationFrame(() => performance.measure('throughline:crosswalk', { start: 0 }))
  }, [complete])
}
