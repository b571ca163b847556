import { useEffect, useMemo, useRef } from 'react'

let firstEver = true

/**
 * Measures how long people wait for a picture, under names that the benchmark reads: `throughline:first-picture` from the opening of the
 * page (or the question) to the first picture of it, `throughline:expand` from the gesture to the widened picture.
 */
export function useDrawnMeasure(key: string) {
  const expandingSince = useRef<number>(undefined)
  const askedAt = useRef<{ key: string; at: number } | undefined>(undefined)
  useEffect(() => {
    askedAt.current = { key, at: firstEver ? 0 : performance.now() }
    firstEver = false
  }, [key])
  return useMemo(() => ({
    expanding() {
      expandingSince.current = performance.now()
    },
    drawn() {
      if (expandingSince.current !== undefined) performance.measure('throughline:expand', { start: expandingSince.current })
      else if (askedAt.current) performance.measure('throughline:first-picture', { start: askedAt.current.at })
      expandingSince.current = undefined
      askedAt.current = undefined
    },
  }), [])
}
