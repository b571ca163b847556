import { describe, expect, it } from 'vitest'
import { shippedFacts } from '../kit/facts-of.js'
import { differences, judged, workedCases } from './worked-cases.js'

const law = await shippedFacts()

describe('worked cases of applicability', () => {
  it('are many, and each has a name of its own', () => {
    expect(workedCases.length).toBeGreaterThanOrEqual(70)
    expect(new Set(workedCases.map(({ name }) => name)).size).toBe(workedCases.length)
  })

  for (const one of workedCases)
    it(one.name, () => {
      expect(one.expect.flatMap(expected => differences(judged(law, expected.requirement, one), expected).map(words => `${expected.requirement}: ${words}`))).toEqual([])
    })
})
