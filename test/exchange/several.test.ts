import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../server/graph/commit.js'
import { readHead } from '../../server/graph/head.js'
import { verify } from '../../server/graph/verify.js'
import { contentOf } from '../kit/content.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { puttingCrosswalk } from '../kit/put-crosswalk.js'
import { given, importing } from './files.js'

let own: OwnGraph
beforeAll(async () => { own = await ownGraph() })
afterAll(() => own.close())
beforeEach(async () => {
  await own.wipe()
  await commit(own.graph, 'test', 'test.frameworks', puttingCrosswalk('mapping-set:standing', { frameworks: { left: ['1', '2'], middle: ['1', '2'], right: ['1', '2'] }, mappings: {} }))
})

const stood = async () => [await readHead(own.graph), await contentOf(own.graph)] as const
/** What is mapped to what in every set, as `set: source relation target`. */
async function statements(): Promise<string[]> {
  const { records } = await own.graph.driver.executeQuery(
    "MATCH (s:MappingSet)-[:HAS_MAPPING]->(m), (m)-[:SOURCE]->(a), (m)-[:TARGET]->(b) RETURN s.title + ': ' + a.id + ' ' + m.relation + ' ' + b.id AS line", {}, { database: own.graph.database })
  return records.map(record => record.get('line') as string).sort()
}

const kitchen = given('library.yaml', readFileSync(new URL('../formats/fixtures/library.yaml', import.meta.url), 'utf8'))

const rowsOf = (indent: string, rows: readonly string[]) => rows.map(row => row.split(' ')).map(([source, relation, target]) => `${indent}- { source_requirement_urn: ${source}, relationship: ${relation}, target_requirement_urn: ${target} }`).join('\n')
/** A library with a set for each direction, as they are published. */
const bothWays = (there: readonly string[], back: readonly string[]) => given('both.yaml', `urn: urn:example:library:both
objects:
  requirement_mapping_sets:
    - urn: urn:example:set:there
      name: There
      source_framework_urn: left
      target_framework_urn: right
      requirement_mappings:
${rowsOf('        ', there)}
    - urn: urn:example:set:back
      name: Back
      source_framework_urn: right
      target_framework_urn: left
      requirement_mappings:
${rowsOf('        ', back)}
`)

const uuid = (number: number) => `0b0f3a0e-9f43-4f5e-8f0c-${String(number).padStart(12, '0')}`
const collection = (...mappings: readonly (readonly [target: string, ...rows: (readonly [string, string, string])[]])[]) => given('several.json', JSON.stringify({ 'mapping-collection': {
  uuid: uuid(1), metadata: { title: 'Several', 'last-modified': '2026-01-01T00:00:00Z', version: '1', 'oscal-version': '1.2.0' },
  mappings: mappings.map(([target, ...rows], at) => ({
    uuid: uuid(100 * (at + 1)), 'source-resource': { type: 'catalog', href: 'left' }, 'target-resource': { type: 'catalog', href: target },
    maps: rows.map(([source, relationship, to], row) => ({ uuid: uuid(100 * (at + 1) + row + 1), relationship, sources: [{ type: 'control', 'id-ref': source }], targets: [{ type: 'control', 'id-ref': to }] })),
  })),
} }, null, 1))

describe('a file that holds a framework and mappings of it', () => {
  it('is imported whole as one change, and reported whole', async () => {
    const before = (await readHead(own.graph))?.revision ?? 0
    expect(await importing(own.graph, kitchen, { takeInMissing: true })).toMatchObject({ read: 5, accepted: 5, rejected: 0, unchanged: 0, committed: true, problems: [], missing: [], item: 'kitchen-3' })
    expect((await readHead(own.graph))?.revision).toBe(before + 1)
    expect(await statements()).toEqual(['Kitchen to pantry: kitchen-3:hands-1 disjoint urn-example-framework-pantry:shelf-2', 'Kitchen to pantry: kitchen-3:hands-1 subset urn-example-framework-pantry:shelf-1'])
    expect(await importing(own.graph, kitchen)).toMatchObject({ accepted: 0, rejected: 0, unchanged: 5, committed: false })
    expect(await verify(own.graph)).toMatchObject({ whole: true })
  })

  it('is refused whole where only its mappings are wrong, and the framework alone is written where bad rows may be skipped', async () => {
    const before = await stood()
    const refused = await importing(own.graph, kitchen)
    expect(refused).toMatchObject({ read: 5, accepted: 3, rejected: 2, committed: false, missingCount: 2 })
    expect(refused.problems).toMatchObject([{ line: 41, column: 31, reason: expect.stringContaining('no framework') }, { line: 47, column: 31, reason: expect.stringContaining('no framework') }])
    expect(await stood()).toEqual(before)
    expect(await importing(own.graph, kitchen, { skipRejected: true })).toMatchObject({ accepted: 3, rejected: 2, committed: true })
    expect(await statements()).toEqual([])
  })
})

