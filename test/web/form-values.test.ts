import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Field } from '../../web/pages/inventory/forms/field'
import { changesOf, differing, emptyValues, fieldNamed, inputOf, rebase, underLabel, untouched, valuesOf, wordsOf, wrongIn } from '../../web/pages/inventory/forms/form-values'
import { itemForms } from '../../web/pages/inventory/forms/item-forms'
import { linkInput } from '../../web/pages/inventory/forms/link-input'
import { prefilled } from '../../web/pages/inventory/forms/prefilled'

const fields: readonly Field[] = [
  { name: 'title', label: 'Title', type: 'text', required: true },
  { name: 'personalData', label: 'Personal data', type: 'yes or no' },
  { name: 'validUntil', label: 'Valid until', type: 'day' },
  { name: 'owner', label: 'Owner', type: 'owner' },
  { name: 'lifecycle', label: 'Life', type: 'choice', choices: [], fact: true },
  { name: 'controls', label: 'Controls', type: 'items', kinds: ['CONTROL'] },
]

test('a form begins with nothing answered, and what stays empty is not sent', () => {
  expect(inputOf(fields, emptyValues(fields))).toEqual({})
  for (const form of Object.values(itemForms)) expect(inputOf(form.fields, emptyValues(form.fields))).toEqual({})
})

test('what is filled in is sent as the API takes it: yes and no, the ids of items, facts by their names', () => {
  const values = { title: ' Audit ', personalData: 'false', validUntil: '2027-03-01', owner: '', lifecycle: 'in use', controls: ['control:a'] }
  expect(inputOf(fields, values)).toEqual({
    title: 'Audit', personalData: false, validUntil: '2027-03-01', controls: ['control:a'], facts: [{ name: 'lifecycle', value: ['in use'] }],
  })
})

test('an item shows in its form as it is, and saving it untouched changes nothing', () => {
  const item = { title: 'Audit', personalData: null, validUntil: '2027-03-01', owner: { id: 'party:legal' }, lifecycle: 'IN_USE', controls: null }
  const values = valuesOf(fields, item)
  expect(values).toEqual({ title: 'Audit', personalData: '', validUntil: '2027-03-01', owner: 'party:legal', lifecycle: 'in use', controls: [] })
  expect(changesOf(fields, values, values)).toEqual({})
})

test('only what was changed is sent, and what was emptied is taken away', () => {
  const before = valuesOf(fields, { title: 'Audit', validUntil: '2027-03-01', owner: { id: 'party:legal' }, personalData: true })
  expect(changesOf(fields, before, { ...before, validUntil: '', owner: 'party:risk' })).toEqual({ validUntil: null, owner: 'party:risk' })
})

test('what is required and missing, and a day that is none, are told at their fields', () => {
  expect(wrongIn(fields, { ...emptyValues(fields), validUntil: '1 March' })).toEqual({
    title: 'Title is required.', validUntil: 'Write a day as year, month, day: 2026-11-23.',
  })
  expect(wrongIn(fields, { ...emptyValues(fields), title: 'Audit', validUntil: '2027-03-01' })).toEqual({})
})

test('words that have found no item yet keep a form from being sent, and are told before that the field is empty', () => {
  const filled = { ...emptyValues(fields), title: 'Audit', controls: ['control:a'] }
  const told = { controls: 'Choose one of those found, or clear the field.' }
  expect(wrongIn(fields, filled, { controls: 'bias te' })).toEqual(told)
  const [controls] = fields.filter(({ name }) => name === 'controls').map((field) => ({ ...field, required: true }))
  expect(controls && wrongIn([controls], {}, { controls: 'bias te' })).toEqual(told)
  expect(wrongIn(fields, filled, { controls: ' ' })).toEqual({})
})

test('an error of the server finds the field it names', () => {
  expect(fieldNamed(fields, 'input.validUntil')?.label).toBe('Valid until')
  expect(fieldNamed(fields, 'input.controls.0')?.label).toBe('Controls')
  expect(fieldNamed(fields, 'input.facts.0.value')?.label).toBe('Life')
  expect([fieldNamed(fields, 'input.expected'), fieldNamed(fields, undefined)]).toEqual([undefined, undefined])
})

test('an error of the server speaks of the field by its label', () => {
  const [title, , , owner, life] = fields
  expect(title && underLabel(title, 'input.title: must say something.')).toBe('Title: must say something.')
  expect(life && underLabel(life, 'input.facts[0].value: takes one answer, not 2.')).toBe('Life: takes one answer, not 2.')
  expect(owner && underLabel(owner, 'input.owner: nothing has the id "party:x".')).toBe('Owner: nothing has the id "party:x".')
})

test('after somebody was faster, what was typed stays and what was not touched takes what the other wrote', () => {
  const before = { title: 'Audit', owner: 'party:legal' }
  expect(rebase(before, { title: 'Yearly audit', owner: 'party:legal' }, { title: 'Audit 2027', owner: 'party:risk' })).toEqual({ title: 'Yearly audit', owner: 'party:risk' })
  expect(differing(fields, before, { title: 'Audit 2027', owner: 'party:legal' }).map(({ name }) => name)).toEqual(['title'])
})

test('nothing that was typed is ever lost by loading an item again', () => {
  const text = fc.constantFrom('', 'a', 'b', 'c')
  const values = fc.record({ title: text, owner: text })
  fc.assert(fc.property(values, values, values, (before, typed, now) => {
    const kept = rebase(before, typed, now)
    for (const name of ['title', 'owner'] as const) expect(kept[name]).toBe(typed[name] === before[name] ? now[name] : typed[name])
  }))
})

test('what the other wrote is told in the words of the form', () => {
  const treatment: Field = { name: 'treatment', label: 'Treatment', type: 'choice', choices: [{ value: 'ACCEPT', word: 'accept it' }] }
  const [title, personal] = fields
  expect([wordsOf(treatment, 'ACCEPT'), wordsOf(treatment, 'OTHER'), wordsOf(treatment, '')]).toEqual(['accept it', 'OTHER', 'nothing'])
  expect([title && wordsOf(title, 'Audit'), personal && wordsOf(personal, 'false')]).toEqual(['Audit', 'no'])
})

test('only what was typed on top of what stood there is worth keeping as a draft', () => {
  const start = { ...emptyValues(fields), controls: ['control:a'] }
  const typed = (values: object) => untouched({ start, revision: 8, values: { ...start, ...values } })
  expect([typed({}), typed({ controls: ['control:a'] })]).toEqual([true, true])
  expect([typed({ title: 'Au' }), typed({ controls: [] }), typed({ controls: ['control:a', 'control:b'] })]).toEqual([false, false, false])
})

test('an address may fill in fields, and no others', () => {
  expect(prefilled(fields, new URLSearchParams('controls=control:a&controls=control:b&title=Audit&nothing=x&owner='))).toEqual({ controls: ['control:a', 'control:b'], title: 'Audit' })
})

test('a link keeps the direction of the graph, whichever end it is made from', () => {
  expect(linkInput({ kind: 'USES', end: 'from' }, 'system:a', 'model:b')).toEqual({ kind: 'USES', from: 'system:a', to: 'model:b' })
  expect(linkInput({ kind: 'USES', end: 'to' }, 'model:b', 'system:a')).toEqual({ kind: 'USES', from: 'system:a', to: 'model:b' })
})
