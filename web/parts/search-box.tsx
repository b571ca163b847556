import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { explorerPath } from './item-path'
import { KindBadge } from './kind-badge'
import { explain } from './error-state'
import { announce } from './live-region'
import { type SearchResult, useSearchResults } from './search-results'
import { useShortcut } from './shortcuts'
import { topicPath, topicPicturePath, topicsMeant } from './topics'

const inputId = 'search'

/** Puts the cursor where one searches, for a page that invites to. */
export function focusSearch(): void {
  document.getElementById(inputId)?.focus()
}

/** All that is asked under a topic, in one of its forms. */
interface TopicChoice {
  readonly topic: string
  readonly form: 'list' | 'picture'
  readonly path: string
}

/** What can be chosen: an item, or a topic. */
type Choice = SearchResult | TopicChoice

const formsOf = (topic: string): readonly TopicChoice[] => [{ topic, form: 'list', path: topicPath(topic) }, { topic, form: 'picture', path: topicPicturePath(topic) }]

/**
 * Finds any item from any page, and the topics. The arrows choose, Enter opens the Explorer at the choice (the first item, if none was made);
 * a topic opens what is asked under it, as a list or as a picture.
 */
export function SearchBox() {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const list = useId()
  const navigate = useNavigate()
  const { results, total, error, settled, retry } = useSearchResults(text)
  const shown = open && text.trim() !== ''
  const choices: readonly Choice[] = [...results, ...topicsMeant(text).flatMap(formsOf)]
  const chosen = active < 0 ? undefined : choices[active]

  useShortcut('/', 'Search everything', () => input.current?.select())
  useEffect(() => {
    if (shown && settled && total !== undefined) announce(total === 0 ? 'Nothing found' : `${total} found`)
  }, [shown, settled, total])

  const choose = (choice: Choice | undefined) => {
    if (!choice) return
    setOpen(false)
    setText('')
    input.current?.blur()
    void navigate('topic' in choice ? choice.path : explorerPath(choice.id))
  }
  const type = (value: string) => {
    setText(value)
    setActive(-1)
    setOpen(true)
  }
  const move = (step: number) => {
    setOpen(true)
    const places = choices.length + 1
    setActive((active + 1 + step + places) % places - 1)
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(chosen ?? (settled ? choices[0] : undefined)),
    Escape: () => (shown ? setOpen(false) : type('')),
  }
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }

  return (
    <search className="search-box">
      <svg className="search-glyph" viewBox="0 0 16 16" aria-hidden="true"><path d="M7 2.5a4.5 4.5 0 0 1 0 9a4.5 4.5 0 0 1 0-9zM10.5 10.5L14 14" /></svg>
      <input
        ref={input}
        id={inputId}
        type="text"
        role="combobox"
        className="field"
        aria-label="Search everything"
        aria-expanded={shown && choices.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen ? `${list}-${active}` : undefined}
        placeholder="Search: 10(2)(f), A.6.2.4, a system …"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <kbd className="search-key" aria-hidden="true">/</kbd>
      <div className="search-popover" hidden={!shown} onMouseDown={(event) => event.preventDefault()}>
        <ul id={list} role="listbox" aria-label="Items found">
          {choices.map((choice, index) => (
            <li
              key={'topic' in choice ? choice.path : choice.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseMove={() => setActive(index)}
              onClick={() => choose(choice)}
            >
              {'topic' in choice
                ? <><span className="search-label">{choice.topic}</span><span className="kind-badge">topic: {choice.form}</span></>
                : <><span className="search-label">{choice.label}</span><KindBadge kind={choice.itemKind} /></>}
            </li>
          ))}
        </ul>
        {error ? (
          <p className="search-note">{explain(error)} <button type="button" className="link-button" onClick={() => void retry()}>Try again</button></p>
        ) : (
          <p className="search-note">{note(results.length, total, text)}</p>
        )}
      </div>
    </search>
  )
}

function note(shown: number, total: number | undefined, text: string): string {
  if (total === undefined) return 'Searching …'
  if (total === 0) return `Nothing found for “${text.trim()}”. Try a reference such as 10(2)(f) or A.6.2.4, or a word of a title.`
  return `${shown} of ${total} · Enter opens the Explorer`
}
