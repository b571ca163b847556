import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { explain } from '../../../parts/error-state'
import { FormButtons } from '../../../parts/form-buttons'
import { FieldInput } from './field-input'
import type { Form } from './use-form'

interface FieldFormProps {
  readonly title: string
  readonly form: Form
  readonly verb: string
  readonly busy: boolean
  /** What stands in place of the plain words of a refusal. */
  readonly refusal?: ReactNode
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** Fields one below the other, in the order in which one thinks of them. Enter, or Ctrl with Enter in a long text, sends it. */
export function FieldForm({ title, form, verb, busy, refusal, onSubmit, onClose }: FieldFormProps) {
  const { fields, values, wrong, refused, resumed, fieldId } = form
  const first = fields[0] && fieldId(fields[0].name)
  // Before anything can be typed: a letter that missed the field would be a shortcut.
  useLayoutEffect(() => {
    if (first) document.getElementById(first)?.focus()
  }, [first])
  const top = useRef<HTMLFormElement>(null)
  // What was refused is told above the fields, and the button that sent them may stand a screen below.
  useEffect(() => {
    if (refused) top.current?.querySelector('[role=alert]')?.scrollIntoView({ block: 'center' })
  }, [refused])
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault()
    if (!busy && form.ready()) onSubmit()
  }
  const cancel = () => {
    form.forget()
    onClose()
  }
  const press = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
  }
  return (
    <form ref={top} className="field-form" aria-label={title} noValidate onSubmit={submit} onKeyDown={press}>
      {refusal ?? (refused && <div className="error-state" role="alert"><p className="error-state-title">Nothing was written.</p><p>{explain(refused)}</p></div>)}
      {resumed && <p className="muted">What you typed here and did not send is here again. Cancel drops it.</p>}
      {fields.map((field) => (
        <FieldInput
          key={field.name} field={field} id={fieldId(field.name)} value={values[field.name] ?? ''} wrong={wrong[field.name]}
          onChange={(value) => form.set(field.name, value)} onLeftover={(text) => form.leave(field.name, text)}
        />
      ))}
      <FormButtons verb={verb} busy={busy} onClose={cancel} />
    </form>
  )
}
