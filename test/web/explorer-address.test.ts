import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeSets } from '../../web/pages/explorer/edge-sets'
import { type ExplorerState, readExplorer, untouched, writeExplorer } from '../../web/pages/explorer/explorer-address'
import { placingOf, withNeighboursOf } from '../../web/pages/explorer/widen'
import { kinds } from '../../web/parts/kind'
import type { Kind } from '../../web/api/generated/graphql'

const read = (address: string) => readExplorer(new URLSearchParams(address))

const id = fc.stringMatching(/^[a-z]{1,6}:[A-Za-z0-9./()|>&=#%+ äß-]{1,12}[A-Za-z0-9]$/)
const states: fc.Arbitrary<ExplorerState> = fc.record({
  focus: fc.uniqueArray(id, { maxLength: 4 }), hops: fc.nat(3), edges: fc.constantFrom(...edgeSets.map(({ value }) => value)),
  kinds: fc.uniqueArray(fc.constantFrom(...(Object.keys(kinds) as Kind[]))), open: fc.uniqueArray(id, { maxLength: 3 }),
  limit: fc.integer({ min: 1, max: 1000 }), selected: fc.option(id), from: fc.option(id), to: fc.option(id),
  path: fc.option(fc.integer({ min: 1, max: 200 })), view: fc.constantFrom(null, 'picture' as const, 'table' as const),
})

describe('the address of the Explorer', () => {
  it('holds the whole state: what is written is what is read', () => {
    fc.assert(fc.property(states, (state) => {
      expect(read(writeExplorer(state))).toEqual(state)
    }))
  })

  it('can be read by people: ids keep their colons and slashes, and nothing is said that goes without saying', () => {
    expect(writeExplorer({ ...untouched, focus: ['eu-ai-act:10/2/f', 'system:cv-screening'], hops: 2 })).toBe('?focus=eu-ai-act:10/2/f,system:cv-screening&hops=2')
    expect(writeExplorer(untouched)).toBe('')
  })

  it('takes several items with commas or with the name repeated', () => {
    expect(read('?focus=a:1,a:2').focus).toEqual(['a:1', 'a:2'])
    expect(read('?focus=a:1&focus=a:2').focus).toEqual(['a:1', 'a:2'])
  })

  it('passes over what makes no sense', () => {
    expect(read('?hops=99&edges=EVERYTHING&kinds=control,unicorn&limit=0&limit=x&view=sideways&path=-1')).toEqual({ ...untouched, kinds: ['CONTROL'] })
  })
})

describe('widening a picture', () => {
  const article = { ...untouched, focus: ['eu-ai-act:10'] }

  it('keeps what stands there in its place when an item is added to the focus', () => {
    const wider = { ...article, ...withNeighboursOf('control:bias-test', article, 20) }
    expect(wider.focus).toEqual(['eu-ai-act:10', 'control:bias-test'])
    expect(placingOf(wider).widens(placingOf(article))).toBe(true)
  })

  it('is something else than asking another question', () => {
    for (const other of [{ ...article, hops: 2 }, { ...article, focus: ['eu-ai-act:11'] }, { ...article, kinds: ['CONTROL' as const] }])
      expect(placingOf(other).widens(placingOf(article))).toBe(false)
  })

  it('makes room where the picture is nearly full, up to 1,000 items', () => {
    expect(withNeighboursOf('a:1', article, 20).limit).toBe(150)
    expect(withNeighboursOf('a:1', article, 148).limit).toBe(300)
    expect(withNeighboursOf('a:1', { ...article, limit: 1000 }, 999).limit).toBe(1000)
  })
})
