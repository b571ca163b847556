import { graphql } from '../../api/generated'
import { useRead } from '../../api/query'
import { ItemLink } from '../../parts/item-link'
import { Skeleton } from '../../parts/skeleton'
import { ErrorState } from '../../parts/error-state'
import { Proofs } from './proof'
import { Refused } from './refused'
import { RelationPicture } from './relation-picture'
import { relationSentence } from './relation-words'
import { StatementForm } from './statement-form'
import type { Review } from './use-review'

const PairRelation = graphql(`
  query PairRelation($source: ID!, $target: ID!, $includeProposed: Boolean) {
    relation(source: $source, target: $target, includeProposed: $includeProposed) {
      possible
      source { ...RequirementEnd }
      target { ...RequirementEnd }
      proofs { ...ProofParts }
      contradiction { one { ...ProofParts } other { ...ProofParts } }
    }
  }
`)

interface PairDetailProps {
  readonly from: string
  readonly to: string
  readonly includeProposed: boolean
  readonly review: Review
}

/** The two selected requirements: what follows for them from all that is stated, and the form by which to state something of them. */
export function PairDetail({ from, to, includeProposed, review }: PairDetailProps) {
  const { data, error, isPending, refetch } = useRead(PairRelation, { source: from, target: to, includeProposed })
  const known = data?.relation
  const name = `${known?.source.ref ?? from} to ${known?.target.ref ?? to}`
  return (
    <section className="row-detail" aria-label="The selected pair">
      <h2>Selected pair</h2>
      {isPending && <Skeleton lines={4} label="Asking what is known of the pair" />}
      {error && <ErrorState title="What is known of this pair could not be read." error={error} onRetry={refetch} />}
      {known && (
        <>
          <p><ItemLink id={from} kind="REQUIREMENT" label={known.source.label} plain /> and <ItemLink id={to} kind="REQUIREMENT" label={known.target.label} plain /></p>
          <div className="row-relation">
            {known.possible.length < 5 && <RelationPicture possible={known.possible} />}
            <p>{relationSentence(known.possible)}</p>
          </div>
        </>
      )}
      {review.refusal?.row === null && <Refused error={review.refusal.error} mapping={null} onReload={() => void refetch()} onClose={review.dismiss} />}
      {review.form?.kind === 'propose' ? (
        <StatementForm
          title={`Propose a link from ${name}`} verb="Propose" busy={review.pending.has('')} onClose={() => review.setForm(null)}
          start={{ relation: 'SUBSET', negated: false, rationale: '', strength: '' }}
          onSubmit={({ relation, negated, rationale, strength }) =>
            void review.propose({ sources: [from], targets: [to], relation, negated, ...(rationale && { rationale }), ...(strength && { strength }) }, name)}
        />
      ) : (
        <div className="row-actions"><button type="button" className="button" aria-keyshortcuts="p" onClick={() => review.setForm({ kind: 'propose' })}>Propose a link <kbd aria-hidden="true">p</kbd></button></div>
      )}
      {known && known.proofs.length > 0 && <><h3>What proves it</h3><Proofs proofs={known.proofs} /></>}
    </section>
  )
}
