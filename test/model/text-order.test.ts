import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareText } from '../../server/model/text-order.js'

/** What a text is ordered by, the plain way: its code points one by one. */
const points = (text: string) => [...text].map(character => character.codePointAt(0) ?? 0)
const plainly = (a: string, b: string) => {
  const [one, other] = [points(a), points(b)]
  const at = one.findIndex((point, place) => point !== other[place])
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1)
}

describe('Texts', () => {
  it('stand in the order of their code points', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Math.sign(plainly(a, b)))
    }))
  })

  it('with the same beginning as well', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (start, a, b) => {
      expect(Math.sign(compareText(start + a, start + b))).toBe(Math.sign(plainly(start + a, start + b)))
    }))
  })

  it('put a face after a private character, where code units would put it before', () => {
    expect(['\u{1F600}', '\uE000', '\uFF21', 'z', 'é', ''].toSorted(compareText)).toEqual(['', 'z', 'é', '\uE000', '\uFF21', '\u{1F600}'])
    expect(['\u{1F600}', '\uE000'].toSorted()).toEqual(['\u{1F600}', '\uE000'])
  })
})
