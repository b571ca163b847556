import type { ComponentType } from 'react'
import { createBrowserRouter, type RouteObject } from 'react-router'
import { beginCoverage } from './pages/coverage/begin-coverage'
import { beginCrosswalk } from './pages/crosswalk/begin-crosswalk'
import { beginExplorer } from './pages/explorer/begin-explorer'
import { Frame } from './parts/frame'
import { Skeleton } from './parts/skeleton'
import { NotFoundPage } from './pages/not-found/not-found-page'

/**
 * A page with what stands in its place, below the bar, until its code is here for the first time. What it will ask the server can begin
 * when its address is opened, beside the fetching of its code.
 */
function page(path: string, lazy: () => Promise<{ readonly Component: ComponentType }>, begin?: (url: URL) => void): RouteObject {
  return {
    path, lazy, hydrateFallbackElement: <div className="page"><Skeleton lines={8} label="Loading the page" /></div>,
    ...(begin && { loader: ({ request }) => (begin(new URL(request.url)), null), shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname }),
  }
}

/** Every page by its address. A page is fetched when it is first opened, so that the Explorer's graph library burdens no other page. */
export const router = createBrowserRouter([
  {
    element: <Frame />,
    children: [
      page('/', async () => ({ Component: (await import('./pages/overview/overview-page')).OverviewPage })),
      page('/explorer', async () => {
        const code = import('./pages/explorer/explorer-page')
        // The graph library comes at once and holds nothing up; that it could not be fetched is told where it is needed.
        void import('./graph/graph-canvas').catch(() => undefined)
        return { Component: (await code).ExplorerPage }
      }, beginExplorer),
      page('/crosswalk', async () => ({ Component: (await import('./pages/crosswalk/crosswalk-page')).CrosswalkPage }), beginCrosswalk),
      page('/coverage', async () => ({ Component: (await import('./pages/coverage/coverage-page')).CoveragePage }), beginCoverage),
      page('/inventory', async () => ({ Component: (await import('./pages/inventory/inventory-page')).InventoryPage })),
      page('/inventory/organisation', async () => ({ Component: (await import('./pages/inventory/statement/statement-page')).StatementPage })),
      page('/inventory/systems/:id/classify', async () => ({ Component: (await import('./pages/inventory/classify/classify-page')).ClassifyPage })),
      page('/inventory/:segment/new', async () => ({ Component: (await import('./pages/inventory/forms/new-item-page')).NewItemPage })),
      page('/inventory/:segment/:id/edit', async () => ({ Component: (await import('./pages/inventory/forms/edit-item-page')).EditItemPage })),
      page('/inventory/:segment', async () => ({ Component: (await import('./pages/inventory/list-page')).ListPage })),
      page('/inventory/:segment/*', async () => ({ Component: (await import('./pages/inventory/item-page')).ItemPage })),
      page('/history', async () => ({ Component: (await import('./pages/history/history-page')).HistoryPage })),
      { path: '*', element: <NotFoundPage /> },
    ],
  },
])
