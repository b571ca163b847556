import { Link } from 'react-router'
import type { Kind } from '../../api/generated/graphql'
import { EmptyState } from '../../parts/empty-state'
import { useItemHeading } from '../../parts/item-heading'
import { ItemLink } from '../../parts/item-link'
import { historyPath } from '../../parts/item-path'
import { kinds } from '../../parts/kind'
import { Page } from '../../parts/page'
import { KindBreadcrumb } from './kind-breadcrumb'

/** For an id that no item of this kind has: what the id does stand for, if anything, and where to go on from here. */
export function MissingItem({ id, kind }: { readonly id: string; readonly kind: Kind }) {
  const { item } = useItemHeading(id)
  const { word, plural, segment } = kinds[kind]
  return (
    <Page title={`No such ${word}`} context={<KindBreadcrumb kind={kind} />}>
      <EmptyState title={`The graph holds no ${word} with the id ${id}.`}>
        {item && <p>Under this id stands the {kinds[item.itemKind].word} <ItemLink id={item.id} kind={item.itemKind} label={item.label} />.</p>}
        <p>
          Press / and search for it, go through <Link to={`/inventory/${segment}`}>all {plural}</Link>, or see in <Link to={historyPath(id)}>History</Link> whether
          it was removed.
        </p>
      </EmptyState>
    </Page>
  )
}
