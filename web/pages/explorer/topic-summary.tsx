import { Link } from 'react-router'
import { capitalised } from '../../parts/enum-word'
import { topicPath } from '../../parts/topics'
import type { Borne } from './read-scene'

interface TopicSummaryProps {
  readonly topic: string
  /** What each framework asks under it. */
  readonly bearing: readonly Borne[]
}

/** What is asked under a topic, framework by framework, and how much of it the picture shows. Each number leads to the list of it. */
export function TopicSummary({ topic, bearing }: TopicSummaryProps) {
  return (
    <section className="inspector" aria-labelledby="topic-summary-title">
      <h2 id="topic-summary-title">{capitalised(topic)}</h2>
      <p>What each framework asks under this topic, and what hangs on it. Choose an item to read about it here.</p>
      <ul aria-label="In focus, by framework">
        {bearing.map(({ framework, label, count, shown }) => (
          <li key={framework}><Link to={topicPath(topic, framework)}>{label}</Link>: {shown} of {count} requirements</li>
        ))}
      </ul>
    </section>
  )
}
