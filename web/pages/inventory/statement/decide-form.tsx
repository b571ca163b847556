import { decisionKinds } from '../choices'
import type { Field, Values, Wrong } from '../forms/field'
import { FieldForm } from '../forms/field-form'
import { emptyValues, inputOf, valuesOf } from '../forms/form-values'
import { useForm } from '../forms/use-form'
import { useVerb } from '../forms/use-verb'
import { Decide } from '../forms/write-inventory'
import type { StatementRow } from './statement-rows'

const fields: readonly Field[] = [
  { name: 'decision', label: 'Decision', type: 'choice', choices: decisionKinds, required: true },
  { name: 'justification', label: 'Justification', type: 'long text', hint: 'An exclusion needs one; an auditor asks for both.' },
  { name: 'from', label: 'From', type: 'day', hint: 'Today where it is left empty. What was decided before holds until then; what was decided from the very same day is put right.' },
]

interface DecideFormProps {
  readonly row: StatementRow
  readonly onClose: () => void
}

/** Records a decision from a day on. It begins as the one that counts, but for the day: to change one's mind is not to have decided otherwise all along. */
export function DecideForm({ row: { requirement, decision: counting, through }, onClose }: DecideFormProps) {
  // A decision on a whole is not its own: it begins with nothing filled in.
  const decision = through ? null : counting
  const form = useForm(fields, decision ? valuesOf(fields, { ...decision, from: null }) : emptyValues(fields), { check: exclusionJustified })
  const { run, busy } = useVerb(Decide, form.refuse)
  const close = () => {
    onClose()
    document.getElementById(`row-${requirement.id}`)?.querySelector<HTMLElement>('button')?.focus()
  }
  const submit = async () => {
    const input = { requirement: requirement.id, justification: '', ...inputOf(fields, form.values) }
    if (await run(input, { words: () => `Decided: ${requirement.label}` })) close()
  }
  return <FieldForm title={`Decide on ${requirement.label}`} form={form} verb="Record" busy={busy} onSubmit={() => void submit()} onClose={close} />
}

/** Nothing is left out without a reason. */
function exclusionJustified({ decision, justification }: Values): Wrong {
  return decision === 'EXCLUDED' && String(justification ?? '').trim() === '' ? { justification: 'An exclusion needs a justification.' } : {}
}
