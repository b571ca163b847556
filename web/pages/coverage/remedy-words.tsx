import { capitalised } from '../../parts/enum-word'
import { ItemLink } from '../../parts/item-link'
import type { Gap } from './gaps-question'

/** A way to close a gap, with the item it is about as a link: where its name stands in the words, else after them. */
export function RemedyWords({ says, item }: Pick<NonNullable<Gap['remedy']>, 'says' | 'item'>) {
  if (!item) return capitalised(says)
  const link = <ItemLink id={item.id} kind={item.itemKind} label={item.label} />
  const quoted = `"${item.label}"`
  const at = says.indexOf(quoted)
  if (at < 0) return <>{capitalised(says)}: {link}</>
  return <>{capitalised(says.slice(0, at))}{link}{says.slice(at + quoted.length)}</>
}
