import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../server/assessment/derivation/build-graph.js'
import { contradictoryAmong, contradictoryPairs, isHeld, membersThatDiffer, suspectsFrom } from '../../server/assessment/derivation/contradictions.js'
import { deriveBetween, pairsFrom, rowsOf } from '../../server/assessment/derivation/derive-between.js'
import { differing } from '../../server/assessment/derivation/differing.js'
import { pairsInThreads } from '../../server/assessment/derivation/pairs-in-threads.js'
import { settle } from '../../server/assessment/derivation/settle.js'
import { ranked } from '../../server/assessment/derivation/ranked-pairs.js'
import { maskOf } from '../../server/model/relation.js'
import { randomFrom } from '../bench/random.js'

const masks = [1, 2, 3, 4, 6, 8, 12, 14, 30]
/** Such that even long chains say something. */
const narrow = [1, 1, 2, 2, 4, 4, 3, 5, 8]

/** Three runs of requirements, mapped at random: more steps than are walked without threads, some of which contradict others. */
function graphOf(seed: number, size = 240, statements = 2_600) {
  const random = randomFrom(seed)
  return buildGraph(size, Array.from({ length: statements }, (_, via) => ({ from: random.below(size), to: random.below(size), mask: random.one(masks), via })))
}

const [sources, targets] = [{ first: 0, last: 80 }, { first: 160, last: 240 }]

describe('The contradictions of a graph', () => {
  it('end where a new one, too far off to be met otherwise, parts the chains that showed them', () => {
    const equal = ([from, to]: readonly [number, number]) => ({ from, to, mask: maskOf(['equal']) })
    const disjoint = ([from, to]: readonly [number, number]) => ({ from, to, mask: maskOf(['disjoint']) })
    const stated = [...([[0, 1], [1, 2], [2, 5], [2, 6], [0, 3], [3, 4]] as const).map(equal), disjoint([4, 5])]
    const graph = (all: typeof stated) => buildGraph(7, all.map((one, via) => ({ ...one, via })))
    const [before, now] = [graph(stated), graph([...stated, disjoint([6, 5])])]
    expect(contradictoryPairs(before).at(-1)?.get(0)).toContain(5)
    expect(contradictoryPairs(now).at(-1)?.get(0)).toBeUndefined()
    const suspects = suspectsFrom(now, [0, 1, 2, 3, 4, 5, 6])
    expect(contradictoryAmong(now, suspects, { bySteps: contradictoryPairs(before), differs: differing(before, now) })).toEqual(contradictoryPairs(now))
  })

  it('are found from those of any graph before it, looking only around what differs', () => {
    const size = 16
    const near = fc.record({ from: fc.integer({ min: 0, max: size - 2 }), on: fc.integer({ min: 1, max: 2 }), mask: fc.constantFrom(...narrow) })
      .map(({ from, on, mask }) => ({ from, to: Math.min(size - 1, from + on), mask }))
    const graph = (stated: readonly { from: number; to: number; mask: number }[]) => buildGraph(size, stated.map((one, via) => ({ ...one, via })))
    let changed = 0
    fc.assert(fc.property(fc.array(near, { minLength: 12, maxLength: 26 }), fc.array(near, { maxLength: 2 }), fc.integer({ min: 0, max: 2 }), (shared, added, removed) => {
      const [before, now] = [graph(shared), graph([...shared.slice(removed), ...added])]
      const found = contradictoryPairs(now)
      const suspects = suspectsFrom(now, Array.from({ length: size }, (_, at) => at))
      expect(contradictoryAmong(now, suspects, { bySteps: contradictoryPairs(before), differs: differing(before, now) })).toEqual(found)
      if (membersThatDiffer(contradictoryPairs(before), found).length > 0) changed += 1
    }), { numRuns: 3_000 })
    expect(changed).toBeGreaterThan(300)
  })
})

describe('A large graph walked in threads', () => {
  it('gives the pairs, in their order, and the contradictions that one thread finds', async () => {
    const [shared, alone] = [graphOf(1), graphOf(1)]
    expect(shared.to.length).toBeGreaterThan(4_000)
    const found = ranked(await pairsInThreads(shared, sources, targets))
    expect(found.said.length).toBeGreaterThan(100)
    expect(found).toEqual(deriveBetween(alone, sources, targets))
    expect(contradictoryPairs(shared)).toEqual(contradictoryPairs(alone))
    expect(contradictoryPairs(alone).at(-1)?.size).toBeGreaterThan(0)
  })

  it('is settled once, however many ask at one time, and several graphs do not get into each other', async () => {
    const graphs = [2, 3, 4].map(seed => graphOf(seed))
    await Promise.all([...graphs, ...graphs].map(settle))
    for (const [at, graph] of graphs.entries()) {
      expect(isHeld(graph)).toBe(true)
      expect(contradictoryPairs(graph)).toEqual(contradictoryPairs(graphOf(at + 2)))
    }
  })

  it('has no pairs where a run is empty', async () => {
    expect(ranked(await pairsInThreads(graphOf(5), { first: 3, last: 3 }, targets)).said).toHaveLength(0)
  })

  it('says after any change what it says when nothing is remembered, though only what lies around the change is looked at again', async () => {
    const [random, size] = [randomFrom(7), 2_400]
    const near = () => { const from = random.below(size); return { from, to: Math.min(size - 1, from + 1 + random.below(3)), mask: random.one(narrow) } }
    let stated = Array.from({ length: 2_600 }, near)
    const graph = () => buildGraph(size, stated.map((one, via) => ({ ...one, via })))
    const [low, high] = [{ first: 0, last: 1_400 }, { first: 1_000, last: size }]
    const contradictory = new Set<number>()
    for (let turn = 0; turn < 16; turn += 1) {
      const [remembering, forgetful] = [graph(), graph()]
      expect(remembering.to.length).toBeGreaterThan(4_000)
      const pairs = await pairsInThreads(remembering, low, high)
      expect(contradictoryPairs(remembering)).toEqual(contradictoryPairs(forgetful))
      expect(pairs).toEqual(pairsFrom(forgetful, rowsOf(low), high))
      const members = contradictoryPairs(forgetful).at(-1)?.size ?? 0
      contradictory.add(members)
      const out = new Set(Array.from({ length: 12 }, () => random.below(stated.length)))
      stated = turn % 8 === 7 ? stated : [...stated.filter((_, at) => !out.has(at)), ...Array.from({ length: 12 }, near)]
    }
    expect(contradictory.size).toBeGreaterThan(2)
  })
})
