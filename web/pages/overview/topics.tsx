import { Link } from 'react-router'
import { topicPath, topicPicturePath, topics } from '../../parts/topics'
import type { OverviewData } from './overview-query'

interface TopicsProps {
  readonly counts: OverviewData['overview']['topics']
  readonly frameworks: OverviewData['frameworks']
}

/** What is asked, by topic: the same question in each framework, side by side. A framework whose requirements bear no topic has no column. The picture shows all of them. */
export function Topics({ counts, frameworks }: TopicsProps) {
  const columns = frameworks.filter(({ id }) => counts.some(({ framework }) => framework === id))
  const countOf = (framework: string, topic: string) => counts.find((row) => row.framework === framework && row.topic === topic)?.count ?? 0
  if (columns.length === 0) return null
  return (
    <section className="section" aria-labelledby="topics">
      <h2 id="topics">Topics</h2>
      <table className="figure-table" aria-label="Assessable requirements by topic and framework">
        <thead><tr><th scope="col">Topic</th>{columns.map(({ id, label }) => <th key={id} scope="col">{label}</th>)}<th scope="col">Explorer</th></tr></thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic}>
              <th scope="row"><Link to={topicPath(topic)}>{topic}</Link></th>
              {columns.map(({ id }) => <td key={id}><Link to={topicPath(topic, id)}>{countOf(id, topic)}</Link></td>)}
              <td><Link to={topicPicturePath(topic)}>picture<span className="visually-hidden"> of {topic}</span></Link></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
