import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../server/formats/all.js'
import { cycloneDx } from '../../server/formats/cyclonedx/cyclonedx.js'
import type { ReadFile } from '../../server/formats/file-content.js'
import type { StatedInventory, StatedItem } from '../../server/formats/stated-inventory.js'

const kitchen = readFileSync(new URL('fixtures/kitchen.cdx.json', import.meta.url), 'utf8')
const given = (text: string) => ({ name: 'kitchen.json', bytes: new TextEncoder().encode(text) })
const readText = (text: string) => cycloneDx.reads(given(text))
const changed = (was: string, is: string) => {
  expect(kitchen).toContain(was)
  return kitchen.replace(was, is)
}
const placeOf = (text: string, what: string) => {
  const at = text.indexOf(what)
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
const itemsOf = (read: ReadFile): readonly StatedItem[] => (read.content as StatedInventory | null)?.items ?? []
const named = (read: ReadFile, name: string) => itemsOf(read).find(({ said }) => said['name'] === name)
const linksOf = (item: StatedItem | undefined) => item?.links.map(({ kind, to }) => `${kind} ${to}`).sort()
const bom = (components: readonly object[], dependencies: readonly object[] = [], more: object = {}) =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...more, components, dependencies }, null, 1)
const dataset = (ref: string) => ({ 'bom-ref': ref, type: 'data', name: ref })

