import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GivenFile } from '../../server/formats/file-content.js'
import { readHead } from '../../server/graph/head.js'
import { verify } from '../../server/graph/verify.js'
import { seed } from '../../server/seeding/seed.js'
import { contentOf } from '../kit/content.js'
import { type OwnServer, ownServer } from '../kit/own-server.js'
import { fileFolder, given, importing, verbOn } from './files.js'

let own: OwnServer
const files = fileFolder()
beforeAll(async () => { own = await ownServer('/nowhere', 'nothing') })
afterAll(async () => { files.remove(); await own.close() })
beforeEach(async () => { await own.wipe() })

const fixture = (name: string): string => readFileSync(new URL(`../formats/fixtures/${name}`, import.meta.url), 'utf8')
const cdx = (change: (text: string) => string = text => text) => given('kitchen.cdx.json', change(fixture('kitchen.cdx.json')))
/** Without the training data that stands in another document. */
const spdx = () => given('kitchen.spdx.json', fixture('kitchen.spdx.json').replace(', "urn:larder:prices"', ''))
const csv = (...lines: readonly string[]) => given('table.csv', lines.join('\n'))

const rows = async (text: string) => (await own.graph.driver.executeQuery(text, {}, { database: own.graph.database })).records.map(record => record.toObject() as Record<string, unknown>)
const propertiesOf = async (id: string) => (await rows(`MATCH (n:Item {id: '${id}'}) RETURN n {.*} AS item`))[0]?.['item'] as Record<string, unknown>
const state = async () => [await readHead(own.graph), await contentOf(own.graph)]
const importText = `mutation ($input: ImportFileInput!) { importFile(input: $input) { committed accepted unchanged rejected format problems { line column value reason } item { id itemKind label } change revision bookmark } }`
const preview = importText.replace('mutation', 'query').replace('importFile(', 'previewImport(')
const textOf = ({ bytes }: GivenFile) => Buffer.from(bytes).toString('utf8')

