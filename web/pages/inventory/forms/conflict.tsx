import { graphql } from '../../../api/generated'
import { useRead } from '../../../api/query'
import { actionWords } from '../../../parts/action-words'
import { Moment } from '../../../parts/date'
import { explain } from '../../../parts/error-state'

const LastChange = graphql(`
  query LastChange($id: ID!) { changes(item: $id, first: 1) { nodes { id at actor action } } }
`)

interface ConflictProps {
  readonly item: string
  readonly error: Error
  /** What reads differently by now, in the words of the form. */
  readonly differing?: readonly string[]
  readonly onReload: () => void
}

/** Says who changed what meanwhile, and offers to go on from there. What was typed stays. */
export function Conflict({ item, error, differing = [], onReload }: ConflictProps) {
  const last = useRead(LastChange, { id: item }).data?.changes.nodes[0]
  return (
    <div className="error-state" role="alert">
      <p className="error-state-title">Somebody was faster.</p>
      <p>{explain(error)}</p>
      {last && <p>Last changed by {last.actor}, <Moment value={last.at} />: {actionWords(last.action).toLowerCase()}.</p>}
      {differing.length > 0 && <p>It reads differently by now: {differing.join(', ').toLowerCase()}.</p>}
      <button type="button" className="button" onClick={onReload}>Load it again and keep what I typed</button>
    </div>
  )
}
