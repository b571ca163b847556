import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../server/formats/all.js'
import type { ReadFile } from '../../server/formats/file-content.js'
import { spdx } from '../../server/formats/spdx/spdx.js'
import type { StatedInventory, StatedItem } from '../../server/formats/stated-inventory.js'

const kitchen = readFileSync(new URL('fixtures/kitchen.spdx.json', import.meta.url), 'utf8')
const given = (text: string) => ({ name: 'kitchen.json', bytes: new TextEncoder().encode(text) })
const readText = (text: string) => spdx.reads(given(text))
const changed = (was: string, is: string) => {
  expect(kitchen).toContain(was)
  return kitchen.replace(was, is)
}
const placeOf = (text: string, what: string) => {
  const before = text.slice(0, text.indexOf(what)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
const itemsOf = (read: ReadFile): readonly StatedItem[] => (read.content as StatedInventory | null)?.items ?? []
const named = (read: ReadFile, name: string) => itemsOf(read).find(({ said }) => said['name'] === name)
const linksOf = (item: StatedItem | undefined) => item?.links.map(({ kind, to }) => `${kind} ${to}`).sort()

const context = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld'
const graph = (elements: readonly object[]) => `{"@context": "${context}",\n"@graph": ${JSON.stringify(elements)}}`
const ai = (at: number) => ({ type: 'ai_AIPackage', spdxId: `urn:m${at}`, name: `Model ${at}` })
const dataset = (at: number) => ({ type: 'dataset_DatasetPackage', spdxId: `urn:d${at}`, name: `Data ${at}` })
const element = (at: number) => ({ type: 'software_Package', spdxId: `urn:p${at}` })
const relationship = (relationshipType: string, from: string, ...to: readonly string[]) => ({ type: 'Relationship', relationshipType, from, to })

describe('an SPDX 3 document', () => {
  it('is an inventory: an AI package that contains another is a system, any other a model, dataset packages are datasets', async () => {
    const read = await readText(kitchen)
    expect(itemsOf(read).map(({ kind, said }) => [kind, said['name']])).toEqual([
      ['system', 'Recipe finder'], ['model', 'recipe-bert'], ['dataset', 'Recipes'], ['dataset', 'Taste panel'], ['dataset', 'Scanned cookbooks'],
    ])
    expect(named(read, 'Recipe finder')).toMatchObject({ recordId: 'urn:kitchen:finder', said: { purpose: 'Suggests recipes for what is in the larder.' }, kept: { spdx: { software_packageVersion: '2.0', summary: 'Finds recipes.' } } })
    expect(named(read, 'recipe-bert')).toMatchObject({
      place: placeOf(kitchen, '{\n      "type": "ai_AIPackage", "spdxId": "urn:kitchen:bert"'),
      said: { version: '1.2', licence: 'Apache-2.0 OR MIT (concluded: MIT)', provenance: 'Supplier: Kitchen Lab. From: https://example.org/recipe-bert.' },
      kept: { spdx: { ai_typeOfModel: ['ranking'], testedOn: ['urn:kitchen:panel'] } },
    })
    const application = await readText(changed('"software_primaryPurpose": "model"', '"software_primaryPurpose": "application"'))
    expect(named(application, 'recipe-bert')?.kind).toBe('system')
  })

  it('says that data are personal where they hold sensitive personal information; where they hold none of that, other personal data may be there', async () => {
    const read = await readText(kitchen)
    expect(['Recipes', 'Taste panel', 'Scanned cookbooks'].map(name => named(read, name)?.said['personalData'])).toEqual([undefined, true, undefined])
    expect(named(read, 'Recipes')?.kept).toMatchObject({ spdx: { dataset_hasSensitivePersonalInformation: 'no' } })
  })

  it('says what uses, learns from and derives from what; a file stands for the package it lies in', async () => {
    const read = await readText(kitchen)
    expect(linksOf(named(read, 'Recipe finder'))).toEqual(['USES urn:kitchen:bert'])
    expect(linksOf(named(read, 'recipe-bert'))).toEqual(['TRAINED_ON urn:kitchen:recipes', 'TRAINED_ON urn:larder:prices'])
    expect(named(read, 'recipe-bert')?.links[0]?.place).toEqual(placeOf(kitchen, '"urn:kitchen:recipes", "urn:larder'))
    expect(linksOf(named(read, 'Recipes'))).toEqual(['DERIVED_FROM urn:kitchen:scans'])
  })

  it('tells what is left out, and what a model was only tested on', async () => {
    expect((await readText(kitchen)).problems).toMatchObject([
      { line: null, reason: expect.stringContaining('4 elements are neither') }, { line: null, reason: expect.stringContaining('1 dataset was used to test a model') },
    ])
  })

  it.each<[string, string, RegExp, string]>([
    ['no context of SPDX', changed('https://spdx.org/rdf/3.0.1/spdx-context.jsonld', 'https://example.org/context'), /names the context of SPDX/, '"https://example.org/context"'],
    ['a context of a version that nobody here knows', changed('rdf/3.0.1/spdx-context', 'rdf/3.1.0/spdx-context'), /SPDX 3\.1\.0 is not read; 3\.0 is/, '"https://spdx.org/rdf/3.1.0'],
    ['a graph that is no list', kitchen.replace('"@graph": [', '"@graph": 7, "other": ['), /"@graph" must be a list/, '7, "other"'],
    ['the older form', '{ "spdxVersion": "SPDX-2.3", "packages": [] }', /SPDX-2\.3 is not read/, '"SPDX-2.3"'],
    ['nothing of ours', changed('"ai_AIPackage"', '"software_Package"').replaceAll('"ai_AIPackage"', '"software_Package"').replaceAll('dataset_DatasetPackage', 'software_Package'), /neither an AI package nor a dataset package/, '{'],
  ])('is refused whole where it has %s', async (_, text, reason, what) => {
    const read = await readText(text)
    expect(read).toMatchObject({ content: null, problems: expect.arrayContaining([{ ...placeOf(text, what), value: read.problems[0]?.value, reason: expect.stringMatching(reason) }]) })
  })

  it.each<[string, string, RegExp, string]>([
    ['an spdxId that stands twice', changed('"spdxId": "urn:kitchen:scans"', '"spdxId": "urn:kitchen:panel"'), /has the same spdxId/, '"urn:kitchen:panel", "creationInfo": "_:made", "name": "Scanned'],
    ['training data that are nowhere', changed('["urn:kitchen:recipes", "urn:larder:prices"]', '["urn:kitchen:nothing"]'), /No element of this document/, '"urn:kitchen:nothing"'],
    ['a relationship from nowhere', changed('"from": "urn:kitchen:bert", "to": ["urn:kitchen:panel"]', '"from": "urn:kitchen:ernie", "to": ["urn:kitchen:panel"]'), /No element of this document/, '"urn:kitchen:ernie"'],
    ['a licence that is nowhere', changed('"relationshipType": "testedOn", "from": "urn:kitchen:bert", "to": ["urn:kitchen:panel"]', '"relationshipType": "hasDeclaredLicense", "from": "urn:kitchen:bert", "to": ["https://spdx.org/licenses/MIT", "urn:kitchen:lease"]'), /No element of this document/, '"urn:kitchen:lease"'],
    ['a summary of a million characters', changed('"name": "Scanned cookbooks"', `"name": "Scanned cookbooks", "summary": "${'x'.repeat(1_000_000)}"`), /description has 1000000 characters; 100000 are the most/, '"xxx'],
    ['a relationship without a far end', changed(', "to": ["urn:kitchen:panel"]', ''), /"to" is missing/, '{ "type": "Relationship", "spdxId": "urn:kitchen:r4"'],
    ['a relationship from a number', changed('"from": "urn:kitchen:bert", "to": ["urn:kitchen:panel"]', '"from": 7, "to": ["urn:kitchen:panel"]'), /"from" must be text/, '7, "to"'],
    ['an answer that is none', changed('"noAssertion"', '"maybe"'), /none of yes, no, noAssertion/, '"maybe"'],
    ['a package without a name', changed('"name": "Scanned cookbooks", ', ''), /"name" is missing/, '{ "type": "dataset_DatasetPackage", "spdxId": "urn:kitchen:scans"'],
    ['a package without an id', changed('"spdxId": "urn:kitchen:scans", ', ''), /must have an "spdxId"/, '{ "type": "dataset_DatasetPackage", "creationInfo"'],
    ['an element without a type', changed('"type": "software_File", ', ''), /must say its "type"/, '{ "spdxId": "urn:kitchen:weights"'],
    ['an element that is none', changed('{ "type": "software_File", "spdxId": "urn:kitchen:weights", "creationInfo": "_:made", "name": "weights.bin" }', '"weights"'), /must be an object/, '"weights"'],
    ['elements of another version', changed('"specVersion": "3.0.1"', '"specVersion": "3.1"'), /SPDX 3\.1 is not read/, '"3.1"'],
    ['a name of a million characters', changed('Scanned cookbooks', 'x'.repeat(1_000_000)), /500 are the most/, '"xxx'],
  ])('is refused by place where it has %s, and the rest can be read', async (_, text, reason, what) => {
    const read = await readText(text)
    expect(read.problems[0]).toMatchObject({ ...placeOf(text, what), reason: expect.stringMatching(reason) })
    expect(itemsOf(read).length).toBeGreaterThan(3)
    expect(read.read).toBeGreaterThan(itemsOf(read).length)
  })

  it('names the relationship by which a dataset would be derived from itself', async () => {
    const text = changed('"relationshipType": "testedOn", "from": "urn:kitchen:bert", "to": ["urn:kitchen:panel"]', '"relationshipType": "descendantOf", "from": "urn:kitchen:scans", "to": ["urn:kitchen:recipes"]')
    const read = await readText(text)
    expect(read.problems[0]).toMatchObject({ reason: expect.stringContaining('derived from itself') })
    expect([placeOf(text, '["urn:kitchen:recipes"] }').line, placeOf(text, '"generates"').line]).toContain(read.problems[0]?.line)
    expect(itemsOf(read).flatMap(({ links }) => links.filter(({ kind }) => kind === 'DERIVED_FROM'))).toHaveLength(1)
  })

  it('is read as fast however deep, or in what circles, its elements contain each other', async () => {
    const count = 20_000
    for (const ends of [count - 1, count]) {
      const read = await readText(graph([
        ai(0), dataset(0), relationship('contains', 'urn:m0', 'urn:p0'), ...Array.from({ length: count }, (_, at) => element(at)), ...Array.from({ length: ends }, (_, at) => relationship('contains', `urn:p${at}`, `urn:p${(at + 1) % count}`)),
        ...Array.from({ length: count }, (_, at) => relationship('trainedOn', `urn:p${at}`, 'urn:d0')), ...Array.from({ length: count }, () => relationship('hasDeclaredLicense', 'urn:m0', 'https://spdx.org/licenses/MIT')),
      ]))
      expect(itemsOf(read)).toMatchObject([{ said: { licence: 'MIT' }, links: [{ kind: 'TRAINED_ON', to: 'urn:d0' }] }, { links: [] }])
    }
  }, 20_000)

  it('stands for the nearest packages that contain it, each of them', async () => {
    const read = await readText(graph([
      ai(0), ai(1), ai(2), dataset(0), element(0), element(1), element(2), relationship('contains', 'urn:m2', 'urn:p0b'), relationship('contains', 'urn:m0', 'urn:p0'), relationship('contains', 'urn:m1', 'urn:p1'), relationship('contains', 'urn:p0', 'urn:p2'), relationship('contains', 'urn:p1', 'urn:p2'),
      { type: 'software_Package', spdxId: 'urn:p0b' }, relationship('contains', 'urn:p0b', 'urn:p1'), relationship('trainedOn', 'urn:p2', 'urn:d0'),
    ]))
    expect(itemsOf(read).map(linksOf)).toEqual([['TRAINED_ON urn:d0'], ['TRAINED_ON urn:d0'], [], []])
  })

  it('of which two relationships would stand for a million is refused in a sentence, and so is one of more packages than anybody could write', async () => {
    const most = 1_100
    const within = (item: (at: number) => { readonly spdxId: string }, inner: string) => Array.from({ length: most }, (_, at) => [item(at), relationship('contains', item(at).spdxId, inner)]).flat()
    const read = await readText(graph([element(0), element(1), ...within(ai, 'urn:p0'), ...within(dataset, 'urn:p1'), relationship('trainedOn', 'urn:p0', 'urn:p1')]))
    expect(read).toMatchObject({ content: null, problems: [{ line: 2, reason: expect.stringContaining('more than 1000000 between packages') }] })
    const many = await readText(`{"@context":"${context}","@graph":[${Array.from({ length: 500_001 }, (_, at) => `{"type":"ai_AIPackage","spdxId":"m${at}","name":"m"}`).join(',')}]}`)
    expect(many).toMatchObject({ content: null, problems: [{ reason: expect.stringContaining('more than 500000 records') }] })
  }, 20_000)

  it('is known by its content', () => {
    expect(formatOf(given(kitchen))).toBe('spdx')
    expect(formatOf({ name: 'kitchen.jsonld', bytes: new TextEncoder().encode(kitchen) })).toBe('spdx')
    expect(formatOf(given('{ "spdxVersion": "SPDX-2.3" }'))).toBe('spdx')
  })
})

const folder = '../shared/data/spdx'
describe.skipIf(!existsSync(folder))('the published SPDX documents (left out where the folder of public files is not there)', () => {
  it('hold a model with the data it was trained on, and a dataset with its licence', async () => {
    const model = await spdx.reads({ name: 'a.json', bytes: readFileSync(`${folder}/ai_example02_spdx3.0_sbom.spdx3.json`) })
    expect(itemsOf(model).map(({ kind, said, links }) => [kind, said['licence'], links.map(link => link.kind)])).toEqual([['dataset', 'CC0-1.0', []], ['model', 'CC0-1.0', ['TRAINED_ON']]])
    const data = await spdx.reads({ name: 'b.json', bytes: readFileSync(`${folder}/dataset_example01_spdx3.0_example01.spdx3.json`) })
    expect(itemsOf(data)).toMatchObject([{ kind: 'dataset', said: { licence: 'CC-BY-4.0', version: '2024-04-15' } }])
    expect(itemsOf(data)[0]?.said).not.toHaveProperty('personalData')
  })
})
