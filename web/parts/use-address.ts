import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'

interface WriteOptions {
  /** True where a step is too small to go back to: walking a list, folding a chapter. */
  readonly replace?: boolean
}

/**
 * The state of a page whose address holds it whole, and the way to change it. The address follows the keys with some delay: `now` is the state
 * with every change that was asked for, shown or not, so that a quick hand loses nothing. `read` and `write` must be the same functions on
 * every render.
 */
export function useAddress<State extends object>(read: (params: URLSearchParams) => State, write: (state: State) => string) {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const state = useMemo(() => read(params), [params, read])
  const latest = useRef(state)
  /** Addresses that this page has asked for and not yet seen. */
  const told = useRef<string[]>([])
  useEffect(() => {
    const place = told.current.indexOf(write(state))
    told.current = place < 0 ? [] : told.current.slice(place + 1)
    if (told.current.length === 0) latest.current = state
  }, [state, write])
  const change = useCallback((next: Partial<State>, { replace = false }: WriteOptions = {}) => {
    latest.current = { ...latest.current, ...next }
    const search = write(latest.current)
    told.current.push(search)
    void navigate({ search }, { replace, preventScrollReset: true })
  }, [navigate, write])
  const now = useCallback(() => latest.current, [])
  return { state, change, now }
}
