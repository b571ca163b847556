import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pause } from '../../server/graph/local/pause.js'
import { readHead } from '../../server/graph/head.js'
import { many } from '../../server/graph/read.js'
import { verify } from '../../server/graph/verify.js'
import { listOfItem, phrase } from '../../server/history/changes.js'
import { readOnward } from '../../server/projection/log.js'
import { generatedCatalogue, generatedTable } from '../kit/large-crosswalk.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { fileFolder, given, importing, startVerb, verbOn } from './files.js'

const requirements = 600

let own: OwnGraph
const files = fileFolder()
beforeAll(async () => { own = await ownGraph() })
afterAll(async () => { files.remove(); await own.close() })
beforeEach(async () => {
  await own.wipe()
  for (const name of ['left', 'right'] as const) await importing(own.graph, given(`${name}.json`, generatedCatalogue(name, requirements)))
})

const asked = async (text: string) => (await own.graph.driver.executeQuery(text, {}, { database: own.graph.database })).records.map(record => record.toObject())

/** Where the log stands, and how much there is of everything, log included. */
const contents = async () => ({
  head: await readHead(own.graph),
  nodes: await asked('MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label'),
  relationships: await asked('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type'),
})

/** True while some statement makes mappings. */
const writes = async () => (await asked("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'CREATE (n:Item:Mapping' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery")).length > 0

/** Every mapping and link of a mapping as the log says that a change left it, by id. */
async function logged(revision: number): Promise<ReadonlyMap<string, unknown>> {
  const left = new Map<string, unknown>()
  for await (const { rows } of readOnward(own.graph, revision - 1, revision)) for (const { kind, id, from, to, after } of rows) if (kind !== 'MappingSet' && kind !== 'Requirement') left.set(id, { from, to, after })
  return new Map([...left].sort())
}

/** The same as the graph holds it. */
async function held(): Promise<ReadonlyMap<string, unknown>> {
  const nodes = await asked('MATCH (n:Mapping) RETURN n.id AS id, null AS from, null AS to, properties(n) AS after')
  const links = await asked("MATCH (a:Item)-[r:HAS_MAPPING|SOURCE|TARGET]->(b:Item) RETURN r.id AS id, a.id AS from, b.id AS to, properties(r) AS after")
  return new Map([...nodes, ...links].map(({ id, ...thing }) => [String(id), thing] as [string, unknown]).sort())
}

/** Waits until nobody writes any more: the database ends what a client that is gone had begun. */
async function untilQuiet(): Promise<void> {
  while ((await asked("SHOW TRANSACTIONS YIELD currentQuery, status WHERE NOT currentQuery CONTAINS 'SHOW' RETURN status")).length > 0) await pause(100)
}

describe('a large file of mappings', () => {
  it('beyond what the memory of the database holds is refused as too large before anything is written', async () => {
    const before = await contents()
    await expect(importing(own.graph, given('links.sssom.tsv', generatedTable(60_000, requirements)))).rejects.toMatchObject({ code: 'TOO_LARGE', message: expect.stringMatching(/60000 records; at most \d+ /) })
    expect(await contents()).toEqual(before)
  })

  it('leaves the graph as it was when the import is killed while it writes, and is imported whole by the next', async () => {
    const before = await contents()
    const path = files.put('links.sssom.tsv', generatedTable(20_000, requirements))
    const child = startVerb(own.address, ['import', path, '--json'])
    while (!await writes()) await pause(20)
    child.kill('SIGKILL')
    expect(await child.ended).toBe('SIGKILL')
    await untilQuiet()
    expect(await contents()).toEqual(before)
    expect(await verify(own.graph)).toMatchObject({ whole: true, revision: before.head?.revision })
    const again = await verbOn(own.address, ['import', path, '--json'])
    expect(JSON.parse(again.out)).toMatchObject({ accepted: 20_000, rejected: 0, committed: true })
    expect(await verify(own.graph)).toMatchObject({ whole: true, revision: (before.head?.revision ?? 0) + 1 })
    expect(await logged((before.head?.revision ?? 0) + 1)).toEqual(await held())
    const [one] = await asked('MATCH (m:Mapping) RETURN m.id AS id LIMIT 1')
    const [found] = await many(own.graph, listOfItem, { query: phrase(String(one?.['id'])), actor: null, action: null, before: Number.MAX_SAFE_INTEGER, first: 5 })
    expect(found).toMatchObject({ total: 1 })
    expect(await asked('MATCH (:MappingSet)-[:HAS_MAPPING]->(m:Mapping) WHERE COUNT { (m)-[:SOURCE]->() } = 1 AND COUNT { (m)-[:TARGET]->() } = 1 RETURN count(m) AS whole')).toEqual([{ whole: 20_000 }])
  })
})
