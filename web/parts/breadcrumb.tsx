import { Children, type ReactNode } from 'react'

/** The way down to this page, outermost first. */
export function Breadcrumb({ children }: { readonly children: ReactNode }) {
  return (
    <nav className="breadcrumb" aria-label="Where this stands">
      <ol>{Children.toArray(children).map((link, place) => <li key={place}>{link}</li>)}</ol>
    </nav>
  )
}
