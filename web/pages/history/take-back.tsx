import { useState } from 'react'
import { isConflict } from '../../api/api-error'
import { useUndo } from '../../api/undo'
import { explain } from '../../parts/error-state'
import { announce } from '../../parts/live-region'

interface TakeBackProps {
  readonly change: string
  readonly revision: number
}

/** Takes one change back, after a second word; the way back is a change of its own and can be taken back in turn. */
export function TakeBack({ change, revision }: TakeBackProps) {
  const [asking, setAsking] = useState(false)
  const { mutate, isPending, error, data, reset } = useUndo()
  const take = () => mutate({ input: { change } }, { onSuccess: ({ undoChange }) => announce(`Change ${revision} was taken back by change ${undoChange.revision}`), onSettled: () => setAsking(false) })
  if (data) return <p role="status">Taken back by change {data.undoChange.revision}.</p>
  return (
    <div className="take-back">
      {!asking && <button type="button" className="button" onClick={() => { reset(); setAsking(true) }}>Take back …</button>}
      {asking && (
        <>
          <span>Everything it touched becomes as it was before. This is written as a new change.</span>
          <button type="button" className="button button-primary" aria-disabled={isPending} onClick={() => isPending || take()}>{isPending ? 'Taking back …' : `Take change ${revision} back`}</button>
          <button type="button" className="button" onClick={() => setAsking(false)}>Leave it</button>
        </>
      )}
      {error && <p role="alert" className="form-error">{isConflict(error) && 'Something it touched was changed since. '}{explain(error)}</p>}
    </div>
  )
}
