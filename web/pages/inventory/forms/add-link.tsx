import { useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Kind, LinkKind } from '../../../api/generated/graphql'
import { explain } from '../../../parts/error-state'
import { ItemPicker } from '../../../parts/item-picker'
import { kinds } from '../../../parts/kind'
import { linkInput } from './link-input'
import { useVerb } from './use-verb'
import { LinkItems } from './write-inventory'

export interface LinkEnds {
  readonly kind: LinkKind
  /** Which end of the relationship the page's own item is. */
  readonly end: 'from' | 'to'
  /** What may stand at the other end. */
  readonly other: Kind
  /** The field of the form of the other kind that names this item, where one may be registered for it at once. */
  readonly registers?: string
}

/** Joins another item to this one: found by reference or words, done as soon as it is chosen. */
export function AddLink({ id, ends }: { readonly id: string; readonly ends: LinkEnds }) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { run, busy, refused, dismiss } = useVerb(LinkItems)
  const { word, segment } = kinds[ends.other]
  const close = () => {
    setOpen(false)
    dismiss()
    button.current?.focus()
  }
  const link = (other: { readonly id: string; readonly label: string }) => void run(linkInput(ends, id, other.id), { words: () => `Added: ${other.label}` })
  return (
    <>
      <button ref={button} type="button" className="button" aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}>Add {word}</button>
      {ends.registers && <Link to={`/inventory/${segment}/new?${ends.registers}=${encodeURIComponent(id)}`}>Register new {word}</Link>}
      {open && (
        <div className="row-form" onKeyDown={({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && close()}>
          <ItemPicker autoFocus label={`Which ${word}?`} hint="A reference, or words of its name" kinds={[ends.other]} onPick={link} />
          {busy && <p role="status" className="muted">Writing …</p>}
          {refused && <p role="alert" className="form-error">{explain(refused)}</p>}
          <div className="form-buttons"><button type="button" className="button" onClick={close}>Done</button></div>
        </div>
      )}
    </>
  )
}
