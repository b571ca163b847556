import { Link, useLocation } from 'react-router'
import { EmptyState } from '../../parts/empty-state'
import { Page } from '../../parts/page'

/** For an address that names no page. */
export function NotFoundPage() {
  const { pathname } = useLocation()
  return (
    <Page title="No such page">
      <EmptyState title={`Nothing stands at ${pathname}`}>
        <p>Start from the <Link to="/">Overview</Link>, or press / and search.</p>
      </EmptyState>
    </Page>
  )
}
