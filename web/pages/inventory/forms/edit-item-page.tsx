import { useParams } from 'react-router'
import { useRead } from '../../../api/query'
import { ErrorState } from '../../../parts/error-state'
import { kindOfSegment, kinds } from '../../../parts/kind'
import { Page } from '../../../parts/page'
import { Skeleton } from '../../../parts/skeleton'
import { NotFoundPage } from '../../not-found/not-found-page'
import { MissingItem } from '../missing-item'
import { EditItem } from './edit-item'
import { itemForms } from './item-forms'
import { ItemToEdit } from './item-to-edit'
import '../inventory.css'

/** Edits the item that the address names, in the form by which it was registered. */
export function EditItemPage() {
  const { segment, id = '' } = useParams()
  const kind = kindOfSegment(segment)
  const definition = kind && itemForms[kind]
  const { data, error, isPending, refetch } = useRead(ItemToEdit, { id })
  if (!kind || !definition?.edit) return <NotFoundPage />
  if (isPending) return <Page title={`Edit a ${kinds[kind].word}`}><Skeleton lines={8} label={`Reading the ${kinds[kind].word}`} /></Page>
  // A form that is open stays, whatever comes of reading its item again: it holds what was typed.
  if (!data) return <Page title={`Edit a ${kinds[kind].word}`}><ErrorState title={`The ${kinds[kind].word} could not be read.`} error={error} onRetry={refetch} /></Page>
  const item = data.node
  if (!item || !('itemKind' in item) || item.itemKind !== kind) return <MissingItem id={id} kind={kind} />
  return <EditItem key={id} kind={kind} item={item} definition={definition} edit={definition.edit} onReload={() => void refetch()} />
}
