import { useMemo } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import type { Kind } from '../../../api/generated/graphql'
import { capitalised } from '../../../parts/enum-word'
import { itemPath } from '../../../parts/item-path'
import { kindOfSegment, kinds } from '../../../parts/kind'
import { Page } from '../../../parts/page'
import { NotFoundPage } from '../../not-found/not-found-page'
import { KindBreadcrumb } from '../kind-breadcrumb'
import { FieldForm } from './field-form'
import { emptyValues, inputOf } from './form-values'
import { type ItemForm, itemForms } from './item-forms'
import { prefilled } from './prefilled'
import { useForm } from './use-form'
import { useVerb } from './use-verb'
import { withArticle } from './with-article'
import '../inventory.css'

/** Registers an item of the kind that the address names. */
export function NewItemPage() {
  const kind = kindOfSegment(useParams()['segment'])
  const definition = kind && itemForms[kind]
  return definition ? <NewItem key={kind} kind={kind} definition={definition} /> : <NotFoundPage />
}

interface NewItemProps {
  readonly kind: Kind
  readonly definition: ItemForm
}

function NewItem({ kind, definition: { fields, register } }: NewItemProps) {
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const start = useMemo(() => ({ ...emptyValues(fields), ...prefilled(fields, params) }), [fields, params])
  const form = useForm(fields, start, { draft: `register:${kind}?${params}` })
  const { run, busy } = useVerb(register, form.refuse)
  const { word, segment } = kinds[kind]
  const submit = async () => {
    const item = await run(inputOf(fields, form.values), { words: ({ label }) => `Registered: ${label}`, page: ({ id }) => itemPath(kind, id) ?? '' })
    if (!item) return
    form.forget()
    void navigate(itemPath(kind, item.id) ?? '/inventory')
  }
  return (
    <Page title={`Register ${withArticle(word)}`} context={<KindBreadcrumb kind={kind} />}>
      <FieldForm title={`${capitalised(word)} to register`} form={form} verb="Register" busy={busy} onSubmit={() => void submit()} onClose={() => void navigate(`/inventory/${segment}`)} />
    </Page>
  )
}
