import { type KeyboardEvent, useId, useState } from 'react'
import { KindBadge } from '../../parts/kind-badge'
import { type SearchResult, useSearchResults } from '../../parts/search-results'

interface ItemPickerProps {
  readonly label: string
  readonly hint: string
  readonly onPick: (item: SearchResult) => void
}

/** Finds one item by reference or words. The arrows choose, Enter takes the choice (the first one, if none was made). */
export function ItemPicker({ label, hint, onPick }: ItemPickerProps) {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { results, total, settled } = useSearchResults(text)
  const list = useId()
  const shown = open && text.trim() !== ''
  const chosen = results[active]

  const pick = (item: SearchResult | undefined) => {
    if (!item) return
    setText('')
    setOpen(false)
    onPick(item)
  }
  const type = (value: string) => {
    setText(value)
    setActive(0)
    setOpen(true)
  }
  const move = (step: number) => setActive(Math.max(0, Math.min(results.length - 1, active + step)))
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => settled && pick(chosen),
    Escape: () => setOpen(false),
  }
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }

  return (
    <div className="item-picker">
      <label htmlFor={`${list}-text`}>{label}</label>
      <input
        id={`${list}-text`}
        type="text"
        role="combobox"
        className="field"
        aria-expanded={shown && results.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen ? `${list}-${active}` : undefined}
        placeholder={hint}
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
        <p className="search-note">{total === 0 ? `Nothing found for “${text.trim()}”.` : total === undefined ? 'Searching …' : `${results.length} of ${total}`}</p>
      </div>
    </div>
  )
}
