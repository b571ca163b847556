import { describe, expect, it } from 'vitest'
import { measuresOf } from '../../web/graph/card'
import { wordsPlace } from '../../web/graph/edge-words'

const card = measuresOf(true)
const [from, to] = [{ x: 0, y: 0 }, { x: 1_000, y: 0 }]
const straight = { x: 500, y: 0 }
const between = (cards: readonly { x: number; y: number }[], half = 30) => wordsPlace(from, straight, to, cards, card, half)

describe('the words of an edge', () => {
  it('stand in its middle where no card is', () => {
    expect(between([])).toEqual({ x: 500, y: 0 })
    expect(between([{ x: 500, y: card.height + 20 }])).toEqual({ x: 500, y: 0 })
  })

  it('stand on the crown of a bow', () => {
    expect(wordsPlace({ x: 0, y: 0 }, { x: -60, y: 50 }, { x: 0, y: 100 }, [], card, 30)).toEqual({ x: -30, y: 50 })
  })

  it('make way for a card, and are never half under one', () => {
    const at = between([{ x: 500, y: 0 }])
    expect(at).not.toBeNull()
    expect(Math.abs((at?.x ?? 500) - 500)).toBeGreaterThanOrEqual(card.width / 2 + 30)
  })

  it('are left out where cards cover all of the edge', () => {
    expect(between([200, 350, 500, 650, 800].map(x => ({ x, y: 0 })))).toBeNull()
  })
})
