import { Suspense, useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { ActingAs } from './acting-as'
import { LiveRegion } from './live-region'
import { Navigation } from './navigation'
import { SearchBox } from './search-box'
import { ShortcutsButton, ShortcutsProvider } from './shortcuts'
import { Skeleton } from './skeleton'
import { ThemeSwitch } from './theme-switch'

/** What stands around every page: skip link, bar, main landmark, the region that is read out. */
export function Frame() {
  const main = useRef<HTMLElement>(null)
  useFocusAfterNavigation(main)
  return (
    <ShortcutsProvider>
      <a className="skip-link" href="#main" onClick={(event) => skip(event, main.current)}>Skip to the content</a>
      <header className="top-bar">
        <Navigation />
        <SearchBox />
        <div className="top-bar-tools">
          <ActingAs />
          <ThemeSwitch />
          <ShortcutsButton />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<div className="page"><Skeleton lines={8} label="Loading the page" /></div>}>
          <Outlet />
        </Suspense>
      </main>
      <LiveRegion />
      <ScrollRestoration />
    </ShortcutsProvider>
  )
}

/** Moves the focus without writing `#main` into the address, which belongs to the page's state. */
function skip(event: React.MouseEvent, main: HTMLElement | null): void {
  event.preventDefault()
  main?.focus()
}

/** A link that vanishes with its page leaves the focus nowhere; the keyboard then goes on from the new page's start. */
function useFocusAfterNavigation(main: React.RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation()
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [pathname, main])
}
