import { useEffect } from 'react'
import { dayWords } from '../../../parts/date'
import { ErrorState } from '../../../parts/error-state'
import { ItemLink } from '../../../parts/item-link'
import { announce } from '../../../parts/live-region'
import { Skeleton } from '../../../parts/skeleton'
import { byArticle, sharedDay } from './by-article'
import { Articles } from './articles'
import type { ClassificationNow } from './classification'

interface WhatAppliesProps {
  readonly classification: ClassificationNow | undefined
  readonly error: Error | null
  /** The answers on screen are newer than what is shown here. */
  readonly busy: boolean
  readonly onRetry: () => unknown
}

/** What applies by the answers so far, by article, with what comes and goes by what is not saved yet. */
export function WhatApplies({ classification, error, busy, onRetry }: WhatAppliesProps) {
  const words = classification && summary(classification)
  useEffect(() => {
    if (words) announce(words)
  }, [words])
  return (
    <section className="classify-result" aria-labelledby="what-applies" aria-busy={busy}>
      <h2 id="what-applies">What applies</h2>
      {error && <ErrorState title="What applies could not be worked out." error={error} onRetry={onRetry} />}
      {!classification && !error && <Skeleton lines={8} label="Working out what applies" />}
      {classification && (
        <div data-stale={busy || undefined} className="classify-live">
          <p className="count">{words}</p>
          {classification.goes.length > 0 && (
            <details className="goes">
              <summary>{classification.goes.length} no longer apply</summary>
              <ul>{byArticle(classification.goes).map(({ article, rows }) => <li key={article.id}><Going article={article} rows={rows} /></li>)}</ul>
            </details>
          )}
          <Articles applies={classification.applies} coming={new Set(classification.comes.map(({ requirement }) => requirement.id))} />
        </div>
      )}
    </section>
  )
}

type Going = ReturnType<typeof byArticle<ClassificationNow['goes'][number]>>[number]

function Going({ article, rows }: Going) {
  const day = sharedDay(rows)
  return <><ItemLink id={article.id} kind={article.itemKind} label={article.label} plain /> <span className="muted">{rows.length}{day && `, from ${dayWords(day)}`}</span></>
}

/** "53 provisions apply, 4 of them new; 2 go; 12 cannot be told yet." */
function summary({ applies, comes, goes, unknown }: ClassificationNow): string {
  const changes = [comes.length > 0 && `${comes.length} of them new`, goes.length > 0 && `${goes.length} no longer`].filter(Boolean).join(', ')
  return `${applies.length} ${applies.length === 1 ? 'provision applies' : 'provisions apply'}${changes && ` (${changes})`}; ${unknown} cannot be told yet`
}
