import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv, csvTemplate } from '../../server/formats/csv.js'
import type { StatedInventory, StatedItem, StatedValue } from '../../server/formats/stated-inventory.js'
import { inventoryKinds, inventoryProperties } from '../../server/formats/stated-inventory.js'
import { inventoryColumns } from '../../server/formats/table/inventory-columns.js'
import { xlsx, xlsxTemplate } from '../../server/formats/xlsx.js'
import { anyText, bare } from './any-content.js'

const read = (...lines: readonly string[]) => csv.reads({ name: 'a.csv', bytes: new TextEncoder().encode(lines.join('\n')) })
const itemsOf = async (...lines: readonly string[]) => ((await read(...lines)).content as StatedInventory).items
const nowhere = { line: null, column: null }

describe('an inventory as a table', () => {
  it('says of a system what its cells say: a blank is no answer, and none is one', async () => {
    const [item] = await itemsOf(
      'Name,Purpose,Owner,Uses,Lifecycle,roles,annexIIIPoints,Annex I Section,placed_on_market,significant change on,generative,biometric,markets,Cost centre',
      'Finder,Finds recipes,party:lab,model:bert; Recipes,In Use,Provider; deployer,4(a);5(b),none,2026-02-03,none,yes,,NONE,=42',
    )
    expect(item).toMatchObject({
      kind: 'system', key: 'Finder', place: { line: 2, column: 1 }, kept: { columns: { 'Cost centre': '=42' } },
      said: {
        name: 'Finder', purpose: 'Finds recipes', lifecycle: 'in use', roles: ['provider', 'deployer'], annexIIIPoints: ['4(a)', '5(b)'], annexISection: 'none', placedOnMarket: '2026-02-03',
        significantChangeOn: 'none', generative: true, markets: [],
      },
    })
    expect(Object.keys(item?.said ?? {})).not.toContain('biometric')
    expect(item?.links.map(({ kind, to, place }) => [kind, to, place.column])).toEqual([['OWNS', 'party:lab', 3], ['USES', 'model:bert', 4], ['USES', 'Recipes', 4]])
  })

  it('has a column for every fact and every property', () => {
    for (const kind of inventoryKinds) expect(inventoryColumns[kind].flatMap(({ property }) => property ?? [])).toEqual(expect.arrayContaining([...inventoryProperties[kind]]))
  })

  it('is of the kind that a column says, or that its columns are of', async () => {
    expect((await itemsOf('kind,name', 'model,Bert'))[0]?.kind).toBe('model')
    expect((await itemsOf('kind,title', 'Controls,Check'))[0]?.kind).toBe('control')
    expect((await itemsOf('id,name,version', 'dataset:a,A,1'))[0]?.kind).toBe('dataset')
    expect((await read('name,version', 'A,1')).problems).toMatchObject([{ line: 1, reason: expect.stringContaining('add a column kind') }])
    expect((await itemsOf('name,derived_from', 'Recipes,'))[0]?.kind).toBe('dataset')
    expect((await itemsOf('title,likelihood', 'Burnt,high'))[0]).toMatchObject({ kind: 'risk', said: { title: 'Burnt', likelihood: 'high' } })
    expect((await itemsOf('name,evidences', 'Photo,Check'))[0]).toMatchObject({ kind: 'evidence', said: { title: 'Photo' } })
  })

  it.each<[string, readonly string[], number, number | null, RegExp]>([
    ['a fact that is neither yes nor no', ['name,purpose,generative', 'a,b,maybe'], 2, 3, /none of yes, no/],
    ['a word of no list', ['name,purpose,roles', 'a,b,provider;producer'], 2, 3, /none of provider, deployer/],
    ['a choice that is none', ['name,purpose,lifecycle', 'a,b,dead'], 2, 3, /none of planned, in development/],
    ['a day that is none', ['name,purpose,placed_on_market', 'a,b,2026-02-30'], 2, 3, /no day written like/],
    ['a fact that is misspelt', ['name,purpose,generativ', 'a,b,yes'], 1, 3, /is generative meant\?/],
    ['a property that is misspelt', ['name,version,provenence,trained_on', 'a,1,b,'], 1, 3, /is provenance meant\?/],
    ['an id of another kind', ['id,name,purpose', 'model:a,a,b'], 2, 1, /id of a model, and the row names a system/],
    ['evidence that lapses before it was collected', ['title,collected,valid_until', 'a,2026-03-01,2026-02-01'], 2, 3, /lapse before it was collected, on 2026-03-01/],
    ['a kind that is none', ['kind,name', 'planet,Mars'], 2, 1, /none of system, model/],
    ['a formula for an answer', ['name,purpose,generative', 'a,b,=TRUE()'], 2, 3, /none of yes, no/],
    ['a row without a name', ['name,purpose', ',b'], 2, 1, /names no system/],
    ['a row that stands twice', ['name,version,trained_on', 'a,1,', 'a,2,', 'a,1,'], 4, 1, /stands in line 2 already; give each an id/],
    ['an id that stands twice', ['id,name,trained_on', 'model:a,a,', 'model:a,b,'], 3, 2, /stands in line 2 already/],
    ['two kinds', ['kind,name', 'model,a', 'dataset,b'], 3, 1, /items of one kind, here model/],
    ['a dataset derived from itself', ['name,derived_from', 'a,b', 'b,a'], 3, 2, /derived from itself/],
    ['a name of a million characters', ['name,purpose', `${'x'.repeat(99_999)},b`], 2, 1, /500 are the most/],
    ['a cell of a million characters', ['name,purpose', `a,${'x'.repeat(1_000_000)}`], 2, 2, /100000 are the most/],
    ['an address that a browser would run', ['title,url,collected', 'a,javascript:alert(1),2026-01-01'], 2, 2, /begins with https/],
    ['a digest that is none', ['title,digest,collected', 'a,sha256:7,2026-01-01'], 2, 2, /64 hexadecimal/],
    ['evidence of no day', ['title,collected,evidences', 'a,none,b'], 2, 2, /collected on a day/],
    ['more cells than columns', ['name,purpose', 'a,b,c'], 2, 3, /3 cells under 2 columns/],
    ['a column twice', ['name,purpose,Purpose', 'a,b,c'], 1, 3, /second time/],
    ['no rows', ['name,purpose,generative'], 1, null, /no rows/],
  ])('is reported by line, column and reason where it has %s', async (_, lines, line, column, reason) => {
    const { problems } = await read(...lines)
    expect(problems[0]).toMatchObject({ line, column, reason: expect.stringMatching(reason) })
  })

  it('says of every fact, and of every other answer, by its column where it is none', async () => {
    for (const kind of inventoryKinds) {
      const [title, ...others] = inventoryColumns[kind]
      const answers = others.filter(({ answer }) => answer && (answer.kind !== 'list' || answer.options || answer.amiss))
      const { problems } = await read(['kind', title?.name, ...answers.map(({ name }) => name)].join(','), [kind, 'a', ...answers.map(() => '?')].join(','))
      expect(problems.map(({ line, column, value }) => [line, column, value]), kind).toEqual(answers.map((_, at) => [2, at + 3, '?']))
    }
  })

  it('tells which of its columns answer nothing, such as claims that only people make', async () => {
    const found = await read('title,control_kind,scope,cadence,satisfies,Cost centre', 'Check,detective,system,weekly,eu-ai-act:10/2,42')
    expect(found).toMatchObject({ content: { items: [{ kept: { columns: { satisfies: 'eu-ai-act:10/2', 'Cost centre': '42' } } }] }, problems: [{ line: 1, column: 5, value: 'satisfies, Cost centre', reason: expect.stringContaining('2 columns are not read') }] })
  })

  it('of more rows than anybody could write is refused at the first that is too many, be it an inventory, a framework or mappings', async () => {
    for (const [head, row] of [['name,derived_from', 'a,'], ['framework,ref', 'F,1'], ['source,relation,target', 'a,equal,b']] as const) {
      expect(await read(`${head}\n${`${row}\n`.repeat(500_002)}`)).toMatchObject({ content: null, problems: [{ line: 500_002, reason: expect.stringContaining('more than 500000 records') }] })
    }
  }, 20_000)

  it.each(inventoryKinds)('to fill in can be read as it is: %s', async kind => {
    for (const found of [await csv.reads({ name: 'a', bytes: csvTemplate(kind) }), await xlsx.reads({ name: 'a', bytes: await xlsxTemplate(kind) })]) {
      expect(found.problems).toEqual([])
      expect((found.content as StatedInventory).items).toMatchObject([{ kind }])
    }
  })

  it.each([['CSV', csv, 100], ['XLSX', xlsx, 25]] as const)('in %s says what was written into it', async (_, format, numRuns) => {
    await fc.assert(fc.asyncProperty(inventory, async content => {
      const found = await format.reads({ name: 'a', bytes: await format.writes?.(content) as Uint8Array })
      expect(found.problems).toEqual([])
      expect(bare(found.content)).toEqual(bare(content))
    }), { numRuns })
  }, 60_000)
})

