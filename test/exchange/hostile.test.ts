import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exportFile } from '../../server/exchange/export-file.js'
import { type FormatName, formats } from '../../server/formats/all.js'
import type { FileContent, GivenFile, StatedFramework, StatedMappingSet } from '../../server/formats/file-content.js'
import { rowsOf } from '../../server/formats/table/delimited.js'
import { commit } from '../../server/graph/commit.js'
import { readHead } from '../../server/graph/head.js'
import { verify } from '../../server/graph/verify.js'
import { load } from '../../server/projection/load.js'
import { contentOf } from '../kit/content.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { puttingCrosswalk } from '../kit/put-crosswalk.js'
import { given, importing } from './files.js'

let own: OwnGraph
beforeAll(async () => { own = await ownGraph() })
afterAll(() => own.close())
beforeEach(async () => {
  await own.wipe()
  await commit(own.graph, 'test', 'test.frameworks', puttingCrosswalk('mapping-set:standing', { frameworks: { left: ['1'], right: ['1'] }, mappings: {} }))
})

/** Cypher, HTML, formulas, templates, paths, marks that turn the direction of writing: all of it text, none of it to be run. */
const hostile = [
  "') MATCH (n) DETACH DELETE n //", '`}) DETACH DELETE (n', '$items {id: 1}', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', "=cmd|' /C calc'!A0", '=HYPERLINK("http://example.org";"x")',
  '+1+1', '-2+3', '@SUM(1)', "'=1", "''=1", '\t=1', '${7*7}{{7*7}}', '../../etc/passwd', '%00\\u0000', '"quoted", and, more', 'a|b\\|c', '\u202eabc\u200b', '__proto__', 'valueOf', '_x0041_', '👩‍👩‍👧‍👦 é ß',
]
const nowhere = { line: null, column: null }

const named = (text: string): StatedMappingSet => ({
  kind: 'mappings',
  set: { recordId: 'https://example.org/sets/hostile', title: text, source: text, author: text, licence: text, method: text, url: text, kept: {} },
  sourceFramework: { names: ['left'] }, targetFramework: { names: ['right'] }, unmatched: [],
  mappings: [{
    place: nowhere, recordId: 'record-1', sources: [{ name: '1', label: text, place: nowhere }], targets: [{ name: '1', label: text, place: nowhere }], relation: 'association', negated: false,
    predicate: text, rationale: text, strength: text, scale: text, author: text, reviewer: text, status: 'approved', kept: {},
  }],
})
const framed = (text: string): StatedFramework => ({
  kind: 'framework', framework: { recordId: 'hostile-framework', title: text, shortTitle: text, version: text, publisher: text, url: text, kept: {} },
  requirements: [{ place: nowhere, key: 'k', ref: text.trim(), kind: text, title: text, summary: text, assessable: true, url: text, kept: {} }],
})

const written = async (content: FileContent, format: FormatName): Promise<GivenFile> => ({ name: 'hostile', bytes: await formats[format].writes?.(content) ?? new Uint8Array() })
const properties = async (label: string, within: object) =>
  (await own.graph.driver.executeQuery(`MATCH (n:${label}) WHERE all(key IN keys($within) WHERE n[key] = $within[key]) RETURN n {.*} AS held`, { within }, { database: own.graph.database })).records.map(record => record.get('held') as Record<string, unknown>)

