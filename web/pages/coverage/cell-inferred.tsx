import { useWrite } from '../../api/write'
import { CoverageWord } from '../../parts/coverage-word'
import { explain } from '../../parts/error-state'
import { ItemLink } from '../../parts/item-link'
import { announce } from '../../parts/live-region'
import { CellClaim } from './cell-claim'
import { AcceptInferred, type Cell } from './cell-question'

interface CellInferredProps {
  readonly standing: Cell['inferred'][number]
  /** The requirement that the accepted claim would serve. */
  readonly requirement: string
}

/** What one approved mapping carries over: never counted as coverage until somebody accepts it as a claim of our own. */
export function CellInferred({ standing: { mapping, requirement: claimed, status, claim }, requirement }: CellInferredProps) {
  const { mutate, isPending, error } = useWrite(AcceptInferred)
  const accept = () => mutate(
    { input: { control: claim.control.id, requirement, mapping: mapping.id, from: claimed.id } },
    { onSuccess: () => announce(`Accepted: ${claim.control.label} now claims it directly`) },
  )
  return (
    <div className="cell-inferred">
      <p><CoverageWord status={status} /> from <ItemLink id={claimed.id} kind={claimed.itemKind} label={claimed.label} plain />, by <ItemLink id={mapping.id} kind={mapping.itemKind} label={mapping.label} /></p>
      <CellClaim standing={claim} />
      <button type="button" className="button" aria-disabled={isPending} onClick={() => !isPending && accept()}>{isPending ? 'Accepting …' : 'Accept as a claim of our own'}</button>
      {error && <p role="alert" className="form-error">{explain(error)}</p>}
    </div>
  )
}
