import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type CrosswalkState, readCrosswalk, writeCrosswalk } from './crosswalk-address'

interface WriteOptions {
  /** True where a step is too small to go back to: walking the queue, folding a chapter. */
  readonly replace?: boolean
}

/** The state of the Crosswalk page and the way to change it. Two changes in one turn both hold, though the address shows the first late. */
export function useCrosswalk() {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const state = useMemo(() => readCrosswalk(params), [params])
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  }, [state])
  const change = useCallback((next: Partial<CrosswalkState>, { replace = false }: WriteOptions = {}) => {
    latest.current = { ...latest.current, ...next }
    void navigate({ search: writeCrosswalk(latest.current) }, { replace, preventScrollReset: true })
  }, [navigate])
  return { state, change }
}

export type ChangeCrosswalk = ReturnType<typeof useCrosswalk>['change']
