import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readHead } from '../../server/graph/head.js'
import type { Graph } from '../../server/graph/connect.js'
import type { GivenFile } from '../../server/formats/file-content.js'
import { verify } from '../../server/graph/verify.js'
import { seed } from '../../server/seeding/seed.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { fileFolder, given, importing, verbOn } from './files.js'

const shared = '../shared/data'
const sharedFiles = ['oscal', 'sssom', 'ciso-assistant'].flatMap(folder => (existsSync(`${shared}/${folder}`) ? readdirSync(`${shared}/${folder}`).map(name => `${folder}/${name}`) : [])).filter(name => !name.endsWith('.yml'))

let own: OwnGraph
const files = fileFolder()
beforeAll(async () => { own = await ownGraph() })
afterAll(async () => { files.remove(); await own.close() })
beforeEach(async () => { await own.wipe() })

const revision = async () => (await readHead(own.graph))?.revision
const rows = async (graph: Graph, text: string, parameters: Record<string, unknown> = {}) =>
  (await graph.driver.executeQuery(text, parameters, { database: graph.database })).records.map(record => record.toObject() as Record<string, unknown>)

const header = '#mapping_set_id: https://example.org/sets/links\n#license: https://creativecommons.org/publicdomain/zero/1.0/\n#subject_source: nist-ai-rmf\n#object_source: iso-42001\n#curie_map:\n#  nist-ai-rmf: https://example.org/rmf/\n#  iso-42001: https://example.org/iso/\n'
const columns = 'record_id\tsubject_id\tpredicate_id\tobject_id\tmapping_justification\tcomment\n'
const row = (id: string, subject: string, predicate: string, object: string, comment = '') => `nist-ai-rmf:${id}\tnist-ai-rmf:${subject}\t${predicate}\tiso-42001:${object}\tsemapv:ManualMappingCuration\t${comment}\n`
const table = (...lines: readonly string[]) => given('links.sssom.tsv', header + columns + lines.join(''))
const good = [row('r1', 'GOVERN-1.1', 'skos:broadMatch', '4.1'), row('r2', 'GOVERN-1.2', 'skos:closeMatch', 'A.2.2')]

describe('a table of mappings', () => {
  beforeEach(async () => { await seed(own.graph, { demo: false }) })

  it('is imported as one change, and importing it again changes nothing', async () => {
    const first = await importing(own.graph, table(...good))
    expect(first).toMatchObject({ read: 2, accepted: 2, rejected: 0, unchanged: 0, committed: true, problems: [] })
    const at = await revision()
    expect(await importing(own.graph, table(...good))).toMatchObject({ accepted: 0, unchanged: 2, committed: false })
    expect(await revision()).toBe(at)
    expect(await verify(own.graph)).toMatchObject({ whole: true })
  })

  it('writes nothing in a dry run, and says the same as the import that follows', async () => {
    const at = await revision()
    const tried = await importing(own.graph, table(...good), { dryRun: true })
    expect(tried).toMatchObject({ accepted: 2, committed: false })
    expect(await revision()).toBe(at)
    expect(await importing(own.graph, table(...good))).toMatchObject({ read: tried.read, accepted: tried.accepted, rejected: tried.rejected })
  })

  it('is refused whole for one bad row, which is named by its line; the good rows are written where somebody asks so', async () => {
    const at = await revision()
    const bad = table(...good, row('r3', 'GOVERN-9.9', 'skos:exactMatch', '4.1'))
    const refused = await importing(own.graph, bad)
    expect(refused).toMatchObject({ read: 3, accepted: 2, rejected: 1, committed: false, missing: [{ framework: 'nist-ai-rmf', name: 'nist-ai-rmf:GOVERN-9.9', rows: 1 }] })
    expect(refused.problems[0]).toMatchObject({ line: 11, reason: expect.stringContaining('nist-ai-rmf has no requirement') })
    expect(await revision()).toBe(at)
    expect(await importing(own.graph, bad, { skipRejected: true })).toMatchObject({ accepted: 2, rejected: 1, committed: true })
  })

  it('takes missing requirements in as bare ones, in the framework they were named for', async () => {
    const bad = table(...good, row('r3', 'GOVERN-9.9', 'skos:exactMatch', '4.1'))
    expect(await importing(own.graph, bad, { takeInMissing: true })).toMatchObject({ accepted: 3, rejected: 0, committed: true })
    expect(await rows(own.graph, "MATCH (:Item {id: 'nist-ai-rmf'})-[:HAS_PART]->(n {id: 'nist-ai-rmf:GOVERN-9.9'}) RETURN n.kind AS kind, n.assessable AS assessable, n.title AS title"))
      .toEqual([{ kind: 'provision', assessable: true, title: 'nist-ai-rmf:GOVERN-9.9' }])
    expect(await importing(own.graph, bad)).toMatchObject({ unchanged: 3, committed: false })
  })

  it('corrected changes only what it says anew, and leaves a verdict where the row states the same', async () => {
    const { item } = await importing(own.graph, table(...good))
    await rows(own.graph, "MATCH (m:Mapping {set: $set}) SET m.status = 'approved', m.reviewer = 'party:board'", { set: item })
    const corrected = [row('r1', 'GOVERN-1.1', 'skos:broadMatch', '4.1', 'now with a comment'), row('r2', 'GOVERN-1.2', 'skos:exactMatch', 'A.2.3')]
    expect(await importing(own.graph, table(...corrected))).toMatchObject({ accepted: 2, unchanged: 0, committed: true })
    expect(await rows(own.graph, 'MATCH (m:Mapping {set: $set})-[:TARGET]->(t) RETURN m.relation AS relation, m.status AS status, t.id AS target ORDER BY m.sortKey', { set: item }))
      .toEqual([{ relation: 'subset or equal', status: 'approved', target: 'iso-42001:4.1' }, { relation: 'equal', status: 'proposed', target: 'iso-42001:A.2.3' }])
    expect(await importing(own.graph, table(...corrected))).toMatchObject({ unchanged: 2, committed: false })
    expect(await importing(own.graph, table(corrected[0] ?? ''))).toMatchObject({ unchanged: 1, problems: [{ reason: expect.stringContaining('1 mappings of this set are not in the file') }] })
  })

  it('keeps what is written in its fields as text, whatever it looks like', async () => {
    const hostile = "'}) DETACH DELETE n // <script>alert(1)</script> =HYPERLINK(1)"
    expect(await importing(own.graph, table(row('r1', 'GOVERN-1.1', 'skos:broadMatch', '4.1', hostile), row("r2' OR 1=1", "x'}) DETACH DELETE (n", 'skos:broadMatch', '$`{4.1}`', hostile)), { takeInMissing: true }))
      .toMatchObject({ rejected: expect.any(Number) })
    expect(Number((await rows(own.graph, 'MATCH (n:Requirement) RETURN count(n) AS count'))[0]?.['count'])).toBeGreaterThan(200)
  })

  it('does not read guidance of Annex B as a control of Annex A, and names the control', async () => {
    const { problems, rejected } = await importing(own.graph, table(row('r1', 'GOVERN-1.1', 'skos:broadMatch', 'B.2.2')))
    expect(rejected).toBe(1)
    expect(problems[0]?.reason).toContain('iso-42001:A.2.2 bears the same number')
  })

  it('is imported by the command line, which says in JSON and by its exit code what became of it', async () => {
    const path = files.put('links.sssom.tsv', Buffer.from(table(...good).bytes))
    const bad = files.put('bad.sssom.tsv', Buffer.from(table(row('r1', 'GOVERN-9.9', 'skos:exactMatch', '4.1')).bytes))
    const told = await verbOn(own.address, ['import', path, bad, '--json'])
    const [first, second] = told.out.trim().split('\n').map(line => JSON.parse(line) as Record<string, unknown>)
    expect(first).toMatchObject({ file: path, format: 'sssom', read: 2, accepted: 2, rejected: 0, unchanged: 0, committed: true, problems: [] })
    expect(second).toMatchObject({ rejected: 1, committed: false })
    expect(told.end).toBe(1)
    expect((await verbOn(own.address, ['import', path])).out).toMatch(/Nothing to do.*2 unchanged/)
    expect((await verbOn(own.address, ['import', `${path}.none`])).end).toBe(2)
    const exported = await verbOn(own.address, ['export', 'nist-ai-rmf..iso-42001', '--format', 'sssom'])
    expect(exported.end).toBe(0)
    expect(exported.out).toContain('subject_id')
    const unknown = await verbOn(own.address, ['export', 'nothing', '--format', 'sssom'])
    expect(unknown.end).toBe(2)
    expect(unknown.err).toContain('iso-42001')
  }, 240_000)
})

