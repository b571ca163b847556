import { Link } from 'react-router'
import { graphql } from '../../api/generated'
import { useRead } from '../../api/query'
import { ItemPicker } from '../../parts/item-picker'
import { explorerPath } from '../../parts/item-path'
import { KindGlyph } from '../../parts/kind-badge'
import { topicPicturePath, topics } from '../../parts/topics'

const StartingPoints = graphql(`
  query StartingPoints {
    article: node(id: "eu-ai-act:10/2/f") { ...StartingPoint }
    annex: node(id: "iso-42001:A.7.4") { ...StartingPoint }
    subcategory: node(id: "nist-ai-rmf:MEASURE-2.11") { ...StartingPoint }
    system: node(id: "system:cv-screening") { ...StartingPoint }
    control: node(id: "control:bias-test-ranking") { ...StartingPoint }
  }
  fragment StartingPoint on Node { ... on Item { id itemKind label } }
`)

interface StartProps {
  readonly onStart: (id: string) => void
}

/** The Explorer before anything is asked: says how to begin. Only examples that the graph holds are offered. */
export function Start({ onStart }: StartProps) {
  const { data } = useRead(StartingPoints, {})
  const examples = [data?.article, data?.annex, data?.subcategory, data?.system, data?.control].flatMap((node) => (node && 'itemKind' in node ? [node] : []))
  const bothEnds = data?.article && data.system
  return (
    <section className="explorer-start" aria-labelledby="start-title">
      <h2 id="start-title">Start from one item and follow what hangs on it</h2>
      <p>A provision leads to the controls that satisfy it, these to their evidence, and on to the systems they protect.</p>
      <ItemPicker label="Start at" hint="10(2)(f), A.6.2.4, govern 1.1, a system …" onPick={({ id }) => onStart(id)} />
      {examples.length > 0 && (
        <>
          <h3>Or begin with one of these</h3>
          <ul className="explorer-examples">
            {examples.map(({ id, itemKind, label }) => (
              <li key={id}><Link to={explorerPath(id)}><KindGlyph kind={itemKind} />{label}</Link></li>
            ))}
            {bothEnds && <li><Link to="/explorer?from=eu-ai-act:10/2/f&to=system:cv-screening">How Article 10(2)(f) reaches CV screening: every path</Link></li>}
          </ul>
        </>
      )}
      <h3>Or enter by a topic, whichever framework you know</h3>
      <ul className="explorer-topics">
        {topics.map((topic) => <li key={topic}><Link to={topicPicturePath(topic)}>{topic}</Link></li>)}
      </ul>
    </section>
  )
}
