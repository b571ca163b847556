import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../server/assessment/derivation/build-graph.js'
import { contradictoryPairs, isHeld } from '../../server/assessment/derivation/contradictions.js'
import { deriveBetween } from '../../server/assessment/derivation/derive-between.js'
import { pairsInThreads, settle } from '../../server/assessment/derivation/in-threads.js'
import { ranked } from '../../server/assessment/derivation/ranked-pairs.js'
import { randomFrom } from '../bench/random.js'

const masks = [1, 2, 3, 4, 6, 8, 12, 14, 30]

/** Three runs of requirements, mapped at random: more steps than are walked without threads, some of which contradict others. */
function graphOf(seed: number, size = 240, statements = 2_600) {
  const random = randomFrom(seed)
  return buildGraph(size, Array.from({ length: statements }, (_, via) => ({ from: random.below(size), to: random.below(size), mask: random.one(masks), via })))
}

const [sources, targets] = [{ first: 0, last: 80 }, { first: 160, last: 240 }]

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
})