describe('a CycloneDX document', () => {
  it('is an inventory: the application it describes, its models and its data, and what else they say', async () => {
    const read = await readText(kitchen)
    expect(read.read).toBe(6)
    expect(itemsOf(read).map(({ kind, said }) => [kind, said['name']])).toEqual([
      ['system', 'Recipe finder'], ['model', 'label-reader'], ['model', 'recipe-bert'], ['dataset', 'Recipes'], ['dataset', 'Scanned cookbooks'], ['dataset', 'Taste panel'],
    ])
    expect(named(read, 'Recipe finder')).toMatchObject({ said: { purpose: 'Suggests recipes for what is in the larder.' }, kept: { cyclonedx: { version: '2.0', document: { version: 3 } } } })
    expect(named(read, 'recipe-bert')).toMatchObject({
      place: placeOf(kitchen, '{\n      "bom-ref": "pkg:'), recordId: 'pkg:huggingface/example/recipe-bert@1.2',
      said: { version: '1.2', licence: 'Apache-2.0', provenance: 'Supplier: Kitchen Lab. Group: kitchen-lab. From: https://example.org/recipe-bert.' },
      kept: { cyclonedx: { modelCard: { modelParameters: { task: 'ranking' } } } },
    })
    expect(named(read, 'Recipes')).toMatchObject({ recordId: 'urn:cdx:11111111-2222-4333-8444-555555555555#recipes', said: { provenance: 'Owner: Recipe Archive.' } })
  })

  it('says that data are personal only where its own words do', async () => {
    const read = await readText(kitchen)
    expect(named(read, 'Taste panel')?.said['personalData']).toBe(true)
    expect(named(read, 'Recipes')?.said).not.toHaveProperty('personalData')
    for (const [words, answer] of [['PII', true], ['no personal data', undefined], ['personal data removed', undefined], ['trade secrets', undefined], ['Special categories of personal data', true]] as const) {
      const one = await readText(bom([{ ...dataset('d'), data: [{ type: 'dataset', sensitiveData: [words] }] }]))
      expect(itemsOf(one)[0]?.said['personalData'], words).toBe(answer)
    }
  })

  it('says what uses, learns from and derives from what: by dependencies, through a server, by nesting and by model cards', async () => {
    const read = await readText(kitchen)
    expect(linksOf(named(read, 'Recipe finder'))).toEqual(['USES ocr', 'USES pkg:huggingface/example/recipe-bert@1.2', 'USES recipes'])
    expect(linksOf(named(read, 'recipe-bert'))).toEqual(['TRAINED_ON https://example.org/taste#Taste panel', 'TRAINED_ON recipes'])
    expect(linksOf(named(read, 'Recipes'))).toEqual(['DERIVED_FROM scans'])
    expect(named(read, 'Recipes')?.links[0]?.place).toEqual(placeOf(kitchen, '"scans"] }'))
  })

  it('tells how many components were left out, and where nobody says what depends on what', async () => {
    expect((await readText(kitchen)).problems).toMatchObject([{ value: '1 data, 1 container', reason: expect.stringContaining('2 components are neither') }])
    const { problems } = await readText(bom([{ type: 'machine-learning-model', name: 'm' }], [], { metadata: { component: { type: 'application', name: 'a' } } }))
    expect(problems).toMatchObject([{ reason: expect.stringContaining('does not say what depends on what') }])
  })

  it.each(['1.5', '1.6', '1.7'])('of version %s is read', async version => {
    expect(itemsOf(await readText(changed('"1.6"', `"${version}"`)))).toHaveLength(6)
  })

  it.each<[string, string, string, RegExp]>([
    ['a version that nobody here knows', changed('"specVersion": "1.6"', '"specVersion": "2.0"'), '"2.0"', /CycloneDX 2\.0 is not read; 1\.5, 1\.6, 1\.7 are/],
    ['an older version', changed('"specVersion": "1.6"', '"specVersion": "1.4"'), '"1.4"', /CycloneDX 1\.4 is not read/],
    ['no version', changed('"specVersion": "1.6",', ''), '{', /name their "specVersion"/],
    ['a version that is a number', changed('"specVersion": "1.6"', '"specVersion": 1.6'), '1.6', /name their "specVersion"/],
    ['another format', changed('"bomFormat": "CycloneDX"', '"bomFormat": "Bomb"'), '"Bomb"', /does not/],
    ['a list for components', changed('"components": [\n    {\n      "bom-ref": "pkg', '"components": 7, "others": [\n    {\n      "bom-ref": "pkg'), '7, "others"', /"components" must be a list/],
    ['a file that is cut off', kitchen.slice(0, kitchen.indexOf('"scans", "type"')), '', /The file ends/],
  ])('is refused whole where it has %s', async (_, text, what, reason) => {
    const read = await readText(text)
    expect(read.content).toBeNull()
    expect(read.problems[0]).toMatchObject({ reason: expect.stringMatching(reason), ...(what === '' ? {} : placeOf(text, what)) })
  })

  it.each<[string, string, string, RegExp]>([
    ['a bom-ref that stands twice', changed('"bom-ref": "scans"', '"bom-ref": "recipes"'), '"recipes", "type": "data", "name": "Scanned', /stands in line \d+ already/],
    ['a dependency on nothing', changed('["scans"]', '["scan"]'), '"scan"]', /No component of this document/],
    ['a dependency of nothing', changed('{ "ref": "server"', '{ "ref": "sewer"'), '"sewer"', /No component of this document/],
    ['a dependency that is no list', changed('"dependsOn": ["scans"]', '"dependsOn": "scans"'), '"scans" }', /"dependsOn" must be a list/],
    ['training data that are nowhere', changed('{ "ref": "recipes" },', '{ "ref": "recipe" },'), '"recipe" }', /No component of this document/],
    ['a component without a name', changed('"name": "Scanned cookbooks"', '"title": "Scanned cookbooks"'), '{ "bom-ref": "scans"', /"name" is missing/],
    ['a component whose name is a number', changed('"name": "Scanned cookbooks"', '"name": 7'), '7 },', /"name" must be text/],
    ['a component without a type', changed('"type": "container", ', ''), '{ "bom-ref": "server"', /"type" must be text/],
    ['a component that is no object', changed('{ "bom-ref": "server", "type": "container", "name": "ranking-server", "version": "5" }', '"server"'), '"server"\n', /must be an object/],
    ['a name of a million characters', changed('Scanned cookbooks', 'x'.repeat(1_000_000)), '"xxx', /1000000 characters; 500 are the most/],
    ['a name whose ligatures are long', changed('Scanned cookbooks', '\ufdfa'.repeat(300)), '"\ufdfa', /accents and ligatures/],
    ['a licence of a million characters', changed('"id": "Apache-2.0"', `"name": "${'x'.repeat(1_000_000)}"`), '[{ "license"', /licence has 1000000 characters; 100000 are the most/],
    ['a supplier of a million characters', changed('"Kitchen Lab"', `"${'x'.repeat(1_000_000)}"`), '{\n      "bom-ref": "pkg:', /provenance has \d+ characters; 100000 are the most/],
    ['a bom-ref of a million characters', changed('"bom-ref": "ocr"', `"bom-ref": "${'x'.repeat(1_000_000)}"`).replaceAll('"ocr"', '"recipes"'), '"xxx', /name by which its source knows it has \d+ characters; 2000 are the most/],
    ['a model card that is a text', changed('"modelCard": {', '"modelCard": "none", "card": {'), '"none"', /"modelCard" must be an object/],
    ['nested components that are no list', changed('"components": [\n        {', '"components": 7, "x": [\n        {'), '7, "x"', /"components" must be a list/],
  ])('is refused by place where it has %s, and the rest can be read', async (_, text, what, reason) => {
    const read = await readText(text)
    const [problem] = read.problems.filter(({ line }) => line !== null)
    expect(problem).toMatchObject({ ...placeOf(text, what), reason: expect.stringMatching(reason) })
    expect((problem?.value ?? '').length).toBeLessThanOrEqual(201)
    expect(itemsOf(read).length).toBeGreaterThan(3)
    expect(read.read).toBeGreaterThan(itemsOf(read).length)
  })

  it('names the reference by which a dataset would be derived from itself, and leaves it out', async () => {
    const text = bom([dataset('a'), dataset('b'), dataset('c')], [{ ref: 'a', dependsOn: ['b'] }, { ref: 'b', dependsOn: ['c'] }, { ref: 'c', dependsOn: ['a'] }])
    const read = await readText(text)
    expect(read.problems).toMatchObject([{ reason: expect.stringContaining('derived from itself'), value: 'a' }])
    expect(read.problems[0]?.line).toBe(text.slice(0, text.lastIndexOf('"a"')).split('\n').length)
    expect(itemsOf(read).map(linksOf)).toEqual([['DERIVED_FROM b'], ['DERIVED_FROM c'], []])
    const self = await readText(bom([dataset('a')], [{ ref: 'a', dependsOn: ['a'] }]))
    expect([self.read - itemsOf(self).length, linksOf(itemsOf(self)[0])]).toEqual([1, []])
  })

  it('nested too deep, or with names that mean harm, is refused with its place', async () => {
    const deep = await readText(`{"bomFormat":"CycloneDX","specVersion":"1.6","components":${'['.repeat(5_000)}${']'.repeat(5_000)}}`)
    expect(deep.problems[0]).toMatchObject({ line: 1, reason: expect.stringContaining('200 levels') })
    const harm = await readText('{"bomFormat":"CycloneDX","specVersion":"1.6","__proto__":{}}')
    expect(harm.problems[0]?.reason).toContain('__proto__')
    expect((await readText('<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>')).problems[0]?.reason).toContain('XML')
  })

  it('with a hundred thousand components is read, and so is a chain of datasets as long', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => ({ 'bom-ref': `d${at}`, type: at % 2 ? 'data' : 'library', name: `Part ${at}` }))
    const chain = Array.from({ length: 49_999 }, (_, at) => ({ ref: `d${2 * at + 1}`, dependsOn: [`d${2 * at + 3}`] }))
    const read = await readText(bom(many, chain))
    expect(itemsOf(read)).toHaveLength(50_000)
    expect(read.problems).toMatchObject([{ value: '50000 library' }])
  }, 60_000)

  it('with more bad references than anybody lists names the first thousand and counts the others', async () => {
    const read = await readText(bom([dataset('a')], Array.from({ length: 150_000 }, (_, at) => ({ ref: `nobody-${at}` }))))
    expect([itemsOf(read).length, read.read, read.problems.length, read.unlisted]).toEqual([1, 150_001, 1_000, 149_000])
  }, 20_000)

  it('finds what a system uses through twenty thousand libraries that depend on one another in circles, each named many times', async () => {
    const libraries = Array.from({ length: 20_000 }, (_, at) => ({ 'bom-ref': `l${at}`, type: 'library', name: 'l' }))
    const depends = libraries.map((_, at) => ({ ref: `l${at}`, dependsOn: [`l${(at + 1) % 20_000}`, `l${(at * 7) % 20_000}`, `l${at}`, ...(at === 19_999 ? ['d'] : [])] }))
    const read = await readText(bom([dataset('d'), ...libraries], [{ ref: 'app', dependsOn: ['l0'] }, ...depends], { metadata: { component: { 'bom-ref': 'app', type: 'application', name: 'app' } } }))
    expect(itemsOf(read).map(linksOf)).toEqual([['USES d'], []])
    expect(read.problems).toMatchObject([{ value: '20000 library' }])
  }, 20_000)

  it('of more items than anybody could write is refused before memory is spent on each', async () => {
    const read = await readText(`{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${'{"type":"data","name":"d"},'.repeat(500_000)}{"type":"data","name":"d"}]}`)
    expect(read).toMatchObject({ content: null, problems: [{ line: 1, column: 59, reason: expect.stringContaining('more than 500000 records') }] })
  }, 20_000)

  it('of nothing but libraries holds nothing that is read here', async () => {
    const read = await readText(bom([{ type: 'library', name: 'l' }]))
    expect(read).toMatchObject({ content: null, problems: [{ reason: expect.stringContaining('describes no application') }, {}] })
  })

  it('is known by its content, whatever the order of its members and its encoding', () => {
    const { bomFormat, ...rest } = JSON.parse(kitchen) as Record<string, unknown>
    const late = JSON.stringify({ ...rest, padding: 'x'.repeat(10_000), bomFormat })
    expect(formatOf(given(late))).toBe('cyclonedx')
    expect(formatOf({ name: 'kitchen', bytes: new TextEncoder().encode(kitchen) })).toBe('cyclonedx')
    expect(formatOf({ name: 'kitchen.json', bytes: Buffer.from(`\uFEFF${kitchen}`, 'utf16le') })).toBe('cyclonedx')
    expect(formatOf(given('{ "catalog": { "title": "\\"bomFormat\\"" } }'))).toBe('oscal')
  })
})

const published = '../shared/data/cyclonedx/valid-machine-learning-1.6.json'
describe.skipIf(!existsSync(published))('the published CycloneDX document (left out where the folder of public files is not there)', () => {
  it('holds a model, what its card says, and the data it was trained on', async () => {
    const read = await cycloneDx.reads({ name: 'published.json', bytes: readFileSync(published) })
    expect(read.problems).toEqual([])
    expect(itemsOf(read).map(({ kind, said }) => [kind, said['name']])).toEqual([['model', 'stable-diffusion'], ['dataset', 'Training Data']])
    expect(linksOf(named(read, 'stable-diffusion'))).toEqual(['TRAINED_ON https://example.com/path/to/dataset#Training Data'])
  })
})
