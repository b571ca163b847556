import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeSets } from '../../web/pages/explorer/edge-sets'
import { type ExplorerState, readExplorer, untouched, writeExplorer } from '../../web/pages/explorer/explorer-address'
import { placingOf, withNeighboursOf } from '../../web/pages/explorer/widen'
import { aroundFocus, asks } from '../../web/pages/explorer/scene-question'
import { kinds } from '../../web/parts/kind'
import { topicPicturePath, topics } from '../../web/parts/topics'
import type { Kind } from '../../web/api/generated/graphql'

const read = (address: string) => readExplorer(new URLSearchParams(address))

const id = fc.stringMatching(/^[a-z]{1,6}:[A-Za-z0-9./()|>&=#%+ äß-]{1,12}[A-Za-z0-9]$/)
const states: fc.Arbitrary<ExplorerState> = fc.record({
  focus: fc.uniqueArray(id, { maxLength: 4 }), topic: fc.option(fc.constantFrom(...topics)), wholeTopic: fc.boolean(), hops: fc.nat(3), edges: fc.constantFrom(...edgeSets.map(({ value }) => value)),
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
    expect(writeExplorer({ ...untouched, topic: 'human oversight', focus: ['system:cv-screening'] })).toBe('?focus=system:cv-screening&topic=human%20oversight')
    expect(writeExplorer(untouched)).toBe('')
  })

  it('takes several items with commas or with the name repeated', () => {
    expect(read('?focus=a:1,a:2').focus).toEqual(['a:1', 'a:2'])
    expect(read('?focus=a:1&focus=a:2').focus).toEqual(['a:1', 'a:2'])
  })

  it('passes over what makes no sense', () => {
    expect(read('?hops=99&edges=EVERYTHING&kinds=control,unicorn&limit=0&limit=x&view=sideways&path=-1&topic=robots&wholeTopic=perhaps')).toEqual({ ...untouched, kinds: ['CONTROL'] })
  })
})

describe('a topic in the address', () => {
  it('is read however its letters are written, and is what the link to its picture says', () => {
    expect(read('?topic=Human+Oversight').topic).toBe('human oversight')
    expect(read('?topic=ai%20policy').topic).toBe('AI policy')
    for (const topic of topics) expect(read(topicPicturePath(topic).replace('/explorer', ''))).toEqual({ ...untouched, topic })
  })

  it('asks for all that is asked under it where nothing else is in focus, and else narrows what stands around the focus', () => {
    const entered = read('?topic=human oversight')
    expect(asks(entered)).toBe('neighbourhood')
    expect(aroundFocus(entered)).toMatchObject({ focus: [], topic: 'human oversight', wholeTopic: true })
    expect(aroundFocus(read('?focus=a:1&topic=human oversight'))).toMatchObject({ focus: ['a:1'], topic: 'human oversight', wholeTopic: false })
    expect(aroundFocus(read('?focus=a:1&wholeTopic=true'))).toMatchObject({ topic: null, wholeTopic: false })
    expect(asks(read('?wholeTopic=true'))).toBe(null)
  })
})

describe('widening a picture', () => {
  const article = { ...untouched, focus: ['eu-ai-act:10'] }

  it('keeps what stands there in its place when an item is added to the focus', () => {
    const wider = { ...article, ...withNeighboursOf('control:bias-test', article, 20) }
    expect(wider.focus).toEqual(['eu-ai-act:10', 'control:bias-test'])
    expect(placingOf(wider).widens(placingOf(article))).toBe(true)
  })

  it('keeps all that is asked under a topic where the picture was entered by it', () => {
    const entered = { ...untouched, topic: 'human oversight' }
    const wider = { ...entered, ...withNeighboursOf('control:bias-test', entered, 20) }
    expect(aroundFocus(wider)).toMatchObject({ focus: ['control:bias-test'], topic: 'human oversight', wholeTopic: true })
    expect(placingOf(wider).widens(placingOf(entered))).toBe(true)
    const narrowed = { ...article, topic: 'human oversight' }
    expect(withNeighboursOf('control:bias-test', narrowed, 20).wholeTopic).toBe(false)
    expect(placingOf({ ...narrowed, wholeTopic: true }).widens(placingOf(narrowed))).toBe(false)
  })

  it('is something else than asking another question', () => {
    for (const other of [{ ...article, hops: 2 }, { ...article, focus: ['eu-ai-act:11'] }, { ...article, kinds: ['CONTROL' as const] }, { ...article, topic: 'AI policy' }])
      expect(placingOf(other).widens(placingOf(article))).toBe(false)
  })

  it('makes room where the picture is nearly full, up to 1,000 items', () => {
    expect(withNeighboursOf('a:1', article, 20).limit).toBe(150)
    expect(withNeighboursOf('a:1', article, 148).limit).toBe(300)
    expect(withNeighboursOf('a:1', { ...article, limit: 1000 }, 999).limit).toBe(1000)
  })
})