/** Every cell of a table as a spreadsheet would take it. */
function cellsOf({ bytes }: GivenFile, format: 'csv' | 'xlsx'): string[] {
  if (format === 'csv') return [...rowsOf(Buffer.from(bytes).toString('utf8').replace(/^\uFEFF/, ''), ',')].flatMap(row => [...row.cells])
  const parts = unzipSync(bytes)
  const xml = Object.entries(parts).filter(([name]) => /sharedStrings|worksheets\//.test(name)).map(([, part]) => Buffer.from(part).toString('utf8')).join('')
  expect(xml).not.toMatch(/<f[ >]/)
  return [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text)
}

async function exported(what: string, format: FormatName): Promise<GivenFile> {
  return exportFile(what, format, await load(own.graph))
}

describe('what is written in a file to do harm', () => {
  for (const text of hostile) {
    it(`is kept as the text it is in every field of a mapping set and of a framework, and goes out so that nothing runs: ${JSON.stringify(text)}`, async () => {
      const before = await contentOf(own.graph)
      const set = await importing(own.graph, await written(named(text), 'csv'), { format: 'csv' })
      expect(set, JSON.stringify(set.problems)).toMatchObject({ accepted: 1, rejected: 0, committed: true, problems: [] })
      expect(await properties('MappingSet', { id: set.item })).toMatchObject([{ title: text, source: text, author: text, licence: text, method: text, url: text }])
      expect(await properties('Mapping', { set: set.item })).toMatchObject([{ predicate: text, rationale: text, strength: text, scale: text, author: text, reviewer: text }])
      const framework = await importing(own.graph, await written(framed(text), 'csv'), { format: 'csv' })
      expect(framework, JSON.stringify(framework.problems)).toMatchObject({ accepted: 1, rejected: 0, committed: true, problems: [] })
      expect(await properties('Framework', { id: framework.item })).toMatchObject([{ title: text, shortTitle: text, version: text, publisher: text, url: text }])
      expect(await properties('Requirement', { framework: framework.item })).toMatchObject([{ ref: text.trim(), kind: text, title: text, summary: text, url: text }])
      for (const item of [set.item ?? '', framework.item ?? '']) {
        expect(item).toMatch(/^(mapping-set:)?[a-z0-9-]+$/)
        for (const format of ['csv', 'xlsx'] as const) {
          const file = await exported(item, format)
          expect(cellsOf(file, format).filter(cell => /^[=+\-@\t\r]/.test(cell)), format).toEqual([])
          expect(await importing(own.graph, file, { format }), format).toMatchObject({ accepted: 0, rejected: 0, unchanged: 1, committed: false })
        }
      }
      for (const [id, item] of before) expect((await contentOf(own.graph)).get(id), id).toEqual(item)
      expect(await verify(own.graph)).toMatchObject({ whole: true })
    })
  }
})

const rows = (cell: string) => `source_framework,source,relation,target_framework,target,rationale\nleft,1,equal,right,1,${cell}\n`
const library = (cell: string) => `urn: urn:example:library:text\nobjects:\n  framework:\n    urn: urn:example:framework:text\n    ref_id: TEXT\n    name: ${cell}\n    requirement_nodes: [{ urn: urn:example:node:1, ref_id: '1', name: One, assessable: true, depth: 1 }]\n`
const table = (cell: string) => `#mapping_set_id: https://example.org/sets/text\n#mapping_set_title: ${cell}\n#license: https://example.org/l\n#curie_map:\n#  left: https://example.org/left/\n#  right: https://example.org/right/\nsubject_id\tpredicate_id\tobject_id\tmapping_justification\nleft:1\tskos:exactMatch\tright:1\tsemapv:ManualMappingCuration\n`
const catalogue = (cell: string) => `{"catalog": {"uuid": "0b0f3a0e-9f43-4f5e-8f0c-0b7d5f4c1a10",\n"metadata": {"title": ${cell}, "last-modified": "2026-01-01T00:00:00Z", "version": "1", "oscal-version": "1.1.2"},\n"controls": [{"id": "t-1", "title": "One"}]}}`
/** A workbook of which one cell is written in XML as it stands here. */
async function workbook(cell: string): Promise<GivenFile> {
  const { bytes } = await written({ ...named('plain'), mappings: named('REPLACED').mappings }, 'xlsx')
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new Uint8Array(Buffer.from(Buffer.from(part).toString('utf8').replaceAll('REPLACED', cell)))] as const)
  return { name: 'a.xlsx', bytes: zipSync(Object.fromEntries(parts)) }
}

/** NUL and halves of characters, which a database and a hash would read differently, in every way in which a format can write them. */
const noText: Readonly<Record<string, () => GivenFile | Promise<GivenFile>>> = {
  'a NUL in CSV': () => given('a.csv', rows('a\0b')),
  'a NUL in a table of SSSOM': () => given('a.sssom.tsv', table('a').replace('left:1\t', 'left:1\0\t')),
  'a NUL as an escape in the metadata of SSSOM': () => given('a.sssom.tsv', table('"a\\0b"')),
  'half a character as an escape in the metadata of SSSOM': () => given('a.sssom.tsv', table('"a\\ud800b"')),
  'a NUL as an escape in YAML': () => given('a.yaml', library('"a\\0b"')),
  'half a character as an escape in YAML': () => given('a.yaml', library('"\\udfff"')),
  'bytes in YAML': () => given('a.yaml', library('!!binary AAAA')),
  'a NUL as an escape in JSON': () => given('a.json', catalogue('"a\\u0000b"')),
  'half a character as an escape in JSON': () => given('a.json', catalogue('"\\ud800"')),
  'a NUL as a number in XLSX': () => workbook('a&#0;b'),
  'a NUL as ECMA-376 writes it in XLSX': () => workbook('a_x0000_b'),
  'half a character in XLSX': () => workbook('a_xD800_b'),
  'half a character in UTF-8': () => ({ name: 'a.csv', bytes: Buffer.concat([Buffer.from(rows('a').trimEnd()), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]) }),
}

describe('what is no text', () => {
  for (const [what, file] of Object.entries(noText)) {
    it(`is refused by its place, and nothing is written: ${what}`, async () => {
      const before = [await readHead(own.graph), await contentOf(own.graph)]
      const report = await importing(own.graph, await file(), { takeInMissing: true })
      expect(report).toMatchObject({ committed: false, problems: [{ line: expect.any(Number), column: expect.any(Number), reason: expect.stringMatching(/NUL|[Hh]alf a character|not UTF-8|must be a text/) }] })
      expect([await readHead(own.graph), await contentOf(own.graph)]).toEqual(before)
    })
  }

  it('is told apart from a whole character that is written as two halves', async () => {
    for (const file of [given('a.yaml', library('"\\ud83d\\ude00"')), given('a.json', catalogue('"\\ud83d\\ude00"')), await workbook('_xD83D__xDE00_')]) expect(await importing(own.graph, file), file.name).toMatchObject({ rejected: 0, committed: true })
    expect(await properties('Framework', { title: '😀' })).toHaveLength(2)
    expect(await properties('Mapping', { rationale: '😀' })).toHaveLength(1)
    expect(await verify(own.graph)).toMatchObject({ whole: true })
  })
})
