import { FrameworkCoverageTable } from '../../parts/framework-coverage'
import type { OverviewData } from './overview-query'

/** How far each framework is covered today. */
export function Coverage({ frameworks }: Pick<OverviewData, 'frameworks'>) {
  return (
    <section className="section" aria-labelledby="coverage">
      <div className="section-header">
        <h2 id="coverage">Coverage</h2>
        <p className="count">all systems that are not retired, today; unknown counts as not covered</p>
      </div>
      <FrameworkCoverageTable frameworks={frameworks} labelledBy="coverage" />
    </section>
  )
}
