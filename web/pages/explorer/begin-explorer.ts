import { ahead } from '../../api/ahead'
import { type ExplorerState, readExplorer } from './explorer-address'
import { aroundFocus, asks, betweenEnds, ExplorerPaths, ExplorerScene } from './scene-question'

/** Asks for the scene of an address while the code of the page is still on its way. */
export const beginExplorer = (url: URL): void => askAhead(readExplorer(url.searchParams))

/** Asks for a scene before the page turns to it. */
export function askAhead(state: ExplorerState): void {
  const what = asks(state)
  if (what === 'neighbourhood') ahead(ExplorerScene, aroundFocus(state))
  if (what === 'paths') ahead(ExplorerPaths, betweenEnds(state))
}
