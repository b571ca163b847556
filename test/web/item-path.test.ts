import { expect, test } from 'vitest'
import { kinds as known } from '../../server/model/kind'
import type { Kind } from '../../web/api/generated/graphql'
import { explorerPath, historyPath, itemPath } from '../../web/parts/item-path'
import { kindOfSegment, kinds } from '../../web/parts/kind'

test('an id stays readable in an address', () => {
  expect(itemPath('REQUIREMENT', 'eu-ai-act:10/2/f')).toBe('/inventory/requirements/eu-ai-act:10/2/f')
  expect(explorerPath('system:cv-screening')).toBe('/explorer?focus=system:cv-screening')
})

test('an id with signs of the address in it leads to that item and to no other', () => {
  const id = 'control:50% & more?#é/x'
  expect(new URL(historyPath(id), 'http://localhost').searchParams.get('item')).toBe(id)
  expect(decodeURIComponent(new URL(itemPath('CONTROL', id) ?? '', 'http://localhost').pathname)).toBe(`/inventory/controls/${id}`)
})

test('each list of the Inventory is found again by its place in the address', () => {
  const withList = (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].segment !== null)
  expect(withList.map((kind) => kindOfSegment(kinds[kind].segment ?? ''))).toEqual(withList)
  expect([kindOfSegment('amendments'), kindOfSegment('nothing'), kindOfSegment(undefined)]).toEqual([undefined, undefined, undefined])
})

test('a kind without a list has no address', () => {
  expect(itemPath('AMENDMENT', 'omnibus')).toBeNull()
})

test('the pages know the same kinds as the server', () => {
  expect(Object.keys(kinds).toSorted()).toEqual(Object.keys(known).toSorted())
})
