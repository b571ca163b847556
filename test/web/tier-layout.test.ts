import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measuresOf, worded as card } from '../../web/graph/card'
import { layOut, type LayoutInput, type Point } from '../../web/graph/tier-layout'
import { tiers } from '../../web/graph/tiers'

const screen = { width: 1200, height: 760 }

/** A picture of any size: nodes in any tier, edges between any of them. */
const pictures = fc.integer({ min: 1, max: 120 }).chain((size) => fc.record({
  nodes: fc.array(fc.nat(tiers.length - 1), { minLength: size, maxLength: size }).map((all) => all.map((tier, at) => ({ id: `item:${at}`, tier }))),
  edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([a, b]) => [`item:${a}`, `item:${b}`] as const), { maxLength: size * 3 }),
  worded: fc.boolean(),
}))

const input = (picture: Pick<LayoutInput, 'nodes' | 'edges' | 'worded'>, placed: LayoutInput['placed'] = {}): LayoutInput => ({ ...picture, placed, screen })

/** Places that do not touch each other, on no grid of ours: as an older version or another screen may have left them. */
const strewn = fc.record({ offset: fc.nat(60), slant: fc.nat(90), apart: fc.integer({ min: 0, max: 200 }) })

function strew(ids: readonly string[], { offset, slant, apart }: { offset: number; slant: number; apart: number }): Record<string, Point> {
  return Object.fromEntries(ids.map((id, at) => [id, {
    x: (at % 4) * (card.width + 20 + apart) + slant, y: Math.floor(at / 4) * (card.height + 8) + offset + (at % 4) * 7,
  }]))
}

function touching(positions: Readonly<Record<string, Point>>, worded: boolean): string[] {
  const { width, height } = measuresOf(worded)
  const all = Object.entries(positions)
  return all.flatMap(([a, p], at) => all.slice(at + 1).flatMap(([b, q]) =>
    Math.abs(p.x - q.x) < width && Math.abs(p.y - q.y) < height ? [`${a} and ${b}`] : []))
}

describe('the tier layout', () => {
  it('gives every item a place of its own: no two cards overlap', () => {
    fc.assert(fc.property(pictures, (picture) => {
      const { positions } = layOut(input(picture))
      expect(Object.keys(positions)).toHaveLength(picture.nodes.length)
      expect(touching(positions, picture.worded)).toEqual([])
    }))
  })

  it('keeps everything in its place when a picture is widened, and nothing new lies on top of it', () => {
    fc.assert(fc.property(pictures, fc.nat(100), (picture, percent) => {
      const before = { ...picture, nodes: picture.nodes.slice(0, Math.ceil((picture.nodes.length * percent) / 100)) }
      const { positions: placed } = layOut(input(before))
      const { positions } = layOut(input(picture, placed))
      for (const [id, point] of Object.entries(placed)) expect(positions[id]).toEqual(point)
      expect(Object.keys(positions)).toHaveLength(picture.nodes.length)
      expect(touching(positions, picture.worded)).toEqual([])
    }))
  })

  it('finds room between cards wherever these stand', () => {
    fc.assert(fc.property(pictures, strewn, (picture, how) => {
      const placed = strew(picture.nodes.filter((_, at) => at % 2 === 0).map(({ id }) => id), how)
      const { positions } = layOut(input(picture, placed))
      for (const [id, point] of Object.entries(placed)) expect(positions[id]).toEqual(point)
      expect(touching(positions, picture.worded)).toEqual([])
    }))
  })

  it('draws the same picture in whatever order the server names items and edges', () => {
    fc.assert(fc.property(pictures, strewn, fc.boolean(), (picture, how, widened) => {
      const placed = widened ? strew(picture.nodes.slice(0, 20).map(({ id }) => id), how) : {}
      const turned = { ...picture, nodes: picture.nodes.toReversed(), edges: picture.edges.map(([a, b]) => [b, a] as const).toReversed() }
      expect(layOut(input(turned, placed))).toEqual(layOut(input(picture, placed)))
    }))
  })

  it('keeps the tiers in their order from left to right', () => {
    fc.assert(fc.property(pictures, (picture) => {
      const { columns } = layOut(input(picture))
      columns.slice(1).forEach((column, at) => expect(column.left).toBeGreaterThan(columns[at]?.right ?? Infinity))
    }))
  })

  it('folds a tall column, so that 150 items in one tier still have the shape of a screen', () => {
    const nodes = Array.from({ length: 150 }, (_, at) => ({ id: `item:${at}`, tier: 2 }))
    const { positions } = layOut(input({ nodes, edges: [], worded: false }))
    const xs = Object.values(positions).map(({ x }) => x)
    const ys = Object.values(positions).map(({ y }) => y)
    const shape = (Math.max(...xs) - Math.min(...xs) + card.width) / (Math.max(...ys) - Math.min(...ys) + card.height)
    expect(shape).toBeGreaterThan(1)
    expect(shape).toBeLessThan(2.4)
  })

  it('puts what belongs together at like heights: a chain that is named crosswise is drawn without a crossing', () => {
    const nodes = [2, 3].flatMap((tier) => ['a', 'b', 'c'].map((name) => ({ id: `${tier}:${name}`, tier })))
    const edges = [['2:a', '3:c'], ['2:b', '3:b'], ['2:c', '3:a']] as const
    const { positions } = layOut(input({ nodes, edges, worded: true }))
    for (const [a, b] of edges) expect(positions[a]?.y).toBe(positions[b]?.y)
  })

  it('keeps the bands of a tier together, whatever their neighbours', () => {
    fc.assert(fc.property(pictures, (picture) => {
      const nodes = picture.nodes.map((node, at) => (node.tier === 2 ? { ...node, band: `framework ${at % 3}` } : node))
      const { positions } = layOut(input({ ...picture, nodes }))
      const banded = nodes.flatMap((node) => ('band' in node ? [{ band: node.band, ...(positions[node.id] as Point) }] : [])).sort((a, b) => a.y - b.y || a.x - b.x)
      expect(banded.map(({ band }) => band)).toEqual(banded.map(({ band }) => band).sort())
    }))
  })
})
