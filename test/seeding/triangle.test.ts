import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit } from '../../server/graph/commit.js'
import { readHead } from '../../server/graph/head.js'
import { derivedBetween } from '../../server/mapping/candidates.js'
import type { Facts } from '../../server/projection/facts.js'
import { openProjection, type Projection } from '../../server/projection/projection.js'
import { seed } from '../../server/seeding/seed.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { puttingCrosswalk } from '../kit/put-crosswalk.js'

let own: OwnGraph
let projection: Projection
beforeAll(async () => {
  own = await ownGraph()
  await seed(own.graph, { demo: false })
  projection = openProjection(own.graph)
})
afterAll(async () => { projection.close(); await own.close() })

const facts = async (): Promise<Facts> => {
  const head = await readHead(own.graph)
  if (!head) throw new Error('the graph has no head')
  return projection.reach(head)
}
const sides = [['iso-42001', 'eu-ai-act'], ['eu-ai-act', 'nist-ai-rmf'], ['nist-ai-rmf', 'iso-42001']] as const

describe('the triangle of ISO/IEC 42001, the EU AI Act and the NIST AI RMF as shipped', () => {
  for (const [source, target] of sides) {
    it(`says of no two requirements what two other sides rule out, were every proposal approved: ${source} to ${target}`, async () => {
      const found = await derivedBetween(await facts(), source, target, ['approved', 'proposed'])
      expect(found.unstated.said.length).toBeGreaterThan(0)
      expect(found.contradictions).toBe(0)
    })
  }

  it('would be found out where it did', async () => {
    const against = { from: ['iso-42001:A.7.4'], to: ['eu-ai-act:10/3'], relation: 'disjoint', status: 'proposed' } as const
    await commit(own.graph, 'test', 'test.crosswalk', puttingCrosswalk('mapping-set:against', { frameworks: {}, grouping: 'each', mappings: { 'mapping:against': against } }))
    expect((await derivedBetween(await facts(), 'iso-42001', 'eu-ai-act', ['approved', 'proposed'])).contradictions).toBe(1)
  })
})
