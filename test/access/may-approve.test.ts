import { describe, expect, it } from 'vitest'
import { mayApprove } from '../../server/access/may-approve.js'

describe('who may approve a mapping', () => {
  const [anna, ben] = [{ actor: 'Anna' }, { actor: 'Ben' }]
  it('is anybody where the set does not ask for separate review', () => {
    for (const set of [{}, { separateReview: false }, { separateReview: null }]) for (const viewer of [anna, ben]) expect(mayApprove(viewer, { author: 'Anna' }, set)).toBe(true)
  })

  it('is anybody but its author where the set does', () => {
    const set = { separateReview: true }
    expect([mayApprove(anna, { author: 'Anna' }, set), mayApprove(ben, { author: 'Anna' }, set)]).toEqual([false, true])
    expect(mayApprove(anna, {}, set)).toBe(true)
  })
})
