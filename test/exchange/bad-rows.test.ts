import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GivenFile } from '../../server/formats/file-content.js'
import { xlsx } from '../../server/formats/xlsx.js'
import { readHead } from '../../server/graph/head.js'
import { verify } from '../../server/graph/verify.js'
import { commit } from '../../server/graph/commit.js'
import { contentOf } from '../kit/content.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { puttingCrosswalk } from '../kit/put-crosswalk.js'
import { fileFolder, given, importing, verbOn } from './files.js'

let own: OwnGraph
const files = fileFolder()
beforeAll(async () => { own = await ownGraph() })
afterAll(async () => { files.remove(); await own.close() })
beforeEach(async () => {
  await own.wipe()
  await commit(own.graph, 'test', 'test.frameworks', puttingCrosswalk('mapping-set:standing', { frameworks: { left: ['1', '2', '3', '10/2'], right: ['1', '2', '3'] }, mappings: {} }))
})

const mappingsIn = async (set: string | null) =>
  (await own.graph.driver.executeQuery('MATCH (:MappingSet {id: $set})-[:HAS_MAPPING]->(m) RETURN count(m) AS mappings', { set }, { database: own.graph.database })).records[0]?.get('mappings') as number

const csv = (...rows: readonly string[]) => given('links.csv', ['source_framework,source,relation,target_framework,target,rationale', 'left,1,equal,right,1,', ...rows].join('\n'))
/** Rows that speak of both frameworks on either side. */
const bothWays = (...rows: readonly string[]) => given('both.csv', ['source,relation,target', ...rows].join('\n'))

const sssomHead = '#mapping_set_id: https://example.org/sets/bad\n#license: https://creativecommons.org/publicdomain/zero/1.0/\n#curie_map:\n#  left: https://example.org/left/\n#  right: https://example.org/right/\n#  other: https://example.org/other/\n#  throughline: https://example.org/throughline/\n'
const columns = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification', 'comment']
const sssom = (...rows: readonly string[]) =>
  given('links.sssom.tsv', `${sssomHead}${columns.join('\t')}\n${['left:1\tskos:exactMatch\tright:1', ...rows].map(row => `${row}\tsemapv:ManualMappingCuration\t`).join('\n')}\n`)

const oscal = (...maps: readonly object[]) => given('links.json', JSON.stringify({ 'mapping-collection': {
  uuid: '0b0f3a0e-9f43-4f5e-8f0c-0b7d5f4c1b10', metadata: { title: 'Bad', 'last-modified': '2026-01-01T00:00:00Z', version: '1', 'oscal-version': '1.2.0' },
  mappings: [{ uuid: '0b0f3a0e-9f43-4f5e-8f0c-0b7d5f4c1b11', 'source-resource': { type: 'catalog', href: 'left' }, 'target-resource': { type: 'catalog', href: 'right' }, maps: [map('1', 'equal-to', '1'), ...maps].map((one, at) => ({ uuid: `0b0f3a0e-9f43-4f5e-8f0c-00000000000${at}`, ...one })) }],
} }, null, 1))
const map = (source: string | undefined, relationship: string, target: string) => ({
  relationship,
  sources: [{ type: 'control', ...(source === undefined ? {} : { 'id-ref': source }) }], targets: [{ type: 'control', 'id-ref': target }],
})

const library = (...rows: readonly string[]) => given('links.yaml', `urn: urn:example:library:bad
objects:
  requirement_mapping_set:
    urn: urn:example:set:bad
    name: Bad
    source_framework_urn: left
    target_framework_urn: right
    requirement_mappings:
${['left:1 equal right:1', ...rows].map(row => row.split(' ')).map(([source, relationship, target]) => `    - { ${source === '-' ? '' : `source_requirement_urn: ${source}, `}relationship: ${relationship}, target_requirement_urn: ${target} }`).join('\n')}
`)

