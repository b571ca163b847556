import { dayWords } from '../../../parts/date'
import { ItemLink } from '../../../parts/item-link'
import { byArticle, sharedDay } from './by-article'
import type { Applying } from './classification'
import { Reasons } from './reasons'

interface ArticlesProps {
  readonly applies: readonly Applying[]
  /** The requirements that did not apply by what is saved. */
  readonly coming: ReadonlySet<string>
}

/** What applies, article by article; an open one lists its provisions, each with its day and its reasons. */
export function Articles({ applies, coming }: ArticlesProps) {
  if (applies.length === 0) return <p className="muted">No provision is known to apply.</p>
  return (
    <ul className="articles">
      {byArticle(applies).map(({ article, rows }) => {
        const [day, fresh] = [sharedDay(rows), rows.filter(({ requirement }) => coming.has(requirement.id)).length]
        return (
          <li key={article.id}>
            <details>
              <summary>
                <span className="article-name">{article.label}</span>
                <span className="article-count">{rows.length}{fresh > 0 && <span className="fresh"> {fresh === rows.length ? 'new' : `${fresh} new`}</span>}</span>
                {day && <span className="article-day">from {dayWords(day)}</span>}
              </summary>
              <ul className="provisions">
                {rows.map((row) => <li key={row.requirement.id}><Provision {...row} fresh={coming.has(row.requirement.id)} /></li>)}
              </ul>
            </details>
          </li>
        )
      })}
    </ul>
  )
}

function Provision({ requirement, from, fromBy, trace, fresh }: Applying & { readonly fresh: boolean }) {
  return (
    <>
      <p><ItemLink id={requirement.id} kind={requirement.itemKind} label={requirement.label} plain />{fresh && <span className="fresh"> new</span>}</p>
      <p className="muted">{from ? `From ${dayWords(from)}` : 'No day is set, or a missing fact decides it'}{fromBy && <>, by <ItemLink id={fromBy.id} kind={fromBy.itemKind} label={fromBy.label} plain /></>}</p>
      <Reasons trace={trace} />
    </>
  )
}
