import { createContext, useContext } from 'react'
import { Link } from 'react-router'
import type { Kind } from '../api/generated/graphql'
import { KindGlyph } from './kind-badge'
import { kinds } from './kind'
import { itemPath } from './item-path'

/** Where the link to an item leads; null where it leads nowhere. */
export type ItemTarget = (kind: Kind, id: string) => string | null

const Target = createContext<ItemTarget>(itemPath)

/** Within it every item link leads where the page wants: in the Explorer to another selection, elsewhere to the item's page. */
export const ItemTargetProvider = Target.Provider

interface ItemLinkProps {
  readonly id: string
  readonly kind: Kind
  readonly label: string
  /** Leaves out the outline where every item of a list is of one kind. */
  readonly plain?: boolean
}

/** An item by its name, with the outline of its kind before it. */
export function ItemLink({ id, kind, label, plain = false }: ItemLinkProps) {
  const to = useContext(Target)(kind, id)
  return (
    <span className="item-link">
      {!plain && <KindGlyph kind={kind} />}
      {!plain && <span className="visually-hidden">{kinds[kind].word} </span>}
      {to === null ? label : <Link to={to}>{label}</Link>}
    </span>
  )
}