describe('a framework', () => {
  it('that nests deeper than any law is refused where it goes too deep, and nothing is written', async () => {
    const nested = (levels: number) => given('deep.csv', ['framework,ref,parent', ...Array.from({ length: levels }, (_, at) => `Deep,${at + 1},${at === 0 ? '' : at}`)].join('\n'))
    expect(await importing(own.graph, nested(102))).toMatchObject({ accepted: 100, rejected: 2, committed: false, problems: [{ line: 102, column: 2, value: '101', reason: 'It lies more than 100 levels deep.' }, { line: 103 }] })
    expect(await rows(own.graph, 'MATCH (n:Item) RETURN n.id AS id')).toEqual([])
    expect(await importing(own.graph, nested(100))).toMatchObject({ accepted: 100, rejected: 0, committed: true })
  })
})

describe('the files of public projects', () => {
  it.skipIf(sharedFiles.length === 0)('are each imported, or refused with reasons that a person can act on', async () => {
    await seed(own.graph, { demo: false })
    const table: string[] = []
    for (const name of sharedFiles) {
      const report = await importing(own.graph, sharedFile(name), { takeInMissing: true })
      table.push([name.padEnd(66), report.committed ? 'imported' : report.rejected > 0 ? 'refused' : 'held already', `read ${report.read}`, `accepted ${report.accepted}`, `rejected ${report.rejected}`, report.problems[0]?.reason ?? ''].join('  '))
      if (!report.committed) expect(report.problems.length + report.unchanged, name).toBeGreaterThan(0)
    }
    process.stdout.write(`${table.join('\n')}\n`)
    expect(await verify(own.graph)).toMatchObject({ whole: true })
  }, 300_000)

  it.skipIf(!existsSync(`${shared}/oscal`))('meet the shipped frameworks: Annex B of ISO/IEC 42001 is named, and nothing is written', async () => {
    await seed(own.graph, { demo: false })
    const report = await importing(own.graph, sharedFile('oscal/nist-ai-rmf-to-iso-42001.mapping-collection.json'))
    expect(report).toMatchObject({ read: 49, committed: false })
    expect(report.problems.some(one => /iso-42001:A\.2\.2 bears the same number/.test(one.reason))).toBe(true)
    expect(report.problems.every(one => one.line === null || one.line > 0)).toBe(true)
  })
})

function sharedFile(name: string): GivenFile {
  const path = `${shared}/${name}`
  const metadata = path.replace(/\.tsv$/, '.yml')
  const beside = path.endsWith('.tsv') && existsSync(metadata) ? [{ name: metadata, bytes: readFileSync(metadata) }] : []
  return { name: name.replace(/^.*\//, ''), bytes: readFileSync(path), beside }
}
