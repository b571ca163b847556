import type { ReactNode } from 'react'
import type { Kind } from '../../api/generated/graphql'
import { Day } from '../../parts/date'
import { enumWord } from '../../parts/enum-word'
import { ItemLink } from '../../parts/item-link'

/** An item as a cell or a fact needs it. */
export interface Named {
  readonly id: string
  readonly itemKind: Kind
  readonly label: string
}

/** A fact that nobody has given yet. A word, never a blank: a blank could as well mean "none". */
export function NotAnswered({ word = 'not answered' }: { readonly word?: string }) {
  return <span className="muted">{word}</span>
}

/** A fact, or that nobody has answered it. An empty text is no answer either. */
export function answer(value: string | null | undefined, word?: string): ReactNode {
  return value ? value : <NotAnswered {...(word ? { word } : {})} />
}

export function yesNo(value: boolean | null | undefined): ReactNode {
  return value == null ? <NotAnswered /> : value ? 'yes' : 'no'
}

/** A list of facts: not answered, none, or what it holds. "None" is an answer too. */
export function listed(values: readonly string[] | null | undefined): ReactNode {
  if (values == null) return <NotAnswered />
  return values.length === 0 ? 'none' : values.join(', ')
}

/** The same for values of the API. */
export function listedWords(values: readonly string[] | null | undefined): ReactNode {
  return listed(values?.map(enumWord))
}

/** An item where its column or fact says of what kind it is. */
export function plain(item: Named): ReactNode {
  return <ItemLink id={item.id} kind={item.itemKind} label={item.label} plain />
}

export function owner(party: Named | null | undefined): ReactNode {
  return party ? plain(party) : <NotAnswered word="no owner named" />
}

/** Several items, one a line. */
export function namedAll(items: readonly Named[]): ReactNode {
  if (items.length === 0) return 'none'
  return <ul className="item-list">{items.map((item) => <li key={item.id}>{plain(item)}</li>)}</ul>
}

/** A link to a text elsewhere. It does not tell that place where the reader came from. */
export function outward(url: string | null | undefined, words: string, none = 'none given'): ReactNode {
  if (!url) return <NotAnswered word={none} />
  return <a href={url} rel="noreferrer" target="_blank">{words}<span className="visually-hidden"> (opens in a new tab)</span></a>
}

interface ApplyingDate {
  readonly condition?: string | null
  readonly from?: string | null
  readonly by?: Named | null
}

/** From when a requirement applies, a line a condition, in the order in which they decide. */
export function applyingDates(dates: readonly ApplyingDate[]): ReactNode {
  if (dates.length === 0) return 'no date set'
  return (
    <ol className="item-list">
      {dates.map(({ condition, from, by }, place) => (
        <li key={place}>
          {from ? <Day value={from} /> : 'does not apply'}
          {condition ? `, where ${condition}` : dates.length > 1 ? ', in all other cases' : ''}
          {by && <> ({plain(by)})</>}
        </li>
      ))}
    </ol>
  )
}
