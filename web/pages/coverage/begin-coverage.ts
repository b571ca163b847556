import { ahead } from '../../api/ahead'
import { isNarrowed, readCoverage } from './coverage-address'
import { CoverageHead, CoverageRows, headAsked, rowsAsked } from './coverage-question'

/** Asks for what fills the screen while the code of the page is still on its way. Systems that a filter has to find first are not known yet. */
export function beginCoverage(url: URL): void {
  const state = readCoverage(url.searchParams)
  const { framework, systems, name, lifecycle, owner, on, open, view } = state
  if (framework === null || name !== '' || lifecycle !== null || owner !== null) return
  const report = { framework, systems: systems.length > 0 ? systems : null, on }
  ahead(CoverageHead, headAsked(report))
  if (view === 'gaps') return
  if (isNarrowed(state)) ahead(CoverageRows, rowsAsked(report, null, null, true))
  else for (const parent of [null, ...open]) ahead(CoverageRows, rowsAsked(report, parent, null))
}