const word = anyText.map(text => text.trim()).filter(text => text !== '' && !/[;\p{Cc}]/u.test(text) && text.toLowerCase() !== 'none')

/** A table of one kind as it is read: every item by an id of its own. */
const inventory: fc.Arbitrary<StatedInventory> = fc.constantFrom(...inventoryKinds.filter(kind => kind !== 'evidence')).chain(kind => {
  const value = (answer: (typeof inventoryColumns)['system'][number]['answer']): fc.Arbitrary<StatedValue> => {
    const options = answer?.options?.map(one => one.value) ?? []
    if (answer?.kind === 'boolean') return fc.boolean()
    if (answer?.kind === 'date') return fc.constantFrom('none', '2026-02-28')
    if (answer?.kind === 'list') return fc.uniqueArray(fc.constantFrom(...(answer.amiss ? ['EU', 'CH', 'US', 'JP'] : options)), { maxLength: 3 })
    return options.length > 0 ? fc.constantFrom(...options) : word
  }
  const said = fc.record(Object.fromEntries(inventoryColumns[kind].flatMap(({ property, answer }) => (property === undefined ? [] : [[property, value(answer)]]))), { requiredKeys: [inventoryColumns[kind][0]?.property ?? 'name'] })
  const links = (line: number) => fc.constant(inventoryColumns[kind].flatMap(({ link, name }) => (link === undefined ? [] : [{ kind: link, to: name === 'owner' ? 'party:lab' : `thing-${line}`, place: nowhere }])))
  return fc.array(fc.tuple(said, links(1)), { minLength: 1, maxLength: 4 }).map(rows => ({
    kind: 'inventory' as const, byName: true,
    items: rows.map(([own, ends], at): StatedItem => ({ place: nowhere, kind, key: `${kind}:item-${at}`, id: `${kind}:item-${at}`, said: own as StatedItem['said'], links: ends, kept: {} })),
  }))
})
