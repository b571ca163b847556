import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { many } from '../../server/graph/read.js'
import { underWay } from '../../server/graph/under-way.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'

let own: OwnGraph
beforeAll(async () => { own = await ownGraph() }, 120_000)
afterAll(() => own?.close())

/** Counts for minutes; the limit of a statement is far beyond the length of the test. */
const endless = { name: 'test/endless', text: 'UNWIND range(1, 1000000000) AS one UNWIND range(1, 1000) AS other RETURN sum(one * other) AS sum', row: z.object({ sum: z.number() }) }
const quick = { name: 'test/quick', text: 'RETURN 1 AS sum', row: z.object({ sum: z.number() }) }

const counting = async () => (await own.graph.driver.executeQuery('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "UNWIND range" RETURN currentQuery')).records.length

describe('reading that nobody waits for any more', () => {
  it('is ended in the database before stopping is done, and nothing is read after it', async () => {
    const reading = underWay()
    const graph = { ...own.graph, statementTimeout: 600_000, underWay: reading }
    const asked = [many(graph, endless), many(graph, endless)].map(one => one.then(() => 'answered', () => 'stopped'))
    await expect.poll(counting, { timeout: 20_000 }).toBe(2)
    await reading.stop()
    expect(await counting()).toBe(0)
    expect(await Promise.all(asked)).toEqual(['stopped', 'stopped'])
    await expect(many(graph, quick)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  }, 60_000)

  it('leaves alone what another request reads', async () => {
    const [one, other] = [underWay(), underWay()]
    const stopped = many({ ...own.graph, statementTimeout: 600_000, underWay: one }, endless).catch(() => 'stopped')
    const going = many({ ...own.graph, statementTimeout: 600_000, underWay: other }, endless).catch(() => 'stopped')
    await expect.poll(counting, { timeout: 20_000 }).toBe(2)
    await one.stop()
    expect(await stopped).toBe('stopped')
    expect(await counting()).toBe(1)
    await other.stop()
    await going
  }, 60_000)
})
