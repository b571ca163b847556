import { useNavigate } from 'react-router'
import { isConflict } from '../../../api/api-error'
import type { Kind } from '../../../api/generated/graphql'
import { itemPath } from '../../../parts/item-path'
import { Page } from '../../../parts/page'
import type { Named } from '../cells'
import { KindBreadcrumb } from '../kind-breadcrumb'
import { Conflict } from './conflict'
import { FieldForm } from './field-form'
import { changesOf, differing, valuesOf } from './form-values'
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
  const form = useForm(fields, now, { draft: `edit:${item.id}`, revision: item.revision })
  const { run, busy } = useVerb(edit.verb, form.refuse)
  const page = itemPath(kind, item.id) ?? '/inventory'
  const submit = async () => {
    const changes = changesOf(fields, form.start, form.values)
    if (Object.keys(changes).length === 0) return void navigate(page)
    if (!await run({ [edit.item]: item.id, expected: form.revision, ...changes }, { words: ({ label }) => `Saved: ${label}`, page: () => page })) return
    form.forget()
    void navigate(page)
  }
  const differs = differing(fields, form.start, now)
  const reload = () => {
    if (item.revision === form.revision) return onReload()
    form.goOnFrom(now, item.revision)
    form.focus((differs[0] ?? fields[0])?.name)
  }
  const refusal = form.refused && isConflict(form.refused)
    ? <Conflict item={item.id} error={form.refused} theirs={differs.map((field) => ({ field, value: now[field.name] ?? '' }))} onReload={reload} />
    : undefined
  return (
    <Page title={`Edit ${item.label}`} context={<KindBreadcrumb kind={kind} wholes={[item]} />}>
      <FieldForm title={`${item.label} to edit`} form={form} verb="Save" busy={busy} refusal={refusal} onSubmit={() => void submit()} onClose={() => void navigate(page)} />
    </Page>
  )
}
