import { useId, useState } from 'react'
import { ApiError } from '../../../api/api-error'
import { explain } from '../../../parts/error-state'
import { announce } from '../../../parts/live-region'
import type { Field, Value, Values, Wrong } from './field'
import { fieldNamed, wrongIn } from './form-values'

interface FormOptions {
  /** What else must hold of the fields together. */
  readonly check?: (values: Values) => Wrong
}

/** What is filled in and what is wrong with it. Nothing that was typed is lost by an error, whoever found it. */
export function useForm(fields: readonly Field[], start: Values, { check }: FormOptions = {}) {
  const id = useId()
  const [values, setValues] = useState(start)
  const [wrong, setWrong] = useState<Wrong>({})
  const [refused, setRefused] = useState<Error | null>(null)
  const fieldId = (name: string) => `${id}-${name}`

  /** Shows what is wrong at its fields and takes the keyboard to the first of them. */
  const show = (found: Wrong) => {
    setWrong(found)
    const first = fields.find(({ name }) => name in found)
    if (!first) return
    const words = found[first.name] ?? ''
    announce(words.startsWith(first.label) ? words : `${first.label}: ${words}`)
    document.getElementById(fieldId(first.name))?.focus()
  }

  return {
    fields, values, wrong, refused, fieldId, setValues,
    set: (name: string, value: Value) => {
      setValues((now) => ({ ...now, [name]: value }))
      setWrong((found) => Object.fromEntries(Object.entries(found).filter(([at]) => at !== name)))
    },
    /** Whether it may be sent. */
    ready: () => {
      const found = { ...check?.(values), ...wrongIn(fields, values) }
      setRefused(null)
      show(found)
      return Object.keys(found).length === 0
    },
    /** Puts the server's refusal where it belongs: at the field it names, or above the form. */
    refuse: (error: Error) => {
      const field = error instanceof ApiError ? fieldNamed(fields, error.field) : undefined
      if (field) return show({ [field.name]: explain(error) })
      setRefused(error)
      return announce(explain(error))
    },
    dismiss: () => setRefused(null),
  }
}

export type Form = ReturnType<typeof useForm>
