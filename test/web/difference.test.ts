import { expect, test } from 'vitest'
import { difference, parseState, valueWords } from '../../web/pages/history/difference'

test('a change shows the properties that differ, and no others', () => {
  const before = { title: 'Access review', cadence: 'Monthly', markets: ['EU', 'CH'] }
  const after = { title: 'Access review', cadence: 'Weekly', markets: ['EU', 'CH'] }
  expect(difference(before, after)).toEqual([{ name: 'cadence', before: 'Monthly', after: 'Weekly' }])
})

test('a list whose members changed their order has changed', () => {
  expect(difference({ markets: ['EU', 'CH'] }, { markets: ['CH', 'EU'] })).toHaveLength(1)
})

test('something new shows all its properties, something removed the properties it had', () => {
  expect(difference(null, { name: 'Pilot', lifecycle: 'planned' })).toEqual([
    { name: 'lifecycle', before: undefined, after: 'planned' },
    { name: 'name', before: undefined, after: 'Pilot' },
  ])
  expect(difference({ name: 'Pilot' }, null)).toEqual([{ name: 'name', before: 'Pilot', after: undefined }])
})

test('the server’s own bookkeeping is not shown as a change', () => {
  const before = { id: 'system:pilot', revision: 4, sortKey: 'pilot', seeded: 'a', seededAt: 4 }
  expect(difference(before, { ...before, revision: 5, sortKey: 'the pilot', seeded: 'b', seededAt: 5 })).toEqual([])
})

test('a property that was answered with nothing differs from one nobody answered', () => {
  expect(difference({}, { markets: [] })).toEqual([{ name: 'markets', before: undefined, after: [] }])
  expect([undefined, null, [], ['EU', 'CH'], true, false, 0].map(valueWords)).toEqual([
    'not answered', 'not answered', 'none', 'EU, CH', 'yes', 'no', '0',
  ])
})

test('no state at all is not an empty state', () => {
  expect([parseState(null), parseState(undefined), parseState('{"name":"Pilot"}')]).toEqual([null, null, { name: 'Pilot' }])
})
