import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { askAhead } from './begin-explorer'
import { type ExplorerState, readExplorer, writeExplorer } from './explorer-address'

interface WriteOptions {
  /** True where a step is too small to go back to: walking from item to item with the arrows. */
  readonly replace?: boolean
}

/** The state of the Explorer, the way to change it, and the address it would have after a change. */
export function useExplorer() {
  const [params] = useSearchParams()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const state = useMemo(() => readExplorer(params), [params])
  const addressOf = useCallback((change: Partial<ExplorerState>) => `${pathname}${writeExplorer({ ...state, ...change })}`, [pathname, state])
  const change = useCallback(
    (next: Partial<ExplorerState>, { replace = false }: WriteOptions = {}) => {
      // What is on screen may lag behind the address; a change of what it still shows would take back what was chosen meanwhile.
      const changed = { ...readExplorer(new URLSearchParams(window.location.search)), ...next }
      askAhead(changed)
      void navigate({ search: writeExplorer(changed) }, { replace, preventScrollReset: true })
    },
    [navigate],
  )
  return { state, change, addressOf }
}

export type ChangeExplorer = ReturnType<typeof useExplorer>['change']
