import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type CrosswalkState, readCrosswalk, writeCrosswalk } from './crosswalk-address'

interface WriteOptions {
  /** True where a step is too small to go back to: walking the queue, folding a chapter. */
  readonly replace?: boolean
}

/**
 * The state of the Crosswalk page and the way to change it. The address follows the keys with some delay: `now` is the state with every change
 * that was asked for, shown or not, so that a quick hand loses nothing.
 */
export function useCrosswalk() {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const state = useMemo(() => readCrosswalk(params), [params])
  const latest = useRef(state)
  /** Addresses that this page has asked for and not yet seen. */
  const told = useRef<string[]>([])
  useEffect(() => {
    const place = told.current.indexOf(writeCrosswalk(state))
    told.current = place < 0 ? [] : told.current.slice(place + 1)
    if (told.current.length === 0) latest.current = state
  }, [state])
  const change = useCallback((next: Partial<CrosswalkState>, { replace = false }: WriteOptions = {}) => {
    latest.current = { ...latest.current, ...next }
    const search = writeCrosswalk(latest.current)
    told.current.push(search)
    void navigate({ search }, { replace, preventScrollReset: true })
  }, [navigate])
  const now = useCallback(() => latest.current, [])
  return { state, change, now }
}

export type ChangeCrosswalk = ReturnType<typeof useCrosswalk>['change']
