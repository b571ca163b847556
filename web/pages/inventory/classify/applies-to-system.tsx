import { useId } from 'react'
import { Link } from 'react-router'
import { dayWords } from '../../../parts/date'
import { ErrorState } from '../../../parts/error-state'
import { ItemLink } from '../../../parts/item-link'
import { itemPath } from '../../../parts/item-path'
import { Skeleton } from '../../../parts/skeleton'
import { byArticle, sharedDay } from './by-article'
import { type ClassificationNow, useClassification } from './classification'

const nothing = {}

/** What applies to a system by its own facts, in short, and the way to the questions. */
export function AppliesToSystem({ id }: { readonly id: string }) {
  const heading = useId()
  const { classification, error, retry } = useClassification(id, nothing)
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-header">
        <h2 id={heading}>What applies</h2>
        {classification && <p className="count">{classification.applies.length} provisions, {classification.unknown} cannot be told yet</p>}
        {classification && <Link className="button" to={`${itemPath('SYSTEM', id)}/classify`}>{classification.questions.length > 0 ? `Answer questions (${classification.questions.length})` : 'Change the answers'}</Link>}
      </div>
      {error && <ErrorState title="What applies could not be worked out." error={error} onRetry={retry} />}
      {!classification && !error && <Skeleton lines={3} label="Working out what applies" />}
      {classification && <InShort applies={classification.applies} />}
    </section>
  )
}

function InShort({ applies }: Pick<ClassificationNow, 'applies'>) {
  if (applies.length === 0) return <p className="muted">No provision is known to apply.</p>
  return (
    <ul className="applies-in-short">
      {byArticle(applies).map(({ article, rows }) => {
        const day = sharedDay(rows)
        return <li key={article.id}><ItemLink id={article.id} kind={article.itemKind} label={article.label} plain /> <span className="muted">{rows.length}{day && `, from ${dayWords(day)}`}</span></li>
      })}
    </ul>
  )
}
