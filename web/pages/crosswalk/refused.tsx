import { isConflict } from '../../api/api-error'
import { graphql } from '../../api/generated'
import { useRead } from '../../api/query'
import { Moment } from '../../parts/date'
import { enumWord } from '../../parts/enum-word'
import { explain } from '../../parts/error-state'

const MappingNow = graphql(`
  query MappingNow($id: ID!) {
    node(id: $id) { __typename ... on Mapping { relation status rationale reason reviewer } }
    changes(item: $id, first: 1) { nodes { at actor action } }
  }
`)

interface RefusedProps {
  readonly error: Error
  /** The mapping it was about; null for a new link or a derived pair. */
  readonly mapping: string | null
  readonly onReload: () => void
  readonly onClose: () => void
}

/** Says why nothing was written. Where somebody was faster: who, and what stands there now. What was typed stays where it is. */
export function Refused({ error, mapping, onReload, onClose }: RefusedProps) {
  const conflict = isConflict(error)
  return (
    <div className="error-state refused" role="alert">
      <p className="error-state-title">{conflict ? 'Somebody was faster.' : 'Nothing was written.'}</p>
      <p>{explain(error)}</p>
      {conflict && mapping && <Now id={mapping} />}
      <div className="form-buttons">
        {conflict && <button type="button" className="button" onClick={onReload}>Load again and keep what I typed</button>}
        <button type="button" className="button" onClick={onClose}>Close</button>
      </div>
    </div>
  )
}

function Now({ id }: { readonly id: string }) {
  const { data } = useRead(MappingNow, { id })
  const last = data?.changes.nodes[0]
  const now = data?.node?.__typename === 'Mapping' ? data.node : undefined
  if (!data) return null
  return (
    <p>
      {last && <>Last changed by {last.actor}, <Moment value={last.at} />. </>}
      {now ? <>It now says “{enumWord(now.relation)}” and is {enumWord(now.status)}{now.reason && ` (${now.reason})`}.{now.rationale && ` Rationale: ${now.rationale}`}</> : 'It is not there any more.'}
    </p>
  )
}
