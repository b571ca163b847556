import { type KeyboardEvent, useId, useState } from 'react'
import type { Kind } from '../api/generated/graphql'
import { explain } from './error-state'
import { KindBadge } from './kind-badge'
import { type SearchResult, useSearchResults } from './search-results'

interface ItemPickerProps {
  readonly label: string
  readonly hint: string
  /** Finds items of these kinds alone; of any kind where it is left out. */
  readonly kinds?: readonly Kind[] | undefined
  /** The id of what describes the field: a hint, or what is wrong with it. */
  readonly describedBy?: string | undefined
  readonly invalid?: boolean
  readonly required?: boolean
  /** Takes the keyboard as soon as it is there, where a button has just opened it. */
  readonly autoFocus?: boolean
  /** Under which id a form finds the field again. */
  readonly id?: string | undefined
  readonly onPick: (item: SearchResult) => void
  /** Told what stands in the field and is not picked: a form must not drop it in silence. */
  readonly onLeftover?: ((text: string) => void) | undefined
}

/** Finds one item by reference or words. The arrows choose, Enter takes the choice (the first one, if none was made). */
export function ItemPicker({ label, hint, kinds, describedBy, invalid = false, required = false, autoFocus = false, id, onPick, onLeftover }: ItemPickerProps) {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { results, total, settled, error } = useSearchResults(text, kinds)
  const list = useId()
  const input = id ?? `${list}-text`
  const shown = open && text.trim() !== ''
  const chosen = results[active]

  const write = (value: string) => {
    setText(value)
    onLeftover?.(value)
  }
  const pick = (item: SearchResult | undefined) => {
    if (!item) return
    write('')
    setOpen(false)
    onPick(item)
  }
  const type = (value: string) => {
    write(value)
    setActive(0)
    setOpen(true)
  }
  const move = (step: number) => setActive(Math.max(0, Math.min(results.length - 1, active + step)))
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => settled && pick(chosen),
    ...(shown && { Escape: () => setOpen(false) }),
  }
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key]
    // With Ctrl, Enter sends the form around the field.
    if (!act || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }

  return (
    <div className="item-picker">
      <label htmlFor={input}>{label}</label>
      <input
        id={input}
        type="text"
        role="combobox"
        className="field"
        aria-expanded={shown && results.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen ? `${list}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-required={required || undefined}
        placeholder={hint}
        autoFocus={autoFocus}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <div className="item-picker-popover" hidden={!shown} onMouseDown={(event) => event.preventDefault()}>
        <ul id={list} role="listbox" aria-label={`${label}: items found`}>
          {results.map((item, index) => (
            <li key={item.id} id={`${list}-${index}`} role="option" aria-selected={index === active} onMouseMove={() => setActive(index)} onClick={() => pick(item)}>
              <span className="search-label">{item.label}</span>
              <KindBadge kind={item.itemKind} />
            </li>
          ))}
        </ul>
        <p className="search-note">{error ? explain(error) : total === 0 ? `Nothing found for “${text.trim()}”.` : total === undefined ? 'Searching …' : `${results.length} of ${total}`}</p>
      </div>
    </div>
  )
}
