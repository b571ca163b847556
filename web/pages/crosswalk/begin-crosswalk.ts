import { rowsAhead } from '../../api/ahead'
import { readCrosswalk } from './crosswalk-address'
import { CrosswalkRows, FrameworkTree, rowsAsked, rowsPaging, treePaging } from './crosswalk-question'

/** Asks for what fills the screen of two frameworks while the code of the page is still on its way. */
export function beginCrosswalk(url: URL): void {
  const { source, target, status, derived } = readCrosswalk(url.searchParams)
  if (source === null || target === null || source === target) return
  rowsAhead(CrosswalkRows, rowsAsked({ source, target, status, derived }), rowsPaging)
  for (const framework of [source, target]) rowsAhead(FrameworkTree, { framework }, treePaging)
}
