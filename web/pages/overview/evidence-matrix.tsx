import { Link } from 'react-router'
import type { EvidenceValidity, EvidenceVerdict } from '../../api/generated/graphql'
import { Day } from '../../parts/date'
import { enumWord } from '../../parts/enum-word'
import { StatusWord } from '../../parts/status-word'

interface Count {
  readonly verdict: EvidenceVerdict
  readonly validity: EvidenceValidity
  readonly count: number
}

const verdicts = ['ACCEPTED', 'PENDING', 'REJECTED', undefined] as const
const validities = ['VALID', 'EXPIRED', 'NOT_YET_COLLECTED', undefined] as const

/** Evidence by what was decided about it and by whether it is valid on the day. */
export function EvidenceMatrix({ counts, on }: { readonly counts: readonly Count[]; readonly on: string }) {
  return (
    <section className="section" aria-labelledby="evidence">
      <div className="section-header">
        <h2 id="evidence">Evidence</h2>
        <p className="count">validity on <Day value={on} /></p>
      </div>
      <table className="figure-table figure-matrix" aria-labelledby="evidence">
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            {validities.map((validity) => <th key={validity ?? 'all'} scope="col">{word(validity)}</th>)}
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => (
            <tr key={verdict ?? 'all'}>
              <th scope="row">{word(verdict)}</th>
              {validities.map((validity) => <Figure key={validity ?? 'all'} counts={counts} on={on} verdict={verdict} validity={validity} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function word(value: string | undefined) {
  return value ? <StatusWord value={value} /> : 'all'
}

interface FigureProps {
  readonly counts: readonly Count[]
  readonly on: string
  readonly verdict: EvidenceVerdict | undefined
  readonly validity: EvidenceValidity | undefined
}

/** One cell: how many there are, as a link to them. The day goes with it, so that the rows are these and not tomorrow's. */
function Figure({ counts, on, verdict, validity }: FigureProps) {
  const cells = counts.filter((cell) => (!verdict || cell.verdict === verdict) && (!validity || cell.validity === validity))
  const count = cells.reduce((sum, cell) => sum + cell.count, 0)
  const filters = new URLSearchParams({ ...(verdict && { verdict }), ...(validity && { validity }), on })
  const spoken = [verdict, validity].flatMap((value) => value ?? []).map(enumWord).join(', ') || 'all'
  return <td><Link to={`/inventory/evidence?${filters}`} aria-label={`${count}: ${spoken}`}>{count}</Link></td>
}
