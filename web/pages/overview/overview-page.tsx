import { useRead } from '../../api/query'
import { ErrorState } from '../../parts/error-state'
import { Page } from '../../parts/page'
import { Skeleton } from '../../parts/skeleton'
import { Changes } from './changes'
import { Coverage } from './coverage'
import { EvidenceMatrix } from './evidence-matrix'
import { Frameworks } from './frameworks'
import { Items } from './items'
import { Mappings } from './mappings'
import { ReadOverview } from './overview-query'
import { Start } from './start'
import { Topics } from './topics'
import './overview.css'

/** What this is, where to start, and what is known by now: each figure leads to exactly the rows it counts. */
export function OverviewPage() {
  const { data, error, isPending, refetch } = useRead(ReadOverview, {})
  return (
    <Page title="Overview">
      <Start data={data} />
      {isPending && <Skeleton lines={12} label="Reading the figures" />}
      {error && <ErrorState title="The figures could not be read." error={error} onRetry={refetch} />}
      {data && (
        <>
          <Items counts={data.overview.items} />
          <Coverage frameworks={data.frameworks} />
          <div className="overview-columns">
            <Frameworks frameworks={data.frameworks} />
            <Topics counts={data.overview.topics} frameworks={data.frameworks} />
            <EvidenceMatrix counts={data.overview.evidence} on={data.overview.on} />
            <Mappings counts={data.overview.mappings} sets={data.mappingSets} />
            <Changes changes={data.changes} />
          </div>
        </>
      )}
    </Page>
  )
}