/** Each a file with one good row and one that is not, where that stands, and why. */
const oneBadRow: Readonly<Record<string, readonly [file: () => GivenFile, line: number | null, column: number | null, reason: RegExp]>> = {
  'both directions with relations that rule each other out, in CSV': [() => bothWays('left:2,subset,right:2', 'right:2,subset,left:2'), 3, 1, /left:2 to right:2 is stated in line 2 with a relation that rules this one out/],
  'both directions with relations that rule each other out, in SSSOM': [() => sssom('right:1\tthroughline:disjoint\tleft:1'), 10, 1, /left:1 to right:1 is stated in line 9 with a relation that rules this one out/],
  'a requirement that is mapped to itself by another name, in CSV': [() => given('self.csv', 'source_framework,source,relation,target_framework,target\nleft,1,equal,left,2\nleft,10/2,equal,left,left:10/2\n'), 3, 2, /maps a requirement to itself/],
  'a requirement that is mapped to itself, in SSSOM': [() => sssom('left:2\tskos:exactMatch\tleft:2'), 10, 3, /to itself/],
  'a cell of a million characters, in CSV': [() => csv(`left,2,equal,right,2,${'x'.repeat(1_000_000)}`), 3, 6, /1000000 characters; 100000 are the most/],
  'a cell of a million characters, in SSSOM': [() => sssom(`left:2\tskos:exactMatch\tright:${'2'.repeat(1_000_000)}`), 10, 3, /characters; 100000 are the most/],
  'no source, in CSV': [() => csv('left,,equal,right,2,'), 3, 2, /names no source requirement/],
  'no subject, in SSSOM': [() => sssom('\tskos:exactMatch\tright:2'), 10, 1, /needs a subject_id/],
  'no id of a source, in OSCAL': [() => oscal(map(undefined, 'equal-to', '2')), null, null, /id-ref/],
  'no source, in CISO Assistant YAML': [() => library('- equal right:2'), 10, null, /source_requirement_urn/],
  'a row with more cells than columns, in CSV': [() => csv('left,2,equal,right,2,first, second'), 3, 7, /7 cells under 6 columns/],
  'a word that is no relation, in CSV': [() => csv('left,2,resembles,right,2,'), 3, 3, /no relation; one of equal/],
  'a predicate of an unknown prefix, in SSSOM': [() => sssom('left:2\tnowhere:resembles\tright:2'), 10, 2, /nowhere/],
  'a relationship that OSCAL does not have': [() => oscal(map('2', 'resembles', '2')), null, null, /resembles|relationship/],
  'a relationship that CISO Assistant does not have': [() => library('left:2 resembles right:2'), 10, null, /none of equal/],
  'a requirement that nobody holds': [() => csv('left,99,equal,right,2,'), 3, 2, /left has no requirement "99"/],
}

describe('a file with one bad row', () => {
  for (const [what, [file, line, column, reason]] of Object.entries(oneBadRow)) {
    it(`is refused by the place of that row, and the rest of it can be imported: ${what}`, async () => {
      const before = [await readHead(own.graph), await contentOf(own.graph)]
      const refused = await importing(own.graph, file())
      expect([refused.read, refused.accepted, refused.rejected, refused.committed], JSON.stringify(refused.problems)).toEqual([2, 1, 1, false])
      expect(refused.problems[0]).toMatchObject({ reason: expect.stringMatching(reason), ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) })
      expect([typeof refused.problems[0]?.line, typeof refused.problems[0]?.column]).toEqual(['number', 'number'])
      expect(refused.problems.map(problem => (problem.value ?? '').length).every(length => length <= 201)).toBe(true)
      expect([await readHead(own.graph), await contentOf(own.graph)]).toEqual(before)
      const rest = await importing(own.graph, file(), { skipRejected: true })
      expect(rest).toMatchObject({ accepted: 1, rejected: 1, committed: true })
      expect(await mappingsIn(rest.item)).toBe(1)
      expect(await importing(own.graph, file(), { skipRejected: true })).toMatchObject({ accepted: 0, unchanged: 1, committed: false })
      expect(await verify(own.graph)).toMatchObject({ whole: true })
    })
  }

  it('that names a framework of which there are two is refused until somebody chooses one', async () => {
    await own.graph.driver.executeQuery("MATCH (f:Framework) SET f.title = 'Guide', f.shortTitle = 'Guide'", {}, { database: own.graph.database })
    const file = given('guide.csv', 'source_framework,source,relation,target_framework,target\nGuide,2,equal,right,1\n')
    expect(await importing(own.graph, file)).toMatchObject({ rejected: 1, committed: false, problems: [{ reason: '"Guide" may be any of left, right: choose one as sourceFramework.' }, { line: 2 }] })
    expect(await importing(own.graph, file, { sourceFramework: 'left' })).toMatchObject({ accepted: 1, rejected: 0, committed: true, problems: [] })
    await expect(importing(own.graph, file, { sourceFramework: 'nowhere' })).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('there are left, right') })
  })

  it('keeps a predicate that it knows no set relation for as an association, since that is no fault', async () => {
    const file = sssom('left:2\tother:resembles\tright:2')
    const report = await importing(own.graph, file)
    expect(report).toMatchObject({ accepted: 2, rejected: 0, committed: true })
    const { records } = await own.graph.driver.executeQuery("MATCH (m:Mapping {relation: 'association'}) RETURN m.predicate AS predicate", {}, { database: own.graph.database })
    expect(records.map(record => record.get('predicate') as string)).toEqual(['other:resembles'])
  })
})

