import { graphql } from '../../../api/generated'
import { useRead } from '../../../api/query'
import { actionWords } from '../../../parts/action-words'
import { Moment } from '../../../parts/date'
import { explain } from '../../../parts/error-state'
import { useItemHeading } from '../../../parts/item-heading'
import type { Field, Value } from './field'
import { wordsOf } from './form-values'

const LastChange = graphql(`
  query LastChange($id: ID!) { changes(item: $id, first: 1) { nodes { id at actor action } } }
`)

interface Theirs {
  readonly field: Field
  readonly value: Value
}

interface ConflictProps {
  readonly item: string
  readonly error: Error
  /** What reads differently by now, as the other wrote it. */
  readonly theirs?: readonly Theirs[]
  readonly onReload: () => void
}

/** Says who changed what meanwhile, and offers to go on from there. What was typed stays. */
export function Conflict({ item, error, theirs = [], onReload }: ConflictProps) {
  const last = useRead(LastChange, { id: item }).data?.changes.nodes[0]
  return (
    <div className="error-state" role="alert">
      <p className="error-state-title">Somebody was faster.</p>
      {last ? <p>Last changed by {last.actor}, <Moment value={last.at} />: {actionWords(last.action).toLowerCase()}.</p> : <p>{explain(error)}</p>}
      {theirs.map(({ field, value }) => (
        <p key={field.name} className="theirs"><strong>{field.label}, theirs:</strong> {field.type === 'owner' && value !== '' ? <Owner id={String(value)} /> : wordsOf(field, value)}</p>
      ))}
      <button type="button" className="button" onClick={onReload}>Load it again and keep what I typed</button>
    </div>
  )
}

function Owner({ id }: { readonly id: string }) {
  return useItemHeading(id).item?.label ?? id
}
