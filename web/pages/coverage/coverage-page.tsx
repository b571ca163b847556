import { Page } from '../../parts/page'
import { CoverageView } from './coverage-view'
import { Start } from './start'
import { useCoverage } from './use-coverage'
import './coverage.css'
import './coverage-grid.css'
import './coverage-panel.css'

/** What of a framework is covered, for which systems, and what is missing. The address holds it all. */
export function CoveragePage() {
  const { state, change } = useCoverage()
  const { framework } = state
  if (framework !== null) return <Page title="Coverage" hideHeading fill><CoverageView key={framework} state={{ ...state, framework }} change={change} /></Page>
  return <Page title="Coverage"><Start /></Page>
}