const utf16 = (text: string, swap: boolean) => { const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le'); return new Uint8Array(swap ? bytes.swap16() : bytes) }
const textOf = ({ bytes }: GivenFile) => Buffer.from(bytes).toString('utf8')

describe('a file in UTF-16', () => {
  it('is imported as the same file in UTF-8 is, whatever its format and byte order', async () => {
    for (const [file, swap] of [[csv(), false], [sssom(), true], [oscal(), false], [library(), true]] as const) {
      expect(await importing(own.graph, { ...file, bytes: utf16(textOf(file), swap) }), file.name).toMatchObject({ accepted: 1, rejected: 0, committed: true })
      expect(await importing(own.graph, file), file.name).toMatchObject({ accepted: 0, unchanged: 1, committed: false })
    }
  })

  it('is refused by line and column where half of a character stands, and nothing is written', async () => {
    const before = await contentOf(own.graph)
    for (const [file, half] of [[csv(), '\nleft,2,equal,right,2,half \ud800'], [sssom(), 'left:2\tskos:exactMatch\tright:\udc00']] as const) {
      const report = await importing(own.graph, { ...file, bytes: utf16(textOf(file) + half, false) }, { skipRejected: true })
      expect(report).toMatchObject({ item: null, committed: false, problems: [{ line: expect.any(Number), column: expect.any(Number), reason: expect.stringContaining('Half of a UTF-16 pair') }] })
    }
    expect(await contentOf(own.graph)).toEqual(before)
  })
})

describe('a file of which nothing can be used', () => {
  const unusable: Readonly<Record<string, readonly [file: () => GivenFile | Promise<GivenFile>, line: number | null, reason: RegExp]>> = {
    'a column is spelled otherwise': [() => given('a.csv', 'sorce,relation,target\nleft:1,equal,right:1\n'), 1, /column source is missing; is sorce meant\?/],
    'a column stands twice': [() => given('a.csv', 'source,source,relation,target\nleft:1,left:1,equal,right:1\n'), 1, /second time/],
    'the columns of another table are there': [() => given('a.csv', 'colour,weight,price\nred,2,10\n'), 1, /missing/],
    'SSSOM lacks a column that it must have': [() => given('a.sssom.tsv', `${sssomHead}subject_id\tobject_id\nleft:1\tright:1\n`), null, /predicate_id/],
    'the sheet of a workbook has other columns': [async () => ({ name: 'a.xlsx', bytes: Buffer.from(await xlsx.writes?.({ kind: 'framework', framework: { title: 'x', kept: {} }, requirements: [] }) ?? []) }), null, /./],
    'it is cut off': [() => given('a.json', '{"mapping-collection": {"uuid": "'), 1, /./],
    'it is empty': [() => given('a.csv', ''), null, /empty/],
  }
  for (const [what, [file, line, reason]] of Object.entries(unusable)) {
    it(`says why, and nothing is written even where bad rows may be skipped and missing ones taken in: ${what}`, async () => {
      const before = [await readHead(own.graph), await contentOf(own.graph)]
      const report = await importing(own.graph, await file(), { skipRejected: true, takeInMissing: true })
      expect(report).toMatchObject({ item: null, accepted: 0, committed: false })
      expect(report.problems[0]).toMatchObject({ reason: expect.stringMatching(reason), ...(line === null ? {} : { line }) })
      expect([await readHead(own.graph), await contentOf(own.graph)]).toEqual(before)
    })
  }

  it('ends the command line with 2; a file with bad rows ends it with 1, and with what is skipped still 1, since it was not all imported', async () => {
    const bad = files.put('bad.csv', csv('left,99,equal,right,2,').bytes)
    expect((await verbOn(own.address, ['import', files.put('none.csv', 'sorce,relation,target\na,equal,b\n')])).end).toBe(2)
    expect((await verbOn(own.address, ['import', bad])).end).toBe(1)
    const skipped = await verbOn(own.address, ['import', bad, '--skip-rejected', '--json'])
    expect([skipped.end, JSON.parse(skipped.out)]).toMatchObject([1, { accepted: 1, rejected: 1, committed: true, problems: [{ line: 3, column: 2, value: '99' }] }])
  })
})
