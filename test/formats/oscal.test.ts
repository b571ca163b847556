import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FileContent, StatedFramework, StatedMappingSet } from '../../server/formats/file-content.js'
import { oscal } from '../../server/formats/oscal/oscal.js'
import { framework, mappingSet, said } from './stated.js'

const reads = (bytes: Uint8Array) => oscal.reads({ name: 'file.json', bytes })
const readText = (text: string) => reads(new TextEncoder().encode(text))
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const writes = async (content: FileContent | null) => (await oscal.writes?.(content as FileContent)) as Uint8Array
const textOf = async (content: FileContent | null) => new TextDecoder().decode(await writes(content))

describe('OSCAL, written and read again', () => {
  it('says the same of any set of mappings', async () => {
    await fc.assert(fc.asyncProperty(mappingSet, async content => {
      const { content: again, problems, read } = await reads(await writes(content))
      expect({ problems, read }).toEqual({ problems: [], read: content.mappings.length })
      expect(said(again)).toEqual(said(content))
    }), { numRuns: 300 })
  })

  it('says the same of any framework', async () => {
    await fc.assert(fc.asyncProperty(framework, async content => {
      const { content: again, problems, read } = await reads(await writes(content))
      expect({ problems, read }).toEqual({ problems: [], read: content.requirements.length })
      expect(said(again)).toEqual(said(content))
    }), { numRuns: 300 })
  })

  it('is written as the same bytes each time, with ids where there were none', async () => {
    await fc.assert(fc.asyncProperty(mappingSet, async content => {
      const bare = { ...content, set: { ...content.set, recordId: undefined }, mappings: content.mappings.map(one => ({ ...one, recordId: undefined })) }
      const first = await textOf(bare)
      expect(await textOf(bare)).toBe(first)
      const { content: again, problems } = await readText(first)
      expect(problems).toEqual([])
      expect(await textOf(again)).toBe(first)
    }), { numRuns: 100 })
  })

  it.each(['catalogue.json', 'mapping-collection.json'])('is the same file, with all that nobody here models: %s', async name => {
    const { content, problems } = await readText(fixture(name))
    expect(problems).toEqual([])
    expect(JSON.parse(await textOf(content))).toEqual(JSON.parse(fixture(name)))
  })

  it('is valid where OSCAL has a rule for names, ids and properties', async () => {
    await fc.assert(fc.asyncProperty(mappingSet, async content => {
      const text = await textOf(content)
      for (const [, uuid] of text.matchAll(/"uuid": "(.*)"/g)) expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i)
      const { maps } = (JSON.parse(text) as { 'mapping-collection': { mappings: [{ maps: { sources: { 'id-ref': string }[]; props?: { value: string }[] }[] }] } })['mapping-collection'].mappings[0]
      for (const { sources, props = [] } of maps) {
        for (const source of sources) expect(source['id-ref']).toMatch(/^[\p{L}_][\p{L}\p{N}.\-_]*$/u)
        for (const { value } of props) expect(value).toMatch(/^\S(.*\S)?$/u)
      }
    }), { numRuns: 50 })
  })
})

describe('an OSCAL mapping collection', () => {
  it('states n:m mappings in the words of sets, with what else it says kept', async () => {
    const { content, further, read } = await readText(fixture('mapping-collection.json'))
    const { set, mappings, sourceFramework, unmatched } = content as StatedMappingSet
    expect(read).toBe(7)
    expect(further).toBeUndefined()
    expect(set).toMatchObject({ title: 'Kitchen rules to pantry rules', author: 'Rule Makers', method: 'human', url: 'https://rules.example/crosswalk' })
    expect(sourceFramework.names).toEqual(['#0b9c2a4e-6d0f-4c5b-8f0a-0d7d3f1c2a10', 'Kitchen Rules', 'https://rules.example/kitchen.json'])
    expect(mappings.map(({ predicate, relation, negated }) => [predicate, relation, negated])).toEqual([
      ['equal-to', 'equal', false], ['equivalent-to', 'equal', false], ['subset-of', 'subset', false], ['superset-of', 'superset', false],
      ['intersects-with', 'intersects', false], ['no-relationship', 'disjoint', false], ['supports', 'association', false],
    ])
    expect(mappings[0]).toMatchObject({ sources: [{ name: 'k-1' }, { name: 'k-2' }], targets: [{ name: 'p-1' }, { name: 'p-2_smt.a' }], rationale: 'Both ask for clean hands.' })
    expect(mappings[0]?.kept).toMatchObject({ oscal: { 'confidence-score': { percentage: 0.9 }, targets: [{ 'id-ref': 'p-2_smt.a', type: 'statement' }] } })
    expect(unmatched.map(({ side, requirement }) => [side, requirement.name])).toEqual([['source', 'k-8'], ['source', 'k-9']])
  })

  it('is a set for each pair of resources that it joins', async () => {
    const file = JSON.parse(fixture('mapping-collection.json')) as { 'mapping-collection': { mappings: object[] } }
    const [first] = file['mapping-collection'].mappings as [{ maps: object[] }]
    file['mapping-collection'].mappings.push({
      ...first, uuid: 'b1a7c1de-2f43-4e6b-9c58-1f2e3d4c5b6a', 'target-resource': { type: 'catalog', href: 'cellar.json' },
      maps: [{ ...first.maps[0], uuid: 'c1a7c1de-2f43-4e6b-9c58-1f2e3d4c5b6a' }],
    })
    const { content, further, read } = await readText(JSON.stringify(file))
    expect(read).toBe(8)
    expect([content, ...(further ?? [])].map(one => (one as StatedMappingSet).targetFramework.names[0])).toEqual(['pantry.json', 'cellar.json'])
  })
})

describe('an OSCAL catalogue', () => {
  it('is a tree of groups, controls and the items of what these say', async () => {
    const { content, read } = await readText(fixture('catalogue.json'))
    const { framework: of, requirements } = content as StatedFramework
    expect(of).toMatchObject({ title: 'Kitchen Rules', version: '2', publisher: 'Rule Makers' })
    expect(read).toBe(requirements.length)
    expect(requirements.map(({ key, parent, ref, kind, assessable, role }) => [key, parent, ref, kind, assessable, role])).toEqual([
      ['hands', undefined, 'hands', 'family', false, undefined],
      ['k-1', 'hands', 'K-1', 'rule', true, undefined],
      ['k-1_smt.a', 'k-1', 'K-1 a.', 'item', false, 'all'],
      ['k-1_smt.a.1', 'k-1_smt.a', 'K-1 a. 1.', 'item', false, 'all'],
      ['k-1_smt.b', 'k-1', 'K-1 b.', 'item', false, 'all'],
      ['k-1.1', 'k-1', 'K-1(1)', 'rule', true, undefined],
      ['hands_group-1', 'hands', 'hands_group-1', 'group', false, undefined],
      ['k-2', 'hands_group-1', 'k-2', 'control', false, undefined],
      ['k-3', undefined, 'k-3', 'control', true, undefined],
    ].sort((a, b) => order.indexOf(a[0] as string) - order.indexOf(b[0] as string)))
    expect(requirements.find(({ key }) => key === 'k-1')?.summary).toBe('Whoever cooks {{ insert: param, k-1_prm }}:')
  })
  /** Groups before controls, as OSCAL lists them. */
  const order = ['hands', 'hands_group-1', 'k-2', 'k-1', 'k-1_smt.a', 'k-1_smt.a.1', 'k-1_smt.b', 'k-1.1', 'k-3']
})
