import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Kind } from '../../../api/generated/graphql'
import { itemPath } from '../../../parts/item-path'
import { useShortcut } from '../../../parts/shortcuts'
import type { Named } from '../cells'
import { itemForms } from './item-forms'
import { RetireSheet } from './retire-sheet'

interface ItemActionsProps {
  readonly kind: Kind
  readonly item: Named & { readonly revision: number }
  /** It is out of use already. */
  readonly retired: boolean
}

/** What one may do with an item of one's own: edit it, or take it out of use. */
export function ItemActions({ kind, item, retired }: ItemActionsProps) {
  const [retiring, setRetiring] = useState(false)
  const definition = itemForms[kind]
  return (
    <>
      {definition?.edit && <Edit to={`${itemPath(kind, item.id)}/edit`} />}
      {definition?.retire && !retired && <button type="button" className="button" onClick={() => setRetiring(true)}>Retire …</button>}
      {definition?.retire && retiring && <RetireSheet item={item} meaning={definition.retire} onClose={() => setRetiring(false)} />}
    </>
  )
}

function Edit({ to }: { readonly to: string }) {
  const navigate = useNavigate()
  useShortcut('e', 'Edit this item', () => void navigate(to))
  return <Link className="button" to={to} aria-keyshortcuts="e">Edit <kbd aria-hidden="true">e</kbd></Link>
}
