import { Link } from 'react-router'
import { explorerPath } from '../../parts/item-path'
import { focusSearch } from '../../parts/search-box'
import type { OverviewData } from './overview-query'

/** What Throughline is, and where to start: the search, or a question whose answer the Explorer shows. */
export function Start({ data }: { readonly data: OverviewData | undefined }) {
  const examples = data ? examplesIn(data) : []
  return (
    <div className="start">
      <div className="start-entry">
        <p className="start-lead">
          Throughline links what ISO/IEC 42001, the EU AI Act and the NIST AI RMF ask with your AI systems, your controls and your evidence.
          Start from any item and follow the links.
        </p>
        <button type="button" className="start-search" onClick={focusSearch}>
          <span>Find an article, a control, a system …</span>
          <kbd aria-hidden="true">/</kbd>
        </button>
      </div>
      {examples.length > 0 && (
        <div>
          <h2 className="start-heading">Or start from a question</h2>
          <ul className="start-examples">
            {examples.map(({ question, id }) => <li key={id}><Link to={explorerPath(id)}>{question}</Link></li>)}
          </ul>
        </div>
      )}
    </div>
  )
}

/** The questions whose item this graph holds: without the demo organisation there is no CV screening. */
function examplesIn({ article, subcategory, system }: OverviewData) {
  return [
    { question: 'What stands behind Article 10(2)(f) of the EU AI Act, the search for bias?', id: article?.id },
    { question: 'What is the CV screening system made of, and which controls apply to it?', id: system?.id },
    { question: 'Which clauses of ISO/IEC 42001 correspond to GOVERN 1.1 of the NIST AI RMF?', id: subcategory?.id },
  ].filter((example): example is { question: string; id: string } => example.id !== undefined)
}
