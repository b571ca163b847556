import { useState } from 'react'
import { useNavigate } from 'react-router'
import { isConflict } from '../../../api/api-error'
import type { Kind } from '../../../api/generated/graphql'
import { itemPath } from '../../../parts/item-path'
import { Page } from '../../../parts/page'
import type { Named } from '../cells'
import { KindBreadcrumb } from '../kind-breadcrumb'
import { Conflict } from './conflict'
import { FieldForm } from './field-form'
import { changesOf, differing, rebase, valuesOf } from './form-values'
import type { ItemForm } from './item-forms'
import { useForm } from './use-form'
import { useVerb } from './use-verb'

interface EditItemProps {
  readonly kind: Kind
  /** As it is by now: read again after each write. */
  readonly item: Named & { readonly revision: number }
  readonly definition: ItemForm
  readonly edit: NonNullable<ItemForm['edit']>
  /** Reads the item again, where that failed after a conflict. */
  readonly onReload: () => void
}

export function EditItem({ kind, item, definition, edit, onReload }: EditItemProps) {
  const navigate = useNavigate()
  const fields = definition.fields.filter(({ onlyNew }) => !onlyNew)
  const now = valuesOf(fields, { ...item })
  /** What stood there when the form was opened, or read again. */
  const [base, setBase] = useState({ values: now, revision: item.revision })
  const form = useForm(fields, base.values)
  const { run, busy } = useVerb(edit.verb, form.refuse)
  const page = itemPath(kind, item.id) ?? '/inventory'
  const submit = async () => {
    const changes = changesOf(fields, base.values, form.values)
    if (Object.keys(changes).length === 0) return void navigate(page)
    if (await run({ [edit.item]: item.id, expected: base.revision, ...changes }, { words: ({ label }) => `Saved: ${label}`, page: () => page })) void navigate(page)
  }
  const reload = () => {
    if (item.revision === base.revision) return onReload()
    form.setValues(rebase(base.values, form.values, now))
    setBase({ values: now, revision: item.revision })
    form.dismiss()
  }
  const refusal = form.refused && isConflict(form.refused)
    ? <Conflict item={item.id} error={form.refused} differing={differing(fields, base.values, now).map(({ label }) => label)} onReload={reload} />
    : undefined
  return (
    <Page title={`Edit ${item.label}`} context={<KindBreadcrumb kind={kind} wholes={[item]} />}>
      <FieldForm title={`${item.label} to edit`} form={form} verb="Save" busy={busy} refusal={refusal} onSubmit={() => void submit()} onClose={() => void navigate(page)} />
    </Page>
  )
}
