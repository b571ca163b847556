import { graphql } from '../../api/generated'
import { useRead } from '../../api/query'
import { EmptyState } from '../../parts/empty-state'
import { ErrorState } from '../../parts/error-state'
import { FrameworkCoverageTable } from '../../parts/framework-coverage'
import { Skeleton } from '../../parts/skeleton'

const CoverageFrameworks = graphql(`
  query CoverageFrameworks { frameworks { id label } }
`)

/** Before a framework is chosen: those there are, each with how far it is covered. */
export function Start() {
  const { data, error, isPending, refetch } = useRead(CoverageFrameworks, {})
  if (isPending) return <Skeleton lines={8} label="Reading the frameworks" />
  if (error) return <ErrorState title="The frameworks could not be read." error={error} onRetry={refetch} />
  if (data.frameworks.length === 0) return <EmptyState title="No frameworks yet.">Import one on the Crosswalk page; then come back.</EmptyState>
  return (
    <>
      <p className="lead">Choose a framework: see for each system what applies, what is covered and by which evidence, and what would close the gaps.</p>
      <section className="section" aria-labelledby="frameworks">
        <h2 id="frameworks">Frameworks</h2>
        <FrameworkCoverageTable frameworks={data.frameworks} labelledBy="frameworks" />
      </section>
    </>
  )
}
