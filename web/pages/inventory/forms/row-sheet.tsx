import { useState } from 'react'
import { Sheet } from '../../../parts/sheet'
import type { Field } from './field'
import { RelationForm, type RelationInput } from './relation-form'
import type { Verb } from './use-verb'

interface RowSheetProps {
  readonly word: string
  readonly title: string
  readonly fields: readonly Field[]
  readonly verb: Verb
  readonly done: string
  readonly input: RelationInput
}

/** A button in a row with the small form that it opens over the page. */
export function RowSheet({ word, title, fields, verb, done, input }: RowSheetProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="link-button" aria-label={title} onClick={() => setOpen(true)}>{word}</button>
      {open && (
        <Sheet title={title} onClose={() => setOpen(false)}>
          <RelationForm title={title} fields={fields} verb={verb} word={word} done={done} input={input} onClose={() => setOpen(false)} />
        </Sheet>
      )}
    </>
  )
}
