import { AddLink, type LinkEnds } from './add-link'
import { RemoveLink } from './remove-link'

/** What a list of linked items offers: to add one, and to take each away again. */
export function linked(ends: LinkEnds) {
  return {
    Add: ({ id }: { readonly id: string }) => <AddLink id={id} ends={ends} />,
    act: (row: { readonly id: string; readonly label: string }, id: string) => <RemoveLink id={id} ends={ends} other={row} />,
  }
}
