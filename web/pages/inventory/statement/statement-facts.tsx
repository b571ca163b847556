import { Day } from '../../../parts/date'
import { today } from '../../../parts/day'
import { Facts } from '../facts'
import { useRevision } from './statement-query'

interface StatementFactsProps {
  readonly organisation: { readonly label: string; readonly scope: string }
  readonly standard: { readonly title: string }
  readonly decided: string
}

/** Whose statement this is, of what and of when: what an auditor reads before the lines, on screen and on paper. */
export function StatementFacts({ organisation, standard, decided }: StatementFactsProps) {
  const revision = useRevision()
  return (
    <div className="statement-facts">
      <Facts
        facts={{
          Organisation: organisation.label, Standard: standard.title, 'As of': <><Day value={today()} />{revision !== undefined && `, revision ${revision}`}</>, Decided: decided,
          Scope: organisation.scope,
        }}
      />
    </div>
  )
}
