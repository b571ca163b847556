import { expect, test } from 'vitest'
import { kinds } from '../../server/model/kind'
import { relationships } from '../../server/model/edge-set'
import { happened, kindOfLabel, touchedKind } from '../../web/pages/history/touched-words'
import { relationshipWord } from '../../web/pages/history/relationship-words'
import { propertyName } from '../../web/parts/property-name'

test('history knows every kind of item by the label the graph gives it', () => {
  expect(Object.values(kinds).map((label) => kindOfLabel(label))).toEqual(Object.keys(kinds))
})

test('history takes no relationship for an item', () => {
  expect(relationships.filter((relationship) => kindOfLabel(relationship) !== undefined)).toEqual([])
})

test('history has words of its own for every relationship', () => {
  expect(Object.keys(relationshipWord).toSorted()).toEqual(relationships.toSorted())
  expect(touchedKind({ kind: 'TRAINED_ON' })).toBe('was trained on')
  expect(touchedKind({ kind: 'MappingSet' })).toBe('mapping set')
})

test('what had no state before is new, and what has none after was removed', () => {
  expect([happened({ after: '{}' }), happened({ before: '{}' }), happened({ before: '{}', after: '{}' })]).toEqual(['new', 'removed', 'changed'])
})

test('a property is read as words', () => {
  expect(['validUntil', 'annexIIIPoints', 'name', 'publicAuthorityUse'].map(propertyName)).toEqual([
    'valid until', 'annex III points', 'name', 'public authority use',
  ])
})
