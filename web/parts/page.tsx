import { type ReactNode, useEffect } from 'react'
import { announce } from './live-region'

interface PageProps {
  /** What the page is called, in its heading and in the window's title. */
  readonly title: string
  /** What stands in the heading where that is more than the title; hidden headings are for pages that fill the window. */
  readonly heading?: ReactNode
  readonly hideHeading?: boolean
  /** Above the heading: the way down to this page. */
  readonly context?: ReactNode
  /** Beside the heading: what one does with the page as a whole. */
  readonly actions?: ReactNode
  /** Fills the window below the bar and does not scroll: the Explorer. */
  readonly fill?: boolean
  readonly children: ReactNode
}

/** One page: its title, its heading, its content. The frame around it (bar, landmarks, skip link) is in frame.tsx. */
export function Page({ title, heading = title, hideHeading = false, context, actions, fill = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Throughline`
    announce(title)
  }, [title])
  return (
    <div className="page" data-fill={fill || undefined}>
      {context}
      <header className={hideHeading ? 'visually-hidden' : 'page-header'}>
        <h1 tabIndex={-1}>{heading}</h1>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  )
}
