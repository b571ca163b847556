import { enumWord } from '../../../parts/enum-word'
import { isDay } from '../../../parts/day'
import type { Field, Filled, Texts, Value, Values, Wrong } from './field'

type Fields = readonly Field[]

/** A form in which nothing is filled in: no field is answered by default. */
export function emptyValues(fields: Fields): Values {
  return Object.fromEntries(fields.map(({ name, type }) => [name, type === 'items' ? [] : '']))
}

/** What an item says, as the fields of its form show it. */
export function valuesOf(fields: Fields, item: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(fields.map((field) => [field.name, shown(field, item[field.name])]))
}

function shown({ type, fact }: Field, value: unknown): Value {
  if (value === null || value === undefined) return type === 'items' ? [] : ''
  if (typeof value === 'object' && 'id' in value) return String(value.id)
  return fact ? enumWord(String(value)) : String(value)
}

/** What keeps a form from being sent; `leftover` was typed to find an item, and none was chosen. Whatever else a field may hold is for the server to judge. */
export function wrongIn(fields: Fields, values: Values, leftover: Texts = {}): Wrong {
  return Object.fromEntries(fields.flatMap((field) => {
    const wrong = unpicked(leftover[field.name]) ?? wrongWith(field, values[field.name] ?? '')
    return wrong ? [[field.name, wrong]] : []
  }))
}

const unpicked = (text = ''): string | undefined => (text.trim() === '' ? undefined : 'Choose one of those found, or clear the field.')

function wrongWith({ type, label, required }: Field, value: Value): string | undefined {
  if (isEmpty(value)) return required ? `${label} is required.` : undefined
  if (type === 'day' && !isDay(String(value).trim())) return 'Write a day as year, month, day: 2026-11-23.'
  return undefined
}

/** The input of a verb from a form that is filled in: what is left empty is left out. */
export function inputOf(fields: Fields, values: Values): Readonly<Record<string, unknown>> {
  return sent(fields.filter(({ name }) => !isEmpty(values[name] ?? '')), values)
}

/** The input of a change: only what differs from what stood there, null for what was emptied. */
export function changesOf(fields: Fields, before: Values, values: Values): Readonly<Record<string, unknown>> {
  return sent(fields.filter(({ name }) => !same(before[name], values[name])), values)
}

function sent(fields: Fields, values: Values): Readonly<Record<string, unknown>> {
  const of = (field: Field) => [field.name, stored(field, values[field.name] ?? '')] as const
  const facts = fields.filter(({ fact }) => fact).map(of).map(([name, value]) => ({ name, value: value === null ? null : [value].flat() }))
  return { ...Object.fromEntries(fields.filter(({ fact }) => !fact).map(of)), ...(facts.length > 0 && { facts }) }
}

function stored({ type }: Field, value: Value): unknown {
  if (typeof value !== 'string') return [...value]
  const text = value.trim()
  if (text === '') return null
  return type === 'yes or no' ? text === 'true' : text
}

/** What was typed, on top of what stands there by now: a field that was not touched takes what another has written. */
export function rebase(before: Values, typed: Values, now: Values): Values {
  return Object.fromEntries(Object.keys(now).map((name) => [name, (same(before[name], typed[name]) ? now[name] : typed[name]) ?? '']))
}

/** Whether nothing was typed on top of what stood there. */
export const untouched = ({ start, values }: Filled): boolean => Object.keys(values).every((name) => same(start[name], values[name]))

/** The fields in which two states of an item differ. */
export function differing(fields: Fields, before: Values, now: Values): Fields {
  return fields.filter(({ name }) => !same(before[name], now[name]))
}

/** What stands in a field, as its form would show it. */
export function wordsOf(field: Field, value: Value = ''): string {
  if (isEmpty(value)) return 'nothing'
  if (field.type === 'yes or no') return value === 'true' ? 'yes' : 'no'
  if (field.type === 'choice') return field.choices.find((choice) => choice.value === value)?.word ?? String(value)
  return [value].flat().join(', ')
}

/** The field that an error of the server names: `input.validUntil`, `input.facts.0.value` where the facts of a system are wrong. */
export function fieldNamed(fields: Fields, path: string | undefined): Field | undefined {
  const [first = ''] = (path ?? '').replace(/^input\./, '').split(/[.[]/)
  return fields.find(({ name }) => name === first) ?? (first === 'facts' ? fields.find(({ fact }) => fact) : undefined)
}

/** What the server says of a field, under the label that stands on screen and not under the name of the input. */
export const underLabel = ({ label }: Field, words: string): string => `${label}: ${words.replace(/^input\.[\w.[\]]+: /, '')}`

const isEmpty = (value: Value): boolean => (typeof value === 'string' ? value.trim() === '' : value.length === 0)
const same = (one: Value = '', other: Value = ''): boolean => [one].flat().join('\n') === [other].flat().join('\n')
