import { expect, test } from 'vitest'
import { readAddress, writeAddress } from '../../web/parts/address-state'

const defaults = { text: '', verdict: '', shown: '50' }

test('an address that says nothing means the page as it opens', () => {
  expect(readAddress(new URLSearchParams(), defaults)).toEqual(defaults)
})

test('what a page writes into its address it reads back', () => {
  const state = { text: 'Article 10 & 11 = "x"', verdict: 'ACCEPTED', shown: '100' }
  const written = String(writeAddress(new URLSearchParams(), defaults, state))
  expect(readAddress(new URLSearchParams(written), defaults)).toEqual(state)
})

test('a filter that is taken away leaves the address as short as it was', () => {
  const filtered = writeAddress(new URLSearchParams(), defaults, { verdict: 'PENDING' })
  expect(String(filtered)).toBe('verdict=PENDING')
  expect(String(writeAddress(filtered, defaults, { verdict: '', shown: '50' }))).toBe('')
})

test('one page leaves what another wrote into the address alone', () => {
  expect(String(writeAddress(new URLSearchParams('focus=eu-ai-act%3A10'), defaults, { text: 'log' }))).toBe('focus=eu-ai-act%3A10&text=log')
})
