import type { Field } from './field'
import { FieldForm } from './field-form'
import { emptyValues, inputOf } from './form-values'
import { useForm } from './use-form'
import { useVerb, type Verb } from './use-verb'

/** The input of the verb from what was filled in. */
export type RelationInput = (values: Readonly<Record<string, unknown>>) => object

interface RelationFormProps {
  readonly title: string
  readonly fields: readonly Field[]
  readonly verb: Verb
  /** What the button says. */
  readonly word: string
  readonly done: string
  readonly input: RelationInput
  /** Under which name this window keeps what was typed and not sent. */
  readonly draft?: string
  readonly onClose: () => void
}

/** States something of two items: a claim, a state, an end. */
export function RelationForm({ title, fields, verb, word, done, input, draft, onClose }: RelationFormProps) {
  const form = useForm(fields, emptyValues(fields), { draft: draft ?? null })
  const { run, busy } = useVerb(verb, form.refuse)
  const submit = async () => {
    if (!await run(input(inputOf(fields, form.values)), { words: () => done })) return
    form.forget()
    onClose()
  }
  return <FieldForm title={title} form={form} verb={word} busy={busy} onSubmit={() => void submit()} onClose={onClose} />
}
