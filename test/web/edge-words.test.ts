import { describe, expect, it } from 'vitest'
import { type Block, wordsPlace } from '../../web/graph/edge-words'

const card = (x: number, y = 0): Block => ({ x, y, halfWidth: 80, halfHeight: 20 })
const [from, to] = [{ x: 0, y: 0 }, { x: 1_000, y: 0 }]
const straight = { x: 500, y: 0 }
const between = (...blocks: readonly Block[]) => wordsPlace(from, straight, to, blocks, 30)

describe('the words of an edge', () => {
  it('stand in its middle where nothing else is', () => {
    expect(between()).toMatchObject({ x: 500, y: 0 })
    expect(between(card(500, 30), card(620))).toMatchObject({ x: 500, y: 0 })
  })

  it('stand on the crown of a bow', () => {
    expect(wordsPlace({ x: 0, y: 0 }, { x: -60, y: 50 }, { x: 0, y: 100 }, [], 30)).toMatchObject({ x: -30, y: 50 })
  })

  it('make way for a card, and are never half under one', () => {
    const at = between(card(500))
    expect(at).not.toBeNull()
    expect(Math.abs((at?.x ?? 500) - 500)).toBeGreaterThanOrEqual(80 + 30)
  })

  it('make way for the words of another edge', () => {
    const first = between()
    const second = between(...(first ? [first] : []))
    expect(Math.abs((second?.x ?? 500) - 500)).toBeGreaterThanOrEqual(60)
  })

  it('are left out where there is no room along the edge', () => {
    expect(between(...[200, 350, 500, 650, 800].map(x => card(x)))).toBeNull()
  })
})
