import { useLayoutEffect, useRef, useState } from 'react'
import { FormButtons } from '../../parts/form-buttons'

interface ReasonFormProps {
  readonly title: string
  readonly busy: boolean
  readonly onSubmit: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why something is rejected; nothing is without a reason. */
export function ReasonForm({ title, busy, onSubmit, onClose }: ReasonFormProps) {
  const [reason, setReason] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // Before anything can be typed: a letter that missed the field would be a shortcut.
  useLayoutEffect(() => field.current?.focus(), [])
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (!busy && reason.trim() !== '') onSubmit(reason.trim())
  }
  return (
    <form className="row-form" aria-label={title} onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <label className="filter">
        <span>Why is it rejected?</span>
        <input ref={field} className="field" type="text" required value={reason} onChange={({ target }) => setReason(target.value)} />
      </label>
      <FormButtons verb="Reject" busy={busy} onClose={onClose} />
    </form>
  )
}
