import { ItemLink } from '../../parts/item-link'
import { RelationPicture } from './relation-picture'
import { relationWord } from './relation-words'
import type { Proof } from './rows'

/** Chains as steps from requirement to requirement; each mapping and requirement leads to its item. */
export function Proofs({ proofs }: { readonly proofs: readonly Proof[] }) {
  return <ol className="proofs">{proofs.map((proof, place) => <li key={place}><Chain proof={proof} /></li>)}</ol>
}

function Chain({ proof: { steps, possible } }: { readonly proof: Proof }) {
  const first = steps[0]?.from
  return (
    <>
      <ol className="chain-steps">
        {first && <li><ItemLink id={first.id} kind={first.itemKind} label={first.label} /></li>}
        {steps.map((step, place) => (
          <li key={place}>
            <span className="chain-relation">
              <RelationPicture possible={step.possible} small />
              {relationWord(step.possible)}, {step.mapping ? <>by <ItemLink id={step.mapping.id} kind={step.mapping.itemKind} label={`mapping ${step.mapping.status.toLowerCase()}`} /></> : 'as part and whole'}
            </span>
            <ItemLink id={step.to.id} kind={step.to.itemKind} label={step.to.label} />
          </li>
        ))}
      </ol>
      <p className="chain-result">leaves possible: <strong>{relationWord(possible)}</strong> <RelationPicture possible={possible} small /></p>
    </>
  )
}
