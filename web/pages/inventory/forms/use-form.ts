import { useId, useState } from 'react'
import { ApiError } from '../../../api/api-error'
import { explain } from '../../../parts/error-state'
import { announce } from '../../../parts/live-region'
import { forgetDraft, useDraft } from '../../../parts/use-draft'
import type { Field, Filled, Texts, Value, Values, Wrong } from './field'
import { fieldNamed, rebase, underLabel, untouched, wrongIn } from './form-values'

interface FormOptions {
  /** What else must hold of the fields together. */
  readonly check?: (values: Values) => Wrong
  /** Under which name this window keeps what was typed and not sent; nothing is kept without one. */
  readonly draft?: string | null
  /** At which revision `start` was seen, where an item is edited. A draft keeps its own, so that it still sees who was faster. */
  readonly revision?: number
}

/** What is filled in and what is wrong with it. Nothing that was typed is lost by an error, whoever found it, nor, with a draft, by a look at another page. */
export function useForm(fields: readonly Field[], start: Values, { check, draft = null, revision = 0 }: FormOptions = {}) {
  const id = useId()
  const [filled, setFilled] = useDraft<Filled>(draft, { start, revision, values: start }, untouched)
  const [resumed] = useState(!untouched(filled))
  const { values } = filled
  /** What was typed to find an item and has found none yet, by its field. */
  const [leftover, setLeftover] = useState<Texts>({})
  const [wrong, setWrong] = useState<Wrong>({})
  const [refused, setRefused] = useState<Error | null>(null)
  const fieldId = (name: string) => `${id}-${name}`

  const focus = (name = '') => document.getElementById(fieldId(name))?.focus()

  /** Shows what is wrong at its fields and takes the keyboard to the first of them. */
  const show = (found: Wrong) => {
    setWrong(found)
    const first = fields.find(({ name }) => name in found)
    if (!first) return
    const words = found[first.name] ?? ''
    announce(words.startsWith(first.label) ? words : `${first.label}: ${words}`)
    focus(first.name)
  }

  /** What is being mended is not wrong until it is sent again. */
  const pardon = (name: string) => setWrong((found) => Object.fromEntries(Object.entries(found).filter(([at]) => at !== name)))

  return {
    fields, values, wrong, refused, fieldId, focus, resumed, start: filled.start, revision: filled.revision,
    set: (name: string, value: Value) => {
      setFilled((now) => ({ ...now, values: { ...now.values, [name]: value } }))
      pardon(name)
    },
    leave: (name: string, text: string) => {
      setLeftover((now) => ({ ...now, [name]: text }))
      pardon(name)
    },
    /** Goes on from what stands there by now, at its revision; what was typed stays. */
    goOnFrom: (stands: Values, at: number) => {
      setFilled((now) => ({ start: stands, revision: at, values: rebase(now.start, now.values, stands) }))
      setRefused(null)
    },
    /** What was sent, or given up, is no draft any more. */
    forget: () => forgetDraft(draft),
    /** Whether it may be sent. */
    ready: () => {
      const found = { ...check?.(values), ...wrongIn(fields, values, leftover) }
      setRefused(null)
      show(found)
      return Object.keys(found).length === 0
    },
    /** Puts the server's refusal where it belongs: at the field it names, or above the form. */
    refuse: (error: Error) => {
      const field = error instanceof ApiError ? fieldNamed(fields, error.field) : undefined
      if (field) return show({ [field.name]: underLabel(field, explain(error)) })
      setRefused(error)
      return announce(explain(error))
    },
  }
}

export type Form = ReturnType<typeof useForm>
