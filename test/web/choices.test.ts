import { expect, test } from 'vitest'
import { topics as known } from '../../server/model/topic'
import { topics } from '../../web/pages/inventory/choices'
import { kindGroups } from '../../web/pages/inventory/kind-groups'
import { kinds } from '../../web/parts/kind'

test('requirements can be filtered by each topic of the controlled list', () => {
  expect(topics.map(({ value }) => value)).toEqual(known)
})

test('the Inventory shows each kind that has a list, once', () => {
  const shown = kindGroups.flatMap(({ members }) => members.map(({ kind }) => kind))
  const listed = Object.entries(kinds).filter(([, { segment }]) => segment !== null).map(([kind]) => kind)
  expect(shown.toSorted()).toEqual(listed.toSorted())
})