describe('a file that holds several sets of mappings', () => {
  const good = [['left:1 equal right:1', 'left:2 subset right:2'], ['right:1 equal left:1', 'right:2 superset left:2']] as const

  it('is imported whole as one change, each set by itself, and reported as one', async () => {
    const before = (await readHead(own.graph))?.revision ?? 0
    expect(await importing(own.graph, bothWays(...good))).toMatchObject({ read: 4, accepted: 4, rejected: 0, committed: true, problems: [] })
    expect((await readHead(own.graph))?.revision).toBe(before + 1)
    expect(await statements()).toEqual(['Back: right:1 equal left:1', 'Back: right:2 superset left:2', 'There: left:1 equal right:1', 'There: left:2 subset right:2'])
    expect(await importing(own.graph, bothWays(...good))).toMatchObject({ accepted: 0, unchanged: 4, committed: false })
    expect(await importing(own.graph, bothWays(['left:1 subset right:1', 'left:2 subset right:2'], ['right:1 superset left:1', 'right:2 superset left:2']))).toMatchObject({ accepted: 2, unchanged: 2, committed: true })
  })

  it('is told where its two directions rule each other out', async () => {
    const before = await stood()
    const torn = bothWays(['left:1 equal right:1', 'left:2 subset right:2'], ['right:1 equal left:1', 'right:2 subset left:2'])
    expect(await importing(own.graph, torn)).toMatchObject({ read: 4, accepted: 3, rejected: 1, committed: false, problems: [{ line: 17, reason: 'left:2 to right:2 is stated in line 10 with a relation that rules this one out.' }] })
    expect(await stood()).toEqual(before)
  })

  it('is refused whole for one bad row of its second set', async () => {
    const before = await stood()
    const bad = bothWays(good[0], ['right:1 equal left:1', 'right:2 superset left:9'])
    expect(await importing(own.graph, bad)).toMatchObject({ read: 4, accepted: 3, rejected: 1, committed: false, problems: [{ line: 17, reason: 'left has no requirement "left:9".' }] })
    expect(await stood()).toEqual(before)
    expect(await importing(own.graph, bad, { skipRejected: true })).toMatchObject({ accepted: 3, rejected: 1, committed: true })
  })

  it('is read from OSCAL as well, each mapping between its own two catalogues', async () => {
    const file = collection(['right', ['1', 'equal-to', '1']], ['middle', ['1', 'subset-of', '1'], ['2', 'superset-of', '2']])
    expect(await importing(own.graph, file)).toMatchObject({ read: 3, accepted: 3, rejected: 0, committed: true, problems: [] })
    expect(await statements()).toEqual(['Several: left:1 equal right:1', 'Several: left:1 subset middle:1', 'Several: left:2 superset middle:2'])
    const { records } = await own.graph.driver.executeQuery("MATCH (s:MappingSet {title: 'Several'}) RETURN s.targetFramework AS target ORDER BY target", {}, { database: own.graph.database })
    expect(records.map(record => record.get('target') as string)).toEqual(['middle', 'right'])
    expect(await importing(own.graph, file)).toMatchObject({ accepted: 0, unchanged: 3, committed: false })
    const wrong = collection(['right', ['1', 'equal-to', '1']], ['middle', ['1', 'subset-of', '9']])
    expect(await importing(own.graph, wrong)).toMatchObject({ read: 2, accepted: 0, unchanged: 1, rejected: 1, committed: false })
  })
})
