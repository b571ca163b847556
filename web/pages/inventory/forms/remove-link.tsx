import { explain } from '../../../parts/error-state'
import type { LinkEnds } from './add-link'
import { linkInput } from './link-input'
import { useVerb } from './use-verb'
import { UnlinkItems } from './write-inventory'

interface RemoveLinkProps {
  readonly id: string
  readonly ends: LinkEnds
  readonly other: { readonly id: string; readonly label: string }
}

/** Takes a link away. It asks nothing, for it can be taken back. */
export function RemoveLink({ id, ends, other }: RemoveLinkProps) {
  const { run, busy, refused } = useVerb(UnlinkItems)
  const remove = async (section: Element | null) => {
    // The row goes, and the focus with it: the keyboard then goes on from the heading of the list.
    if (await run(linkInput(ends, id, other.id), { words: () => `Taken away: ${other.label}` })) section?.querySelector('h2')?.focus()
  }
  return (
    <>
      <button type="button" className="link-button" aria-label={`Take away ${other.label}`} aria-disabled={busy} onClick={({ currentTarget }) => busy || void remove(currentTarget.closest('section'))}>Take away</button>
      {refused && <p role="alert" className="form-error">{explain(refused)}</p>}
    </>
  )
}
