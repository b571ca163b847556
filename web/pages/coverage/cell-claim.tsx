import { CoverageWord } from '../../parts/coverage-word'
import { Period } from '../../parts/date'
import { capitalised, enumWord } from '../../parts/enum-word'
import { ItemLink } from '../../parts/item-link'
import { StatusWord } from '../../parts/status-word'
import type { ClaimStanding } from './cell-question'

/** One claim: the control that makes it, how far it stands and why, and each piece of evidence with why it counts or does not. */
export function CellClaim({ standing }: { readonly standing: ClaimStanding }) {
  const { claim, control, through, state, evidence, status, reason } = standing
  return (
    <article className="cell-claim">
      <p className="cell-claim-head"><ItemLink id={control.id} kind={control.itemKind} label={control.label} /> <CoverageWord status={status} /></p>
      <p>{capitalised(reason)}</p>
      <p className="muted">
        {capitalised(enumWord(claim.extent))} claim{claim.state === 'IN_REVIEW' && ', in review'}, <Period from={claim.from} until={claim.until} />
        {through && <>, through <ItemLink id={through.id} kind={through.itemKind} label={through.label} plain /></>}.
        {' '}Control: {state ? <StatusWord value={state} /> : 'does not apply to this system on that day'}
      </p>
      {evidence.length === 0 ? <p className="muted">No evidence.</p> : (
        <ul className="cell-evidence">
          {evidence.map(({ evidence: { id, itemKind, label }, counts, reason: why }) => (
            <li key={id} data-counts={counts}>
              <ItemLink id={id} kind={itemKind} label={label} /> <span className="muted">{capitalised(why)}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
