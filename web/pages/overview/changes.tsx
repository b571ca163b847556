import { Link } from 'react-router'
import { Moment } from '../../parts/date'
import { actionWords } from '../../parts/action-words'
import type { OverviewData } from './overview-query'

/** The latest changes, each a link to what it touched. */
export function Changes({ changes }: Pick<OverviewData, 'changes'>) {
  return (
    <section className="section" aria-labelledby="changes">
      <div className="section-header">
        <h2 id="changes">Latest changes</h2>
        <p className="count">{changes.nodes.length} of <Link to="/history">{changes.totalCount}</Link></p>
      </div>
      <table className="figure-table" aria-labelledby="changes">
        <thead><tr><th scope="col">Change</th><th scope="col" className="words">When</th><th scope="col" className="words">By whom</th><th scope="col">Touched</th></tr></thead>
        <tbody>
          {changes.nodes.map(({ id, revision, at, actor, action, touchedCount }) => (
            <tr key={id}>
              <th scope="row"><Link to={`/history?change=${revision}`}>{actionWords(action)}</Link></th>
              <td className="words"><Moment value={at} /></td>
              <td className="words">{actor}</td>
              <td><Link to={`/history?change=${revision}`} aria-label={`${touchedCount} touched by change ${revision}`}>{touchedCount}</Link></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
