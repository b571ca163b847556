import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../server/model/canonical-json.js'

const value = fc.jsonValue({ maxDepth: 4 }).filter(one => !JSON.stringify(one).includes('__proto__'))

/** The same value with the keys of every object the other way round. */
const turned = (one: unknown): unknown =>
  Array.isArray(one) ? one.map(turned)
    : one !== null && typeof one === 'object' ? Object.fromEntries(Object.entries(one).reverse().map(([key, member]) => [key, turned(member)]))
      : one

describe('canonical JSON', () => {
  it('says the same whatever the order in which the keys were set', () => {
    fc.assert(fc.property(value, one => { expect(canonicalJson(turned(one))).toBe(canonicalJson(one)) }))
  })

  it('gives the value back, and the same text for the value it gave back', () => {
    fc.assert(fc.property(value, one => {
      const text = canonicalJson(one)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(one)))
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }))
  })

  it('tells values apart that differ', () => {
    fc.assert(fc.property(value, value, (a, b) => {
      fc.pre(JSON.stringify(turned(a)) !== JSON.stringify(turned(b)) && JSON.stringify(a) !== JSON.stringify(b))
      const same = (() => { try { expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b))); return true } catch { return false } })()
      expect(canonicalJson(a) === canonicalJson(b)).toBe(same)
    }))
  })

  it('holds no white space between its members, sorts keys by code unit and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [1, { d: null, c: 'x y' }], Z: undefined, é: 2, '10': 3, '9': 4 }))
      .toBe('{"10":3,"9":4,"a":[1,{"c":"x y","d":null}],"b":1,"é":2}')
    expect(canonicalJson([undefined, null])).toBe('[null,null]')
  })
})
