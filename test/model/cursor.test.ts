import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connectionOf, cursorOf, firstOf, listName, windowOf } from '../../server/contract/connection.js'
import { DomainError } from '../../server/model/errors.js'

const text = fc.string({ unit: 'grapheme' })
const refused = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error as DomainError
  }
  throw new Error('It was not refused')
}

describe('a cursor', () => {
  it('says exactly where a list goes on, whatever the sort key and the id hold', () => {
    fc.assert(fc.property(text, text, text, (list, key, id) => {
      expect(windowOf({ first: 10, after: cursorOf(list, key, id) }, list)).toEqual({ first: 10, afterKey: key, afterId: id })
    }))
  })

  it('is refused by every other list', () => {
    fc.assert(fc.property(text, text, text, (list, other, key) => {
      fc.pre(list !== other)
      expect(refused(() => windowOf({ after: cursorOf(list, key, 'x') }, other))).toMatchObject({ code: 'INVALID_INPUT', field: 'after' })
    }))
  })

  it('is refused when it is no cursor at all', () => {
    fc.assert(fc.property(fc.oneof(text, fc.base64String(), fc.json().map(json => Buffer.from(json).toString('base64url'))), after => {
      expect(refused(() => windowOf({ after }, 'a list')).field).toBe('after')
    }))
  })

  it('belongs to a list by what it is asked of and what filters it', () => {
    expect(listName('a', { owner: 'x', text: null })).toBe(listName('a', { text: null, owner: 'x' }))
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      fc.pre(!Object.is(JSON.stringify(a), JSON.stringify(b)) && typeof a !== 'object' && typeof b !== 'object')
      expect(listName('a', a)).not.toBe(listName('a', b))
    }))
  })

  it('is the end of the page where it stands last', () => {
    const page = connectionOf({ rows: [{ id: 'a' }, { id: 'b' }], hasNextPage: true, totalCount: 5 }, 'a list', row => ['key', row.id])
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: page.edges[1]?.cursor })
    expect(connectionOf({ rows: [], hasNextPage: false, totalCount: 0 }, 'a list', () => ['', '']).pageInfo.endCursor).toBeNull()
  })
})

describe('the length of a page', () => {
  it('is from 1 to 200, and 50 where nobody says it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), first => { expect(firstOf(first)).toBe(first) }))
    fc.assert(fc.property(fc.oneof(fc.integer({ max: 0 }), fc.integer({ min: 201 }), fc.constantFrom(0, 201, 1.5, Number.NaN, Infinity)), first => {
      expect(refused(() => firstOf(first))).toMatchObject({ code: 'INVALID_INPUT', field: 'first' })
    }))
    expect([firstOf(null), firstOf(undefined), firstOf(undefined, 20)]).toEqual([50, 50, 20])
  })
})
