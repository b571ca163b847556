import { Link } from 'react-router'
import { capitalised } from '../../parts/enum-word'
import { ItemLink } from '../../parts/item-link'
import { itemPath } from '../../parts/item-path'
import type { Gap } from './gaps-question'
import { classifyPath } from './missing-answers'

interface RemedyWordsProps extends Pick<NonNullable<Gap['remedy']>, 'kind' | 'says' | 'item'> {
  readonly requirement: Pick<Gap['requirement'], 'id' | 'itemKind'>
}

/**
 * A way to close a gap, with the item it is about as a link: where its name stands in the words, else after them. A question leads to where it is
 * asked, and a control that is not there yet to where one is registered or another claims the requirement.
 */
export function RemedyWords({ kind, says, item, requirement }: RemedyWordsProps) {
  if (kind === 'ADD_CONTROL') return <>{capitalised(says)}. <Link to="/inventory/controls/new">Register a control</Link> or <Link to={itemPath(requirement.itemKind, requirement.id) ?? ''}>claim it for one that is there</Link></>
  if (!item) return capitalised(says)
  if (kind === 'ANSWER_FACT') return <Link to={classifyPath(item.id)}>{capitalised(says)}</Link>
  const link = <ItemLink id={item.id} kind={item.itemKind} label={item.label} />
  const quoted = `"${item.label}"`
  const at = says.indexOf(quoted)
  if (at < 0) return <>{capitalised(says)}: {link}</>
  return <>{capitalised(says.slice(0, at))}{link}{says.slice(at + quoted.length)}</>
}
