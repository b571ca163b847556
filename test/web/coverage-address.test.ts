import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellKey, cellOf, type CoverageState, isNarrowed, readCoverage, untouched, writeCoverage } from '../../web/pages/coverage/coverage-address'
import { coveragePath } from '../../web/parts/coverage-path'
import { coverageStatuses } from '../../web/parts/coverage-status'
import { explorerPathBetween } from '../../web/parts/item-path'

const read = (address: string) => readCoverage(new URLSearchParams(address))
const id = fc.stringMatching(/^[a-z]{1,6}:[A-Za-z0-9./()|>&=#%+ äß-]{1,12}[A-Za-z0-9]$/)
const states: fc.Arbitrary<CoverageState> = fc.record({
  framework: fc.option(id), systems: fc.uniqueArray(id, { maxLength: 4 }), name: fc.constantFrom('', 'screening', 'R&D, chat'),
  lifecycle: fc.constantFrom(null, 'PLANNED' as const, 'IN_USE' as const), owner: fc.option(id), on: fc.constantFrom(null, '2027-12-02'), open: fc.uniqueArray(id, { maxLength: 4 }),
  status: fc.uniqueArray(fc.constantFrom(...coverageStatuses)), topic: fc.option(fc.constantFrom('human oversight', 'AI policy')), due: fc.constantFrom(null, 'later' as const),
  inferred: fc.boolean(), view: fc.constantFrom('matrix' as const, 'gaps' as const), cell: fc.option(id),
})

describe('the address of the Coverage page', () => {
  it('holds the whole state: what is written is what is read', () => {
    fc.assert(fc.property(states, (state) => {
      expect(read(writeCoverage(state))).toEqual(state)
    }))
  })

  it('can be read by people, and says nothing that goes without saying', () => {
    const state = { ...untouched, framework: 'eu-ai-act', open: ['eu-ai-act:chapter-3'], cell: cellKey('eu-ai-act:10/2/f', 'system:cv-screening') }
    expect(writeCoverage(state)).toBe('?framework=eu-ai-act&open=eu-ai-act:chapter-3&cell=eu-ai-act:10/2/f..system:cv-screening')
    expect(writeCoverage(untouched)).toBe('')
  })

  it('passes over what makes no sense', () => {
    expect(read('?on=03/04/2027&status=covered,lost&lifecycle=gone&view=sideways&due=never&inferred=perhaps')).toEqual({ ...untouched, status: ['COVERED'] })
  })

  it('names a cell by its requirement and its system', () => {
    expect(cellOf(cellKey('eu-ai-act:10/2/f', 'system:cv-screening'))).toEqual({ requirement: 'eu-ai-act:10/2/f', system: 'system:cv-screening' })
    expect([cellOf(null), cellOf('eu-ai-act:10'), cellOf('..system:a')]).toEqual([null, null, null])
  })

  it('is what the figures of other pages lead to', () => {
    expect(read(new URL(coveragePath('eu-ai-act', { status: ['GAP', 'FAILING'], system: 'system:cv-screening' }), 'http://x').search))
      .toEqual({ ...untouched, framework: 'eu-ai-act', status: ['GAP', 'FAILING'], systems: ['system:cv-screening'] })
    expect(coveragePath('eu-ai-act')).toBe('/coverage?framework=eu-ai-act')
    expect(read(new URL(coveragePath('a b&c', { due: 'later', view: 'gaps' }), 'http://x').search)).toEqual({ ...untouched, framework: 'a b&c', due: 'later', view: 'gaps' })
  })

  it('looks through rows of every depth where a filter says which', () => {
    expect(isNarrowed(untouched)).toBe(false)
    expect([{ ...untouched, status: ['GAP' as const] }, { ...untouched, topic: 'AI policy' }, { ...untouched, due: 'later' as const }].map(isNarrowed)).toEqual([true, true, true])
  })
})

it('the chain of a cell is an address of the Explorer', () => {
  expect(explorerPathBetween('eu-ai-act:10/2/f', 'system:cv-screening')).toBe('/explorer?from=eu-ai-act:10/2/f&to=system:cv-screening')
})
