import { describe, expect, it } from 'vitest'
import { judgeApplicability } from '../../server/assessment/applicability/judge-applicability.js'
import type { Facts } from '../../server/projection/facts.js'
import { lawOf } from '../../server/projection/law.js'
import { shippedFacts } from '../kit/facts-of.js'

const shipped = await shippedFacts()

/** Judges a provision of the Act for a system of which only this much is known. */
function judged(facts: Facts, id: string, on: string) {
  const { obligations, provisions, placeOf } = lawOf(facts, 'eu-ai-act', on)
  const provision = provisions[obligations[placeOf(facts.numberOf(id))]?.provision ?? -1]
  if (!provision) throw new Error(`${id} is not shipped`)
  return judgeApplicability(provision, fact => (fact === 'placedOnMarket' ? '2025-03-17' : undefined))
}

describe('a provision that an amendment repeals', () => {
  it.each(['eu-ai-act:10/5', 'eu-ai-act:10/5/a', 'eu-ai-act:10/5/f'])('says from the day of the repeal who repeals it and from when, and nothing else: %s', id => {
    for (const on of ['2026-07-27', '2026-11-28', '2031-01-01'])
      expect(judged(shipped, id, on)).toEqual({
        value: 'does not apply', from: null, fromBy: null, missing: [],
        trace: [{ says: 'still law (Digital Omnibus on AI repeals it from 2026-07-27)', holds: false, by: 'amendment:eu-2026-1744' }],
      })
  })

  it('is judged like any other until then, and its neighbours after it', () => {
    expect(judged(shipped, 'eu-ai-act:10/5/a', '2026-07-26').value).toBe('unknown')
    expect(judged(shipped, 'eu-ai-act:10/4', '2026-07-27').value).toBe('unknown')
  })

  it('is law again without the amendment', () => {
    const without: Facts = { ...shipped, lawEdition: {}, eachItem: (kind, visit) => { if (kind !== 'AMENDMENT') shipped.eachItem(kind, visit) } }
    expect(judged(without, 'eu-ai-act:10/5/a', '2026-11-28').value).toBe('unknown')
  })
})
