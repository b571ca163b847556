import { Link } from 'react-router'
import type { Kind } from '../../api/generated/graphql'
import { Breadcrumb } from '../../parts/breadcrumb'
import { capitalised } from '../../parts/enum-word'
import { itemPath } from '../../parts/item-path'
import { kinds } from '../../parts/kind'
import type { Named } from './cells'

interface KindBreadcrumbProps {
  readonly kind: Kind
  /** What the item stands in, outermost first. */
  readonly wholes?: readonly Named[]
}

/** The way down to an item: the list of its kind, then what it stands in. */
export function KindBreadcrumb({ kind, wholes = [] }: KindBreadcrumbProps) {
  return (
    <Breadcrumb>
      <Link to="/inventory">Inventory</Link>
      <Link to={`/inventory/${kinds[kind].segment}`}>{capitalised(kinds[kind].plural)}</Link>
      {wholes.map(({ id, itemKind, label }) => <Link key={id} to={itemPath(itemKind, id) ?? '/inventory'}>{label}</Link>)}
    </Breadcrumb>
  )
}
