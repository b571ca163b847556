import fc from 'fast-check'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countJoins, type JoinCounts, joinGraph } from '../../server/assessment/derivation/join-graph.js'
import { openCreFolder, readOpenCre } from '../kit/open-cre.js'

describe('joins between two frameworks', () => {
  it('are counted by hand: one pair shares a requirement, one is a step apart, one is two steps apart by two ways', () => {
    // base 0 to 2, between 3 to 7, compare 8 to 10. 0-3-8; 0-3-4-9; 1-4, so 1-4-3-8 and 1-4-9; 2-5 with 5-6-7 and no way on; 4 twice beside 9.
    const graph = joinGraph(11, [[0, 3], [3, 8], [3, 4], [4, 9], [9, 4], [1, 4], [2, 5], [5, 6], [6, 7]])
    const counts = countJoins(graph, { first: 0, last: 3 }, [{ first: 8, last: 11 }], [{ first: 3, last: 8 }])
    expect(counts).toEqual([{ direct: 0, sharing: 2, withinOne: 4, connected: 4, shortestPaths: 4, baseDirect: 0, baseSharing: 2, baseWithinOne: 2, baseConnected: 2 }])
  })

  it('count what enumerating all shortest chains finds', () => {
    const [base, compare, through] = [{ first: 0, last: 3 }, { first: 8, last: 11 }, [{ first: 3, last: 8 }]]
    const node = fc.integer({ min: 0, max: 10 })
    fc.assert(fc.property(fc.array(fc.tuple(node, node), { maxLength: 25 }), pairs => {
      const { direct, sharing, withinOne, connected, shortestPaths } = only(countJoins(joinGraph(11, pairs), base, [compare], through))
      expect({ direct, sharing, withinOne, connected, shortestPaths }).toEqual(enumerate(pairs))
    }), { numRuns: 500 })
  })

  it('are the same for many at once as for each by itself', () => {
    const [base, parts, through] = [{ first: 0, last: 3 }, [{ first: 8, last: 9 }, { first: 9, last: 11 }], [{ first: 3, last: 8 }]]
    const node = fc.integer({ min: 0, max: 10 })
    fc.assert(fc.property(fc.array(fc.tuple(node, node), { maxLength: 25 }), pairs => {
      const graph = joinGraph(11, pairs)
      expect(countJoins(graph, base, parts, through)).toEqual(parts.map(part => only(countJoins(graph, base, [part], through))))
    }), { numRuns: 200 })
  })

  it.skipIf(!existsSync(openCreFolder))('of OpenCRE: every count of all 132 pairs of standards, for both edge sets, is that of the published analysis', () => {
    const { frameworks, links, expected } = readOpenCre()
    const numbers = new Map([...frameworks.values()].flat().map((id, at) => [id, at]))
    const runs = new Map<string, { first: number; last: number }>()
    for (const [framework, ids] of frameworks) runs.set(framework, { first: numbers.get(ids[0] ?? '') ?? 0, last: (numbers.get(ids.at(-1) ?? '') ?? 0) + 1 })
    const graphOf = (kinds: readonly string[]) => joinGraph(numbers.size, links.filter(link => kinds.includes(link.kind)).map(({ from, to }) => [numbers.get(from) ?? 0, numbers.get(to) ?? 0]))
    const graphs: Record<string, ReturnType<typeof graphOf>> = { CONTAINS: graphOf(['LINKED_TO', 'CONTAINS']), 'CONTAINS+RELATED': graphOf(['LINKED_TO', 'CONTAINS', 'RELATED']) }
    expect(expected).toHaveLength(264)
    const run = (name: string) => runs.get(name) ?? { first: 0, last: 0 }
    for (const { edges, base, compare, counts } of expected) {
      const { first, last } = run(base)
      const found = only(countJoins(graphs[edges] ?? graphOf([]), run(base), [run(compare)], [run('opencre')]))
      expect([...countsOf(found), last - first], `${edges}: ${base} to ${compare}`).toEqual(counts)
    }
  })

  const only = ([counts]: readonly JoinCounts[]): JoinCounts => {
    if (!counts) throw new Error('Nothing was compared')
    return counts
  }

  const countsOf = ({ sharing, withinOne, connected, shortestPaths, baseSharing, baseWithinOne, baseConnected }: JoinCounts) =>
    [sharing, withinOne, connected, shortestPaths, baseSharing, baseWithinOne, baseConnected]

  /** Every chain of requirements from 0..2 to 8..10 through 3..7, written out. */
  function enumerate(pairs: readonly (readonly [number, number])[]) {
    const beside = Array.from({ length: 11 }, (_, one) => [...new Set(pairs.flatMap(([a, b]) => (a === b ? [] : a === one ? [b] : b === one ? [a] : [])))])
    const sums = { direct: 0, sharing: 0, withinOne: 0, connected: 0, shortestPaths: 0 }
    for (let from = 0; from < 3; from += 1) for (let to = 8; to < 11; to += 1) {
      const lengths: number[] = []
      const walk = (chain: readonly number[]) => {
        for (const next of beside[chain.at(-1) ?? 0] ?? []) {
          if (next === to) lengths.push(chain.length)
          else if (next >= 3 && next < 8 && !chain.includes(next)) walk([...chain, next])
        }
      }
      walk([from])
      if (lengths.includes(1)) sums.direct += 1
      if (lengths.includes(2)) sums.sharing += 1
      if (lengths.includes(2) || lengths.includes(3)) sums.withinOne += 1
      if (lengths.length > 0) sums.connected += 1
      sums.shortestPaths += lengths.filter(length => length === Math.min(...lengths)).length
    }
    return sums
  }
})
