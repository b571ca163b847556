import { expect, test } from 'vitest'
import { isDay, mayBecomeDay } from '../../web/parts/day'
import { type Filter, wrongDayWords, wrongFilter } from '../../web/parts/filter-bar'

const filters: readonly Filter[] = [
  { name: 'role', label: 'Role', type: 'choice', choices: [{ value: 'PROVIDER', word: 'provider' }] },
  { name: 'kind', label: 'Level', type: 'choice', choices: [], open: true },
  { name: 'on', label: 'Validity on', type: 'day' },
]

test('a day is one that the calendar has', () => {
  expect(['2026-11-23', '2028-02-29'].filter((day) => !isDay(day))).toEqual([])
  expect(['2026-02-29', '2026-13-01', '23-11-2026', '2026-11-23T00:00', 'today', ''].filter(isDay)).toEqual([])
})

test('a day that is still being typed is no mistake yet', () => {
  expect(['', '2', '2026', '2026-', '2026-1', '2026-12', '2026-12-', '2026-12-3'].filter((text) => !mayBecomeDay(text))).toEqual([])
  expect(['31.', '31.12.2026', '202-', '2026-1-', '20261', '2026-12-321', '2026-02-30', 'today'].filter(mayBecomeDay)).toEqual([])
})

test('what is no day is told how to write one, and which day stands meanwhile', () => {
  expect(wrongDayWords('today')).toBe('Write 2026-12-31. Shown: today.')
  expect(wrongDayWords(undefined)).toBe('Write 2026-12-31.')
})

test('an address with a value that a filter cannot have is told so, by the filter’s name', () => {
  expect(wrongFilter(filters, { role: 'BOSS' })).toBe('“BOSS” is not one of the choices of “Role”.')
  expect(wrongFilter(filters, { on: '2026-02-30' })).toContain('“Validity on” takes a day')
})

test('nothing is wrong with a filter that says nothing, says a choice, or is open to any value', () => {
  expect(wrongFilter(filters, {})).toBeUndefined()
  expect(wrongFilter(filters, { role: 'PROVIDER', kind: 'recital', on: '2026-11-23' })).toBeUndefined()
})
