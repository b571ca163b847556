import { useParams } from 'react-router'
import { useRead } from '../../../api/query'
import { ErrorState } from '../../../parts/error-state'
import { Page } from '../../../parts/page'
import { Skeleton } from '../../../parts/skeleton'
import { KindBreadcrumb } from '../kind-breadcrumb'
import { MissingItem } from '../missing-item'
import { FactsOfSystem } from './classification'
import { Classifying } from './classifying'
import '../inventory.css'
import './classify.css'

/** Asks what matters about one system, and shows beside it what applies by the answers so far. */
export function ClassifyPage() {
  const { id = '' } = useParams()
  const { data, error, isPending, refetch } = useRead(FactsOfSystem, { id })
  if (isPending) return <Page title="Classify a system"><Skeleton lines={8} label="Reading the facts of the system" /></Page>
  if (error) return <Page title="Classify a system"><ErrorState title="The facts of the system could not be read." error={error} onRetry={refetch} /></Page>
  if (data.node?.__typename !== 'System') return <MissingItem id={id} kind="SYSTEM" />
  return (
    <Page title={`What applies to ${data.node.label}`} context={<KindBreadcrumb kind="SYSTEM" wholes={[data.node]} />}>
      <p className="lead">Answer what you know; leave the rest open. Nothing is answered for you, and nothing is saved until you say so.</p>
      <Classifying key={id} system={data.node} onReload={() => void refetch()} />
    </Page>
  )
}