describe('an inventory', () => {
  it('of CycloneDX is previewed, imported as one change, and read with its lineage; the same file again changes nothing', async () => {
    const input = { name: 'kitchen.cdx.json', text: textOf(cdx()) }
    expect((await own.ask(preview, { input })).data).toMatchObject({ previewImport: { committed: false, accepted: 6, rejected: 0, item: null } })
    const { data } = await own.ask(importText, { input })
    expect(data).toMatchObject({ importFile: { committed: true, accepted: 6, rejected: 0, format: 'CYCLONEDX', item: { id: 'system:recipe-finder', itemKind: 'SYSTEM', label: 'Recipe finder' }, revision: 1 } })
    const { data: read } = await own.ask(`{
      systems { nodes { id purpose lifecycle roles models { nodes { id version licence provenance trainedOn { nodes { id personalData derivedFrom { nodes { id } } } } } } datasets { nodes { id } } } }
      node(id: "dataset:scanned-cookbooks") { ... on Dataset { derivatives { nodes { id trains { nodes { id usedBy { nodes { id } } } } } } } }
    }`)
    expect(read['systems']).toEqual({ nodes: [{
      id: 'system:recipe-finder', purpose: 'Suggests recipes for what is in the larder.', lifecycle: null, roles: null, datasets: { nodes: [{ id: 'dataset:recipes' }] },
      models: { nodes: [
        { id: 'model:label-reader', version: '0.9', licence: null, provenance: 'not stated', trainedOn: { nodes: [] } },
        { id: 'model:recipe-bert', version: '1.2', licence: 'Apache-2.0', provenance: expect.stringContaining('Kitchen Lab'), trainedOn: { nodes: [
          { id: 'dataset:recipes', personalData: null, derivedFrom: { nodes: [{ id: 'dataset:scanned-cookbooks' }] } }, { id: 'dataset:taste-panel', personalData: true, derivedFrom: { nodes: [] } },
        ] } },
      ] },
    }] })
    expect(read['node']).toEqual({ derivatives: { nodes: [{ id: 'dataset:recipes', trains: { nodes: [{ id: 'model:recipe-bert', usedBy: { nodes: [{ id: 'system:recipe-finder' }] } }] } }] } })
    const before = await state()
    expect((await own.ask(importText, { input })).data).toMatchObject({ importFile: { committed: false, accepted: 0, unchanged: 6 } })
    expect(await state()).toEqual(before)
    expect(await verify(own.graph)).toMatchObject({ whole: true, revision: 1 })
  })

  it('of SPDX is imported, the same file again changes nothing, and what both name alike is one item', async () => {
    expect(await importing(own.graph, spdx())).toMatchObject({ format: 'spdx', read: 5, accepted: 5, rejected: 0, committed: true, item: 'system:recipe-finder' })
    const before = await state()
    expect(await importing(own.graph, spdx())).toMatchObject({ accepted: 0, unchanged: 5, committed: false })
    expect(await state()).toEqual(before)
    expect(await importing(own.graph, cdx())).toMatchObject({ rejected: 0, committed: true })
    expect((await rows('MATCH (n:Model) RETURN n.id AS id ORDER BY id')).map(({ id }) => id)).toEqual(['model:label-reader', 'model:recipe-bert'])
    const { kept, recordId } = await propertiesOf('model:recipe-bert')
    expect([Object.keys(JSON.parse(String(kept)) as object), recordId]).toEqual([['cyclonedx', 'spdx'], 'urn:kitchen:bert'])
    expect(await importing(own.graph, cdx())).toMatchObject({ accepted: 0, committed: false })
  })

  it('keeps the ids of its items when a document is made anew, with another serial number and other versions beside', async () => {
    await importing(own.graph, cdx())
    const anew = cdx(text => text.replace('11111111-2222', '99999999-2222').replace('"version": 3,', '"version": 1,'))
    expect(await importing(own.graph, anew)).toMatchObject({ accepted: 1, unchanged: 5, rejected: 0 })
    const two = cdx(text => text.replace('{ "bom-ref": "scans", "type": "data", "name": "Scanned cookbooks" },', '{ "bom-ref": "scans", "type": "data", "name": "Scanned cookbooks" }, { "bom-ref": "old", "type": "machine-learning-model", "name": "recipe-bert", "version": "1.1" },'))
    expect(await importing(own.graph, two)).toMatchObject({ rejected: 0, committed: true })
    expect(await propertiesOf('model:recipe-bert-1-1')).toMatchObject({ name: 'recipe-bert', version: '1.1' })
    expect(await importing(own.graph, two)).toMatchObject({ accepted: 0, committed: false })
  })

  it('changes what a corrected file says anew; what it leaves open and what people changed since stays', async () => {
    await importing(own.graph, csv('id,name,version,provenance,licence,description', 'model:bert,Bert,1,Lab,MIT,First'))
    await rows("MATCH (n {id: 'model:bert'}) SET n.description = 'Corrected by hand'")
    expect(await importing(own.graph, csv('id,name,version,licence,description', 'model:bert,Bert,1,Apache-2.0,First'))).toMatchObject({ accepted: 1, committed: true })
    expect(await propertiesOf('model:bert')).toMatchObject({ provenance: 'Lab', licence: 'Apache-2.0', description: 'Corrected by hand' })
    expect(await importing(own.graph, csv('id,name,version,licence,description', 'model:bert,Bert,1,,'))).toMatchObject({ accepted: 0, unchanged: 1, committed: false })
    expect(await importing(own.graph, csv('id,name,version,description', 'model:bert,Bert,1,Second'))).toMatchObject({ accepted: 1 })
    expect(await propertiesOf('model:bert')).toMatchObject({ licence: 'Apache-2.0', description: 'Second' })
  })

  it('never takes an answer away, and keeps none apart from not answered', async () => {
    const table = (roles: string, generative: string) => csv('name,purpose,roles,generative,markets,placed_on_market', `Finder,Finds,${roles},${generative},none,none`)
    await importing(own.graph, table('provider', 'yes'))
    expect(await propertiesOf('system:finder')).toMatchObject({ roles: ['provider'], generative: true, markets: [], placedOnMarket: 'none' })
    expect(await propertiesOf('system:finder')).not.toHaveProperty('biometric')
    expect(await importing(own.graph, table('', ''))).toMatchObject({ accepted: 0, unchanged: 1 })
    expect(await importing(own.graph, table('none', 'no'))).toMatchObject({ accepted: 1 })
    expect(await propertiesOf('system:finder')).toMatchObject({ roles: [], generative: false, markets: [] })
  })

  it.each<[string, () => GivenFile, RegExp]>([
    ['a dangling reference', () => cdx(text => text.replace('["scans"]', '["scan"]')), /No component of this document/],
    ['an owner that nobody is', () => csv('name,version,owner,trained_on', 'Bert,1,,', 'Bart,1,Nobody,'), /holds a party of this name/],
    ['a risk that lacks its words', () => csv('title,likelihood,impact,treatment,residual', 'Fire,high,high,mitigate,low', 'Flood,high,,,'), /A new risk needs impact, treatment, residual/],
    ['evidence of no control', () => csv('title,collected,result,evidences', 'Photo,2026-01-01,supports,'), /names the controls/],
    ['a requirement that nobody holds', () => csv('title,collected,result,evidences,for', 'Photo,2026-01-01,supports,Check,law:99'), /no requirement of this id/],
  ])('is written whole or not at all: %s', async (_, file, reason) => {
    const before = await state()
    const report = await importing(own.graph, file())
    expect(report).toMatchObject({ rejected: 1, committed: false })
    expect(report.problems.find(problem => reason.test(problem.reason))).toMatchObject({ line: expect.any(Number), column: expect.any(Number) })
    expect(await state()).toEqual(before)
  })

  it('leaves out what needs an item that is left out, and writes the rest where somebody asks so', async () => {
    const table = csv('name,version,owner,derived_from', 'Recipes,1,,Scans', 'Scans,1,Nobody,', 'Prices,1,,')
    expect(await importing(own.graph, table)).toMatchObject({ read: 3, accepted: 1, rejected: 2, committed: false, problems: [{ line: 3, column: 3 }, { line: 2, column: 4, reason: expect.stringContaining('left out itself') }] })
    expect(await importing(own.graph, table, { skipRejected: true })).toMatchObject({ accepted: 1, rejected: 2, committed: true })
    expect((await rows('MATCH (n:Dataset) RETURN n.name AS name')).map(({ name }) => name)).toEqual(['Prices'])
  })

  it('is refused where, with what the graph holds, a dataset would be derived from itself', async () => {
    await importing(own.graph, csv('name,version,derived_from', 'Recipes,1,Scans', 'Scans,1,'))
    const before = await state()
    expect(await importing(own.graph, csv('name,version,derived_from', 'Scans,1,Recipes'))).toMatchObject({ rejected: 1, committed: false, problems: [{ line: 2, reason: expect.stringContaining('derived from itself') }] })
    expect(await state()).toEqual(before)
  })

  it('is refused where a dataset would be derived from itself by names that are written in several ways, with all that is derived from it', async () => {
    const before = await state()
    const table = csv('name,version,derived_from', 'Recipes,1,SCANS', 'Scans,1,recipes', 'Menus,1,Recipes', 'Prices,1,')
    expect(await importing(own.graph, table)).toMatchObject({ accepted: 1, rejected: 3, committed: false, problems: [
      { line: 2, column: 3, reason: expect.stringContaining('derived from itself') }, { line: 3, column: 3, reason: expect.stringContaining('derived from itself') }, { line: 4, column: 3, reason: expect.stringContaining('left out itself') },
    ] })
    expect(await state()).toEqual(before)
    expect(await importing(own.graph, table, { skipRejected: true })).toMatchObject({ accepted: 1, rejected: 3, committed: true })
    expect((await rows('MATCH (n:Dataset) RETURN n.name AS name')).map(({ name }) => name)).toEqual(['Prices'])
  })

  it('keeps what looks like a formula as the text it is, and writes it so that no spreadsheet runs it', async () => {
    const texts = ['=1+1', '+44 20', '-1', '@SUM(1)', "'=1", "=cmd|' /C calc'!A0"]
    await importing(own.graph, csv('name,purpose,generative', ...texts.map((text, at) => `${text},"${text}",${at % 2 ? 'yes' : 'no'}`)))
    expect((await rows('MATCH (n:System) RETURN n.name AS name, n.purpose AS purpose')).map(({ name, purpose }) => [name, purpose]).sort()).toEqual(texts.map(text => [text.replace(/^'=/, '='), text.replace(/^'=/, '=')]).sort())
    const exported = await (await fetch(`${own.url}/export?what=systems&format=csv`)).text()
    expect(exported.split('\r\n').flatMap(line => line.split(',')).filter(cell => /^"?[=+\-@]/.test(cell))).toEqual([])
    expect(await importing(own.graph, given('systems.csv', exported))).toMatchObject({ accepted: 0, rejected: 0, committed: false })
  })

  it('of every kind meets the shipped organisation: by id and by name, with owners, claims of evidence and requirements', async () => {
    await seed(own.graph, { demo: true })
    const exported = async (what: string) => given(`${what}.csv`, await (await fetch(`${own.url}/export?what=${what}&format=csv`)).text())
    for (const what of ['systems', 'models', 'datasets', 'risks', 'controls', 'evidence']) {
      const report = await importing(own.graph, await exported(what))
      expect({ what, ...report }).toMatchObject({ what, accepted: 0, rejected: 0, committed: false, problems: [] })
      expect(report.unchanged).toBeGreaterThan(3)
    }
    const table = csv('title,collected,result,evidences,about,for,owner', 'Audit note,2026-02-02,supports,control:data-governance-file,CV screening,eu-ai-act:10/2,party:data-governance')
    expect(await importing(own.graph, table)).toMatchObject({ accepted: 1, rejected: 0, committed: true, item: 'evidence:audit-note' })
    const { data } = await own.ask('{ node(id: "evidence:audit-note") { ... on Evidence { verdict owner { id } controls { nodes { id } } systems { nodes { id } } requirements { nodes { id } } } } }')
    expect(data['node']).toEqual({
      verdict: 'PENDING', owner: { id: 'party:data-governance' }, controls: { nodes: [{ id: 'control:data-governance-file' }] }, systems: { nodes: [{ id: 'system:cv-screening' }] },
      requirements: { nodes: [{ id: 'eu-ai-act:10/2' }] },
    })
    expect(await importing(own.graph, table)).toMatchObject({ accepted: 0, committed: false })
    expect(await importing(own.graph, csv('id,name,owner,uses', 'system:cv-screening,CV screening,party:data-governance,'))).toMatchObject({ accepted: 1, committed: true })
    expect((await rows("MATCH (p:Party)-[:OWNS]->({id: 'system:cv-screening'}) RETURN p.id AS id")).map(({ id }) => id)).toEqual(['party:data-governance'])
    expect(await verify(own.graph)).toMatchObject({ whole: true })
  }, 240_000)

  it('comes as a template that can be imported as it is', async () => {
    for (const [kind, format] of [['system', 'csv'], ['dataset', 'xlsx'], ['risk', 'csv'], ['control', 'xlsx']] as const) {
      const bytes = new Uint8Array(await (await fetch(`${own.url}/template?kind=${kind}&format=${format}`)).arrayBuffer())
      expect(await importing(own.graph, { name: `template.${format}`, bytes })).toMatchObject({ format, accepted: 1, rejected: 0, committed: true, problems: [] })
    }
  })

  it('keeps what is written in it as text, whatever it looks like', async () => {
    const hostile = "'}) DETACH DELETE n // <script>alert(1)</script>"
    const file = given('x.cdx.json', JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ 'bom-ref': hostile, type: 'data', name: hostile, version: hostile, description: hostile }] }))
    expect(await importing(own.graph, file)).toMatchObject({ accepted: 1, committed: true })
    expect(await rows('MATCH (n:Dataset) RETURN n.name AS name, n.description AS description')).toEqual([{ name: hostile, description: hostile }])
    expect(await importing(own.graph, file)).toMatchObject({ accepted: 0, unchanged: 1 })
  })

  it('of a hundred thousand components is refused as too large before anything is written, and one of ten thousand is taken in', async () => {
    const bom = (count: number) => given('large.cdx.json', JSON.stringify({
      bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { component: { 'bom-ref': 'app', type: 'application', name: 'Large' } },
      components: Array.from({ length: count }, (_, at) => ({ 'bom-ref': `d${at}`, type: 'data', name: `Data ${at}` })),
      dependencies: [{ ref: 'app', dependsOn: Array.from({ length: count }, (_, at) => `d${at}`) }],
    }))
    const before = await state()
    await expect(importing(own.graph, bom(100_000))).rejects.toMatchObject({ code: 'TOO_LARGE', message: expect.stringMatching(/100001 records, which take as much memory as \d+ mappings; at most \d+ /) })
    expect(await state()).toEqual(before)
    expect(await importing(own.graph, bom(10_000))).toMatchObject({ accepted: 10_001, rejected: 0, committed: true })
    expect(await importing(own.graph, bom(10_000))).toMatchObject({ accepted: 0, unchanged: 10_001, committed: false })
  }, 240_000)

  it('is imported by the command line, which finds the format by content, and ends with 2 for a file that is none', async () => {
    const path = files.put('kitchen.json', textOf(cdx()))
    const told = await verbOn(own.address, ['import', path, '--json'])
    expect([told.end, JSON.parse(told.out)]).toMatchObject([0, { file: path, format: 'cyclonedx', read: 6, accepted: 6, rejected: 0, committed: true }])
    const again = await verbOn(own.address, ['import', path, '--format', 'cyclonedx'])
    expect(again.out).toMatch(/Nothing to do.*6 unchanged/)
    const old = await verbOn(own.address, ['import', files.put('old.json', textOf(cdx(text => text.replace('"1.6"', '"1.4"')))), '--json'])
    expect([old.end, JSON.parse(old.out)]).toMatchObject([2, { committed: false, problems: [{ line: 3, column: 18, value: '1.4' }] }])
  }, 240_000)
})
