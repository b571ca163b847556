import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crosswalkPath, type CrosswalkState, readCrosswalk, untouched, writeCrosswalk } from '../../web/pages/crosswalk/crosswalk-address'

const read = (address: string) => readCrosswalk(new URLSearchParams(address))
const id = fc.stringMatching(/^[a-z]{1,6}:[A-Za-z0-9./()|>&=#%+ äß-]{1,12}[A-Za-z0-9]$/)
const states: fc.Arbitrary<CrosswalkState> = fc.record({
  source: fc.option(id), target: fc.option(id), view: fc.constantFrom(null, 'trees' as const, 'list' as const, 'matrix' as const),
  status: fc.uniqueArray(fc.constantFrom('APPROVED' as const, 'PROPOSED' as const, 'REJECTED' as const)), relation: fc.option(fc.constantFrom('equal', 'equal-subset', 'association')),
  show: fc.constantFrom('all' as const, 'unmapped' as const, 'contradictions' as const), derived: fc.boolean(), row: fc.option(id), from: fc.option(id), to: fc.option(id),
  folded: fc.uniqueArray(id, { maxLength: 4 }), sourceChapter: fc.option(id), targetChapter: fc.option(id), topic: fc.option(fc.constantFrom('human oversight', 'AI policy')), text: fc.constantFrom('', 'data governance', '10(2)(f) & more'),
  panel: fc.constantFrom(null, 'import' as const),
})

describe('the address of the Crosswalk', () => {
  it('holds the whole state: what is written is what is read', () => {
    fc.assert(fc.property(states, (state) => {
      expect(read(writeCrosswalk(state))).toEqual(state)
    }))
  })

  it('can be read by people, and says nothing that goes without saying', () => {
    expect(crosswalkPath('nist-ai-rmf', 'iso-42001')).toBe('/crosswalk?source=nist-ai-rmf&target=iso-42001')
    expect(writeCrosswalk(untouched)).toBe('')
  })

  it('passes over what makes no sense', () => {
    expect(read('?view=sideways&status=approved,lost&show=everything&derived=perhaps&panel=export')).toEqual({ ...untouched, status: ['APPROVED'] })
  })
})
