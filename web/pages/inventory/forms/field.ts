import type { Kind } from '../../../api/generated/graphql'
import type { Choice } from '../../../parts/filter-bar'

/** One thing a form asks for. Its name is that of the input it fills, so that an error of the server finds its way back to it. */
export type Field = {
  readonly name: string
  readonly label: string
  readonly required?: boolean
  readonly hint?: string
  /** Asked when an item is registered; later it is changed elsewhere on the item's page. */
  readonly onlyNew?: boolean
  /** Sent as a fact of the system, in the words in which facts are stored. */
  readonly fact?: boolean
} & (
  | { readonly type: 'text' | 'long text' | 'day' | 'digest' | 'yes or no' | 'owner' }
  | { readonly type: 'choice'; readonly choices: readonly Choice[] }
  | { readonly type: 'item' | 'items'; readonly kinds: readonly Kind[] }
)

/** What stands in a field: a text (the id of an item, `true` or `false`), or the ids of several items. Empty: nothing. */
export type Value = string | readonly string[]
export type Values = Readonly<Record<string, Value>>

/** What is filled in, on top of what stood there when the form was opened, and at which revision that was seen. */
export interface Filled {
  readonly start: Values
  readonly revision: number
  readonly values: Values
}

/** A text for some of the fields, by their names. */
export type Texts = Readonly<Record<string, string>>

/** What is wrong with fields. */
export type Wrong = Texts
