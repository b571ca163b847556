import { Refused } from './refused'
import { ReasonForm } from './reason-form'
import { type Row, rowId } from './rows'
import { StatementForm } from './statement-form'
import type { Review } from './use-review'

interface RowActionsProps {
  readonly row: Row
  readonly review: Review
  readonly onReload: () => void
}

/** What one may do with a row, the form for what is done, and why it was refused. */
export function RowActions({ row, review, onReload }: RowActionsProps) {
  const { mapping } = row
  const id = rowId(row)
  const busy = review.pending.has(id)
  const form = review.form && review.form.kind !== 'propose' && review.form.row === id ? review.form.kind : null
  const close = () => review.setForm(null)
  return (
    <>
      <div className="row-actions">
        {mapping?.status !== 'APPROVED' && <Act word={mapping ? 'Approve' : 'Accept'} letter="a" busy={busy} onAct={() => void review.approve(row)} />}
        {mapping && mapping.status !== 'REJECTED' && <Act word="Reject" letter="r" busy={busy} onAct={() => review.setForm({ kind: 'reject', row: id })} />}
        {mapping && <Act word="Edit" letter="e" busy={busy} onAct={() => review.setForm({ kind: 'edit', row: id })} />}
        {mapping && mapping.status !== 'PROPOSED' && <Act word="Reopen" letter="o" busy={busy} onAct={() => void review.reopen(row)} />}
      </div>
      {review.refusal?.row === id && <Refused error={review.refusal.error} mapping={mapping?.id ?? null} onReload={onReload} onClose={review.dismiss} />}
      {form === 'reject' && <ReasonForm title="Reject this mapping" busy={busy} onSubmit={(reason) => void review.reject(row, reason)} onClose={close} />}
      {form === 'edit' && mapping && (
        <StatementForm
          title="Edit this mapping" verb="Save" busy={busy} onClose={close}
          start={{ relation: mapping.relation, negated: mapping.negated, rationale: mapping.rationale ?? '', strength: mapping.strength ?? '' }}
          onSubmit={({ relation, negated, rationale, strength }) => void review.edit(row, { relation, negated, rationale: rationale || null, strength: strength || null })}
        />
      )}
      {form === 'accept' && (
        <StatementForm
          title="Accept this candidate by a word of your own" verb="Accept" relationOnly busy={busy} onClose={close}
          start={{ relation: 'OVERLAPS', negated: false, rationale: '', strength: '' }} onSubmit={({ relation }) => void review.accept(row, relation)}
        />
      )}
    </>
  )
}

interface ActProps {
  readonly word: string
  readonly letter: string
  readonly busy: boolean
  readonly onAct: () => void
}

function Act({ word, letter, busy, onAct }: ActProps) {
  return <button type="button" className="button" aria-disabled={busy} aria-keyshortcuts={letter} onClick={() => busy || onAct()}>{word} <kbd aria-hidden="true">{letter}</kbd></button>
}
