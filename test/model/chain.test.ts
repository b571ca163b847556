import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChangeBody, chunkOf, hashOf, itemsOf, originHash } from '../../server/graph/change-log.js'

const properties = fc.option(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.oneof(fc.string(), fc.integer(), fc.boolean())), { nil: null })
const row = fc.record({ kind: fc.constantFrom('Control', 'SATISFIES'), id: fc.string(), from: fc.option(fc.string()), to: fc.option(fc.string()), before: properties, after: properties })
const body: fc.Arbitrary<ChangeBody> = fc.record({
  id: fc.uuid(), revision: fc.nat(), at: fc.date({ noInvalidDate: true }).map(at => at.toISOString()), actor: fc.string(), action: fc.string(),
  previousHash: fc.constant(originHash), touchedCount: fc.nat(), chunkHashes: fc.array(fc.string(), { maxLength: 3 }),
})

describe('the chain of changes', () => {
  it('gives a change another hash as soon as one thing it says is another', () => {
    fc.assert(fc.property(body, body, (one, other) => {
      for (const name of Object.keys(one) as (keyof ChangeBody)[]) {
        if (JSON.stringify(one[name]) === JSON.stringify(other[name])) continue
        expect(hashOf({ ...one, [name]: other[name] })).not.toBe(hashOf(one))
      }
    }))
  })

  it('gives the last change another hash when any change before it was another', () => {
    const last = (bodies: readonly ChangeBody[]) => bodies.reduce((previousHash, one) => hashOf({ ...one, previousHash }), originHash)
    fc.assert(fc.property(fc.array(body, { minLength: 2, maxLength: 6 }), fc.nat(), (bodies, at) => {
      const altered = bodies.map((one, place) => (place === at % bodies.length ? { ...one, actor: `${one.actor}!` } : one))
      expect(last(altered)).not.toBe(last(bodies))
    }))
  })

  it('covers only what it says: a change hashes the same after it was stored with more beside it', () => {
    fc.assert(fc.property(body, one => { expect(hashOf({ ...one, hash: 'x' } as ChangeBody)).toBe(hashOf(one)) }))
  })

  it('gives a chunk the same hash when its rows were stored and read again, and another when one row is altered', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.nat(), (rows, at) => {
      const chunk = chunkOf(rows)
      expect(chunkOf(JSON.parse(chunk.rows) as typeof rows)).toEqual(chunk)
      const altered = rows.map((one, place) => (place === at % rows.length ? { ...one, id: `${one.id}!` } : one))
      expect(chunkOf(altered).hash).not.toBe(chunk.hash)
    }))
  })

  it('finds a change again by every item it touched and by both ends of every relationship', () => {
    fc.assert(fc.property(fc.array(row), rows => {
      const ids = new Set(rows.flatMap(one => [one.id, one.from, one.to].filter(id => id !== null)))
      expect(new Set(itemsOf(rows))).toEqual(ids)
      expect(itemsOf(rows)).toHaveLength(ids.size)
    }))
  })
})
