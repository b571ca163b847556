import { useEffect, useRef } from 'react'

/**
 * Measures how long people wait from opening the page, under names that the benchmark reads: `throughline:crosswalk` until trees, rows and the
 * links between them fill the screen, `throughline:crosswalk-whole` until everything beyond the screen is here too.
 */
export function useOpenMeasure(filled: boolean, whole: boolean): void {
  useMeasureOnce('throughline:crosswalk', filled)
  useMeasureOnce('throughline:crosswalk-whole', whole)
}

function useMeasureOnce(name: string, reached: boolean): void {
  const measured = useRef(false)
  useEffect(() => {
    if (!reached || measured.current) return
    measured.current = true
    requestAnimationFrame(() => performance.measure(name, { start: 0 }))
  }, [name, reached])
}
