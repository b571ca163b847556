import { describe, expect, it } from 'vitest'
import { drawnStrands, type Link, linkPath, strandsOf } from '../../web/pages/crosswalk/link-geometry'
import { linesOf, type Provision, treeOf, visiblePlaces, withWholes } from '../../web/pages/crosswalk/tree-rows'

const provision = (id: string, parent?: string): Provision => ({ id, ref: id, label: id, assessable: true, parent: parent === undefined ? null : { id: parent } })
const tree = treeOf([provision('1'), provision('1.1', '1'), provision('1.1.a', '1.1'), provision('1.2', '1'), provision('2'), provision('2.1', '2')])
const ids = (places: readonly number[]) => places.map((place) => tree.nodes[place]?.provision.id)

describe('a framework as a tree', () => {
  it('knows depth, chapter and place among siblings', () => {
    expect(tree.nodes.map(({ depth }) => depth)).toEqual([1, 2, 3, 2, 1, 2])
    expect(tree.nodes.map(({ chapter }) => tree.nodes[chapter]?.provision.id)).toEqual(['1', '1', '1', '1', '2', '2'])
    expect(tree.nodes.map(({ position, siblings }) => `${position}/${siblings}`)).toEqual(['1/2', '1/2', '1/1', '2/2', '2/2', '1/1'])
  })

  it('hides everything below what is folded', () => {
    expect(ids(visiblePlaces(tree, new Set(['1']), null))).toEqual(['1', '2', '2.1'])
    expect(ids(visiblePlaces(tree, new Set(['1.1']), null))).toEqual(['1', '1.1', '1.2', '2', '2.1'])
  })

  it('keeps the wholes of what a filter leaves', () => {
    expect(ids(visiblePlaces(tree, new Set(), withWholes(tree, [2])))).toEqual(['1', '1.1', '1.1.a'])
  })

  it('lets a part whose whole is not there stand at the top', () => {
    expect(treeOf([provision('x.1', 'x')]).nodes[0]?.depth).toBe(1)
  })
})

describe('links between two trees', () => {
  const links: Link[] = [
    { row: 'a', look: 'proposed', source: 1, target: 5 },
    { row: 'b', look: 'approved', source: 2, target: 5 },
    { row: 'c', look: 'derived', source: 4, target: 0 },
  ]
  const all = linesOf(tree, visiblePlaces(tree, new Set(), null))

  it('lead to the nearest whole on screen where their end is folded away, drawn once with the strongest look', () => {
    const folded = linesOf(tree, visiblePlaces(tree, new Set(['1']), null))
    expect(strandsOf(links, folded, all)).toEqual([
      { key: '0|5', sourceLine: 0, targetLine: 5, look: 'approved', rows: ['a', 'b'] },
      { key: '1|0', sourceLine: 1, targetLine: 0, look: 'derived', rows: ['c'] },
    ])
  })

  it('are drawn only where an end is in view, the other then at the edge', () => {
    const strands = strandsOf(links, all, all)
    const [first, ...rest] = drawnStrands(strands, { scrolled: 0, height: 50 }, { scrolled: 0, height: 60 }, 30, 10)
    expect(first).toEqual({ strand: strands[0], from: 45, to: 64, half: true })
    expect(rest.map(({ strand, from, half }) => [strand.rows, from, half])).toEqual([[['c'], 54, true]])
    expect(drawnStrands(strands, { scrolled: 3_000, height: 50 }, { scrolled: 3_000, height: 60 }, 30, 10)).toEqual([])
  })

  it('are never more than asked for, those in full view first', () => {
    const strands = strandsOf(links, all, all)
    expect(drawnStrands(strands, { scrolled: 0, height: 50 }, { scrolled: 0, height: 200 }, 30, 1).map(({ half }) => half)).toEqual([false])
  })

  it('begin and end level', () => {
    expect(linkPath(10, 40, 120)).toBe('M0 10C60 10 60 40 120 40')
  })
})
