import { useEffect, useId, useRef, useState } from 'react'
import { isDay, mayBecomeDay } from './day'
import { ItemToken } from './item-token'

export interface Choice {
  readonly value: string
  readonly word: string
}

/** One thing to filter by: free words, a day, one of a list, or an item that another page has named. */
export type Filter = { readonly name: string; readonly label: string } & (
  | { readonly type: 'text'; readonly hint?: string }
  /** `none`: which day it is where none is chosen, if one is. */
  | { readonly type: 'day'; readonly none?: string }
  /** `open`: values beside the choices are allowed, for the list of them is not closed. `none`: what it is called that nothing is chosen. */
  | { readonly type: 'choice'; readonly choices: readonly Choice[]; readonly open?: boolean; readonly none?: string }
  | { readonly type: 'item' }
)

interface FilterBarProps {
  /** What is filtered, for those who hear the page: "Filter controls". */
  readonly label: string
  readonly filters: readonly Filter[]
  readonly values: Readonly<Record<string, string>>
  /** `typing` is true while a text is being written. */
  readonly onChange: (change: Readonly<Record<string, string>>, typing: boolean) => void
}

/** The filters of a list. An empty value does not filter. */
export function FilterBar({ label, filters, values, onChange }: FilterBarProps) {
  const active = filters.filter(({ name }) => values[name])
  const clear = () => onChange(Object.fromEntries(filters.map(({ name }) => [name, ''])), false)
  return (
    <form className="filter-bar" role="search" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      {filters.map((filter) => <Field key={filter.name} filter={filter} value={values[filter.name] ?? ''} onChange={onChange} />)}
      {active.length > 0 && <button type="button" className="link-button filter-clear" onClick={clear}>Clear filters</button>}
    </form>
  )
}

interface FieldProps extends Pick<FilterBarProps, 'onChange'> {
  readonly filter: Filter
  readonly value: string
}

function Field({ filter, value, onChange }: FieldProps) {
  if (filter.type === 'text' || filter.type === 'day') return <TextField filter={filter} value={value} onChange={onChange} />
  if (filter.type === 'item') {
    return value === '' ? null : <ItemToken label={filter.label} id={value} onRemove={() => onChange({ [filter.name]: '' }, false)} />
  }
  return (
    <label className="filter" data-active={value !== '' || undefined}>
      <span>{filter.label}</span>
      <select className="field" value={value} onChange={(event) => onChange({ [filter.name]: event.target.value }, false)}>
        <option value="">{filter.none ?? 'any'}</option>
        {filter.choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.word}</option>)}
        {unlisted(filter.choices, value) && <option value={value}>{value}</option>}
      </select>
    </label>
  )
}

/** An address may name what no choice stands for, or not yet: it is shown as it is rather than as "any". */
function unlisted(choices: readonly Choice[], value: string): boolean {
  return value !== '' && choices.every((choice) => choice.value !== value)
}

/** Keeps what is typed here and hands it on when the fingers rest, so that neither letters nor the way back get lost. */
function TextField({ filter, value, onChange }: FieldProps) {
  const [text, setText] = useState(value)
  const [left, setLeft] = useState(true)
  const note = useId()
  const day = filter.type === 'day'
  // What is still being written is not wrong yet.
  const wrong = day && !isDayOrNone(text.trim()) && (left || !mayBecomeDay(text.trim()))
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The value from the address wins, unless it is what stands here already but for a space at its end.
  useEffect(() => setText((current) => (current.trim() === value ? current : value)), [value])
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    if (day && !isDayOrNone(next.trim())) return
    timer.current = setTimeout(() => onChange({ [filter.name]: next.trim() }, true), 200)
  }
  return (
    <>
      <label className={day ? 'filter filter-day' : 'filter filter-text'}>
        <span>{filter.label}</span>
        <input
          className="field"
          type="text"
          value={text}
          placeholder={day ? 'YYYY-MM-DD' : filter.type === 'text' ? filter.hint : undefined}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? note : undefined}
          onChange={(event) => type(event.target.value)}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
        />
      </label>
      {wrong && <p className="filter-note" id={note} role="alert">{wrongDayWords(value || filter.none)}</p>}
    </>
  )
}

/** How a day is written, and of which one the figures are meanwhile. */
export function wrongDayWords(shown: string | undefined): string {
  return `Write 2026-12-31.${shown ? ` Shown: ${shown}.` : ''}`
}

/** A browser's own field for a date would write it in an order that depends on the reader's country; so it is typed, and this checks it. */
function isDayOrNone(text: string): boolean {
  return text === '' || isDay(text)
}

/** Says which filter holds a value that it cannot have, as an address written by hand may; undefined where all is well. */
export function wrongFilter(filters: readonly Filter[], values: Readonly<Record<string, string | undefined>>): string | undefined {
  for (const filter of filters) {
    const value = values[filter.name]
    if (!value) continue
    if (filter.type === 'day' && !isDay(value)) return `“${filter.label}” takes a day such as 2026-11-23, not “${value}”.`
    if (filter.type === 'choice' && !filter.open && unlisted(filter.choices, value)) return `“${value}” is not one of the choices of “${filter.label}”.`
  }
  return undefined
}
