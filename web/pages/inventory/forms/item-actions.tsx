import { useLayoutEffect, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Kind } from '../../../api/generated/graphql'
import { focusHeading } from '../../../parts/focus-heading'
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
      {definition?.retire && !retired && <Retire onClick={() => setRetiring(true)} />}
      {definition?.retire && retiring && <RetireSheet item={item} meaning={definition.retire} onClose={() => setRetiring(false)} />}
    </>
  )
}

/** Goes once the item is retired, and the focus with it: the keyboard then goes on from the heading. */
function Retire({ onClick }: { readonly onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const own = button.current
    return () => {
      if (document.activeElement === own) focusHeading()
    }
  }, [])
  return <button ref={button} type="button" className="button" onClick={onClick}>Retire …</button>
}

function Edit({ to }: { readonly to: string }) {
  const navigate = useNavigate()
  useShortcut('e', 'Edit this item', () => void navigate(to))
  return <Link className="button" to={to} aria-keyshortcuts="e">Edit <kbd aria-hidden="true">e</kbd></Link>
}
