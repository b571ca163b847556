import { isConflict } from '../../../api/api-error'
import { explain } from '../../../parts/error-state'
import { Conflict } from '../forms/conflict'
import { useVerb } from '../forms/use-verb'
import { EditSystem } from '../forms/write-inventory'
import { type Answers, factInputs } from './answers'
import type { ClassifiedSystem } from './classification'

interface SaveProps {
  readonly system: ClassifiedSystem
  readonly changed: Answers
  readonly onDrop: () => void
  readonly onReload: () => void
}

/** Writes the answers to the system as one change. */
export function Save({ system, changed, onDrop, onReload }: SaveProps) {
  const { run, busy, refused, dismiss } = useVerb(EditSystem)
  const count = Object.keys(changed).length
  const words = `${count} ${count === 1 ? 'answer' : 'answers'}`
  const save = async () => {
    const input = { system: system.id, expected: system.revision, facts: factInputs(changed) }
    await run(input, { words: ({ label }) => `Saved ${words} about ${label}` })
  }
  const reload = () => {
    dismiss()
    onReload()
  }
  return (
    <div className="save-bar">
      {refused && (isConflict(refused)
        ? <Conflict item={system.id} error={refused} onReload={reload} />
        : <p role="alert" className="form-error">{explain(refused)}</p>)}
      <div className="form-buttons">
        <button type="button" className="button button-primary" aria-disabled={busy || count === 0} onClick={() => busy || count === 0 || void save()}>{busy ? 'Writing …' : count === 0 ? 'Nothing to save' : `Save ${words}`}</button>
        {count > 0 && <button type="button" className="button" onClick={onDrop}>Drop them</button>}
      </div>
    </div>
  )
}
