import { useState } from 'react'
import type { ReviewVerdict } from '../../api/generated/graphql'
import { explain } from '../../parts/error-state'
import { announce } from '../../parts/live-region'
import { relationWord } from './relation-words'
import { type Row, rowName } from './rows'
import type { Review } from './use-review'

interface BulkProps {
  readonly rows: readonly Row[]
  readonly review: Review
  readonly onDone: () => void
}

type Preview = Awaited<ReturnType<Review['preview']>>
const verbs: Readonly<Record<ReviewVerdict, string>> = { APPROVE: 'Approve', REJECT: 'Reject', REOPEN: 'Reopen' }

/** One verdict on several rows, all or none: first what would change, then the button that does it. */
export function Bulk({ rows, review, onDone }: BulkProps) {
  const [asked, setAsked] = useState<{ readonly verdict: ReviewVerdict; readonly preview: Preview } | null>(null)
  const [reason, setReason] = useState('')
  const [error, setError] = useState<unknown>(null)
  const mappings = rows.flatMap(({ mapping }) => (mapping ? [{ mapping: mapping.id, expected: mapping.revision }] : []))
  const inputOf = (verdict: ReviewVerdict) => ({ verdict, mappings, ...(reason && { reason }) })
  const ask = async (verdict: ReviewVerdict) => {
    setError(null)
    try {
      const preview = await review.preview(inputOf(verdict))
      setAsked({ verdict, preview })
      announce(`${preview.mappings.length} mappings would be changed, and the relation of ${preview.effectCount} pairs`)
    } catch (cause) {
      setError(cause)
    }
  }
  const act = async () => {
    if (asked && (await review.many(inputOf(asked.verdict), `${verbs[asked.verdict]}: ${rows.length} mappings`))) onDone()
  }
  return (
    <section className="bulk" aria-label="Several rows at once">
      <p><strong>{rows.length} selected.</strong> <button type="button" className="link-button" onClick={onDone}>Select none</button></p>
      <label className="filter"><span>Reason, needed to reject</span><input className="field" type="text" value={reason} onChange={({ target }) => setReason(target.value)} /></label>
      <div className="form-buttons">
        {(Object.keys(verbs) as ReviewVerdict[]).map((verdict) => <button key={verdict} type="button" className="button" onClick={() => void ask(verdict)}>{verbs[verdict]} …</button>)}
      </div>
      {error !== null && <p role="alert" className="form-error">{explain(error)}</p>}
      {review.refusal?.row === null && <p role="alert" className="form-error">{explain(review.refusal.error)}</p>}
      {asked && <Effects preview={asked.preview} rows={rows} />}
      {asked && (
        <div className="form-buttons">
          <button type="button" className="button button-primary" onClick={() => void act()}>{verbs[asked.verdict]} {asked.preview.mappings.length} mappings</button>
          <button type="button" className="button" onClick={() => setAsked(null)}>Cancel</button>
        </div>
      )}
    </section>
  )
}

/** What would follow: the rows themselves, and the pairs whose composed relation is another then. */
function Effects({ preview: { effects, effectCount }, rows }: { readonly preview: Preview; readonly rows: readonly Row[] }) {
  return (
    <>
      <p className="muted">{rows.slice(0, 5).map(rowName).join('; ')}{rows.length > 5 && ` and ${rows.length - 5} more`}.</p>
      <p>{effectCount === 0 ? 'No composed relation changes.' : `The composed relation of ${effectCount} pairs changes${effectCount > effects.length ? `; ${effects.length} of them are listed` : ''}:`}</p>
      {effects.length > 0 && (
        <table className="figure-table" aria-label="Relations that change">
          <thead><tr><th scope="col">Pair</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
          <tbody>
            {effects.map(({ source, target, before, after }) => (
              <tr key={`${source.id}|${target.id}`}><th scope="row">{source.ref} to {target.ref}</th><td>{relationWord(before)}</td><td>{relationWord(after)}</td></tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
