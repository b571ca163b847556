import { useRef, useState } from 'react'
import type { Field } from './field'
import { RelationForm, type RelationInput } from './relation-form'
import type { Verb } from './use-verb'

interface AddRelationProps {
  readonly word: string
  /** What sends the form, in a word. */
  readonly submit: string
  readonly fields: readonly Field[]
  readonly verb: Verb
  /** What was done, in a word. */
  readonly done: string
  readonly input: RelationInput
  readonly draft: string
}

/** A button with the form that it opens below the heading of a list. */
export function AddRelation({ word, submit, fields, verb, done, input, draft }: AddRelationProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button ref={button} type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>{word}</button>
      {open && <div className="row-form"><RelationForm title={word} fields={fields} verb={verb} word={submit} done={done} input={input} draft={draft} onClose={close} /></div>}
    </>
  )
}
