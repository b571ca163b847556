import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useUndo } from '../../../api/undo'
import { explain } from '../../../parts/error-state'
import { focusHeading } from '../../../parts/focus-heading'
import { announce } from '../../../parts/live-region'
import { useShortcut } from '../../../parts/shortcuts'
import { type LastWrite, remember, useLastWrite } from './last-write'

/** What was just done on this page, with the way back. */
export function DoneNotice() {
  const last = useLastWrite()
  const { pathname } = useLocation()
  return last && last.page === pathname ? <Done key={last.change} {...last} /> : null
}

function Done({ change, words }: LastWrite) {
  const { mutate, isPending, error } = useUndo()
  const notice = useRef<HTMLDivElement>(null)
  const leave = () => {
    if (notice.current?.contains(document.activeElement)) focusHeading()
    remember(null)
  }
  const takeBack = () => {
    if (isPending) return
    mutate({ input: { change } }, { onSuccess: () => { leave(); announce(`Taken back: ${words}`) } })
  }
  useEffect(() => {
    // After the page has said its title: what was done is the news.
    const timer = setTimeout(() => announce(words))
    return () => clearTimeout(timer)
  }, [words])
  useShortcut('u', 'Take back what was just done', takeBack)
  return (
    <div ref={notice} className="done-notice">
      <p>{words}.</p>
      <button type="button" className="link-button" aria-disabled={isPending} aria-keyshortcuts="u" onClick={takeBack}>{isPending ? 'Taking back …' : 'Take it back'} <kbd aria-hidden="true">u</kbd></button>
      <button type="button" className="link-button" aria-label="Close this notice" onClick={leave}>Close</button>
      {error && <p role="alert" className="form-error">{explain(error)}</p>}
    </div>
  )
}
