import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StatedFramework, StatedMappingSet } from '../../server/formats/file-content.js'
import { oscal } from '../../server/formats/oscal/oscal.js'

const readText = (text: string) => oscal.reads({ name: 'file.json', bytes: new TextEncoder().encode(text) })
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const collection = fixture('mapping-collection.json')
const catalogue = fixture('catalogue.json')
const change = (text: string, was: string | RegExp, is: string) => {
  expect(text).toMatch(was)
  return text.replace(was, is)
}
const lineOf = (text: string, start: string) => text.split('\n').findIndex(line => line.includes(start)) + 1
const uuid = (one: number) => `"uuid": "0000000${one}-5c4d-4e6f-8a7b-9c0d1e2f3a4b"`

describe('a mapping collection with faults', () => {
  it.each([
    ['a map without a uuid', change(collection, `${uuid(3)},`, ''), lineOf(collection, uuid(3)) - 1, null, /"uuid" is missing/],
    ['a uuid that stands twice', change(collection, uuid(3), uuid(1)), lineOf(collection, uuid(3)) - 1, '00000001-5c4d-4e6f-8a7b-9c0d1e2f3a4b', /same uuid/],
    ['an unknown relationship', change(collection, '"subset-of"', '"subset-off"'), lineOf(collection, '"subset-of"'), 'subset-off', /no such relationship.*"ns"/],
    ['a relationship of a wrong type', change(collection, '"subset-of"', '3'), lineOf(collection, '"subset-of"'), '3', /"relationship" is of no kind/],
    ['no sources', change(collection, '[{ "type": "control", "id-ref": "k-4" }]', '[]'), lineOf(collection, '"k-4"'), 'a list', /"sources" must not be empty/],
    ['a source without an id', change(collection, '"id-ref": "k-4"', '"id": "k-4"'), lineOf(collection, '"k-4"'), null, /"sources 1 id-ref" is missing/],
    ['a target that is a number', change(collection, '"p-4"', '4'), lineOf(collection, '"p-4"'), '4', /"targets 1 id-ref" must be text/],
    ['sources that are no list', change(collection, '[{ "type": "control", "id-ref": "k-4" }]', '"k-4"'), lineOf(collection, '"k-4"'), 'k-4', /"sources" must be a list/],
  ])('loses only the record with %s, and says where it stands', async (_, text, line, value, reason) => {
    const { content, read, problems } = await readText(text)
    expect(problems).toMatchObject([{ line, value, reason: expect.stringMatching(reason) }])
    expect({ read, left: (content as StatedMappingSet).mappings.length }).toEqual({ read: 7, left: 6 })
  })

  it.each([
    ['no title', change(collection, /"title": "Kitchen rules.*",/, ''), lineOf(collection, '"metadata"'), /"metadata title" is missing/],
    ['maps that are no list', change(collection, '"maps": [', '"maps": 1, "m": ['), lineOf(collection, '"maps"'), /"maps" must be a list/],
    ['no resource', change(collection, '"source-resource"', '"source"'), lineOf(collection, '"3d0e2b3a') - 1, /"source-resource" is missing/],
    ['another model', '{\n "component-definition": {}\n}', 1, /"catalog" or "mapping-collection"/],
    ['nothing in it', '', 1, /ends where a value/],
    ['only a list', '[]', 1, /"catalog" or "mapping-collection"/],
    ['half a file', collection.slice(0, 700), collection.slice(0, 700).split('\n').length, /quote|ends/],
    ['a name that replaces a prototype', change(collection, '"kept": true', '"__proto__": true'), lineOf(collection, '"kept": true'), /__proto__/],
  ])('cannot be used with %s', async (_, text, line, reason) => {
    const { content, problems } = await readText(text)
    expect(content).toBeNull()
    expect(problems[0]).toMatchObject({ line, reason: expect.stringMatching(reason) })
  })

  it('keeps words outside OSCAL\'s lists, as they change nothing that is stated', async () => {
    const { content, problems } = await readText(change(collection, '"method": "human"', '"method": "manual"'))
    expect({ problems, method: (content as StatedMappingSet).set.method }).toEqual({ problems: [], method: 'manual' })
  })

  it('lists the first thousand faults, counts the others and shows the beginning of long values', async () => {
    const [first] = (JSON.parse(collection) as { 'mapping-collection': { mappings: [{ maps: [object] }] } })['mapping-collection'].mappings[0].maps
    const maps = Array.from({ length: 1_500 }, (_, at) => ({ ...first, uuid: `map-${at}`, relationship: at === 0 ? 'x'.repeat(1_000_000) : 'unknown' }))
    const { problems, unlisted, read } = await readText(change(collection, '"maps": [', `"maps": [${maps.map(one => JSON.stringify(one)).join()},`))
    expect({ read, listed: problems.length, unlisted }).toEqual({ read: 1_507, listed: 1_000, unlisted: 500 })
    expect(problems[0]?.value?.length).toBeLessThan(300)
  })

  it('is read in UTF-16 with the same result, and refused by line where a byte is no text', async () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${collection}`, 'utf16le'))
    expect(await oscal.reads({ name: 'file.json', bytes })).toEqual(await readText(collection))
    const latin = new Uint8Array(Buffer.from(change(collection, 'Rule Makers', 'R\u00e8gles'), 'latin1'))
    expect((await oscal.reads({ name: 'file.json', bytes: latin })).problems).toMatchObject([{ line: lineOf(collection, 'Rule Makers'), value: 'byte E8' }])
  })
})

describe('a catalogue with faults', () => {
  it.each([
    ['a control without an id', change(catalogue, '"id": "k-2",', ''), lineOf(catalogue, '"k-2"') - 1, /"id" is missing.*left out/, ['k-2']],
    ['an id that stands twice', change(catalogue, '"id": "k-2"', '"id": "hands"'), lineOf(catalogue, '"k-2"'), /same id.*left out/, ['k-2']],
    ['a title that is a number', change(catalogue, '"Clean hands"', '7'), lineOf(catalogue, '"Clean hands"'), /"title" must be text/, ['k-1', 'k-1_smt.a', 'k-1_smt.a.1', 'k-1_smt.b', 'k-1.1']],
    ['an item whose id a control has', change(catalogue, '"k-1_smt.b"', '"k-1"'), lineOf(catalogue, '"k-1_smt.b"'), /same id/, ['k-1_smt.b']],
  ])('loses what stands in a record with %s', async (_, text, line, reason, lost) => {
    const { content, problems } = await readText(text)
    const all = ((await readText(catalogue)).content as StatedFramework).requirements.map(({ key }) => key)
    expect(problems).toMatchObject([{ line, reason: expect.stringMatching(reason) }])
    expect((content as StatedFramework).requirements.map(({ key }) => key).filter(key => all.includes(key))).toEqual(all.filter(key => !lost.includes(key)))
  })
})
