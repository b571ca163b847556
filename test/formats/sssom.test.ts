import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileContent } from '../../server/formats/file-content.js'
import { sssom } from '../../server/formats/sssom.js'
import { joinCell, splitCell } from '../../server/formats/table/list-cell.js'
import { anyText, bare, statedSet } from './any-content.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, beside?: string) =>
  sssom.reads({ name: 'x.sssom.tsv', bytes: bytes(text), ...(beside === undefined ? {} : { beside: [{ name: 'x.sssom.yml', bytes: bytes(beside) }] }) })
const again = async (content: FileContent) => sssom.reads({ name: 'y', bytes: await sssom.writes?.(content) as Uint8Array })

const metadata = '#curie_map:\n#  A: https://a.example/\n#  B: https://b.example/\n#mapping_set_id: https://a.example/set\n'
const names = ['subject_id', 'predicate_id', 'object_id', 'mapping_justification']
const by = 'semapv:ManualMappingCuration'
const table = (...rows: readonly (readonly string[])[]) => `${rows.map(row => row.join('\t')).join('\n')}\n`
const one = (extra: Readonly<Record<string, string>>) =>
  metadata + table([...names, ...Object.keys(extra)], ['A:1', 'skos:exactMatch', 'B:1', by, ...Object.values(extra)])

describe('SSSOM', () => {
  it('of more rows than anybody could write is refused at the first that is too many', async () => {
    expect(await read(`${metadata}${names.join('\t')}\n${'x\n'.repeat(500_001)}`)).toMatchObject({ content: null, problems: [{ line: 500_006, reason: expect.stringContaining('more than 500000 records') }] })
  }, 20_000)

  it('separates the values of a cell by pipes, and gives back those with pipes and backslashes in them', () => {
    expect(splitCell('Alice\\|Bob|Charlie\\\\|\\n')).toEqual(['Alice|Bob', 'Charlie\\', '\\n'])
    fc.assert(fc.property(fc.array(anyText, { minLength: 1 }), values => { expect(splitCell(joinCell(values))).toEqual(values) }))
  })

  it('says what was stated here, written and read again', async () => {
    await fc.assert(fc.asyncProperty(statedSet(), async content => {
      const found = await again(content)
      expect(found.problems).toEqual([])
      const parts = (each: FileContent | null) => each?.kind === 'mappings' && bare([each.set, each.mappings, each.unmatched], 'kept', 'predicate')
      expect(parts(found.content)).toEqual(parts(content))
      const twice = await again(found.content as FileContent)
      expect(bare(twice.content)).toEqual(bare(found.content))
    }), { numRuns: 100 })
  })

  it.each([
    ['skos:exactMatch', 'equal'], ['owl:equivalentClass', 'equal'], ['skos:broadMatch', 'subset or equal'], ['skos:narrowMatch', 'superset or equal'],
    ['skos:closeMatch', 'overlaps'], ['skos:relatedMatch', 'association'], ['rdfs:seeAlso', 'association'],
  ])('reads %s as %s', async (predicate, relation) => {
    const { content } = await read(metadata + table(names, ['A:1', predicate, 'B:1', by]))
    expect(content).toMatchObject({ mappings: [{ relation, predicate, negated: false }] })
  })

  it('reads what a row says of itself, and keeps every slot of it', async () => {
    const { content, problems } = await read(one({
      predicate_modifier: 'Not', record_id: 'A:r1', author_label: 'Ann|Bea', reviewer_id: 'A:p2', mapping_date: '2026-11-01', review_date: '2026-11-02',
      confidence: '0.80', comment: 'because', ext_own: '=1',
    }))
    expect(problems).toEqual([])
    expect(content).toMatchObject({ mappings: [{
      recordId: 'A:r1', negated: true, author: 'Ann, Bea', reviewer: 'A:p2', stated: '2026-11-01', reviewed: '2026-11-02', strength: '0.80',
      scale: 'confidence 0 to 1', rationale: 'because', kept: { sssom: { author_label: 'Ann|Bea', ext_own: '=1', confidence: '0.80' } },
    }] })
    expect(new TextDecoder().decode(await sssom.writes?.(content as FileContent))).toContain('0.80')
  })

  it('says of each row what the metadata say of all, unless one row says something itself, and says it once when written', async () => {
    const rows = table([...names, 'mapping_tool'], ['A:1', 'skos:exactMatch', 'B:1', by, ''], ['A:2', 'skos:exactMatch', 'B:2', by, 'own tool'])
    const { content } = await read(`${metadata}#mapping_date: 2026-11-01\n#mapping_tool: tool\n${rows}`)
    expect(content).toMatchObject({ set: { kept: { sssom: { mapping_tool: 'tool' } } }, mappings: [{ stated: '2026-11-01' }, { stated: '2026-11-01' }] })
    expect(content?.kind === 'mappings' && content.mappings[0]?.kept.sssom).not.toHaveProperty('mapping_tool')
    expect(new TextDecoder().decode(await sssom.writes?.(content as FileContent)).match(/2026-11-01/g)).toHaveLength(1)
  })

  it('writes what was changed here, and leaves the rest of the row as it was', async () => {
    const { content } = await read(one({ confidence: '0.80', other: 'x' }))
    if (content?.kind !== 'mappings') throw new Error('no mappings')
    const changed = { ...content, mappings: content.mappings.map(mapping => ({ ...mapping, relation: 'superset' as const, status: 'approved' as const })) }
    expect((await again(changed)).content).toMatchObject({ mappings: [{ relation: 'superset', status: 'approved', kept: { sssom: { confidence: '0.80', other: 'x' } } }] })
  })

  it('keeps what has no counterpart apart from the mappings, and literals and unions as what they are', async () => {
    const { content, problems } = await read(metadata + table([...names, 'subject_type', 'subject_label'],
      ['A:1', 'skos:exactMatch', 'sssom:NoTermFound', by, '', ''], ['sssom:NoTermFound', 'skos:exactMatch', 'B:1', by, '', ''], ['', 'skos:closeMatch', 'B:2', by, 'rdfs literal', 'apple']))
    expect(problems).toEqual([])
    expect(content).toMatchObject({ unmatched: [{ side: 'source', requirement: { name: 'A:1' } }, { side: 'target', requirement: { name: 'B:1' } }], mappings: [{ sources: [{ name: 'apple' }] }] })
    expect(bare((await again(content as FileContent)).content)).toEqual(bare(content))
  })

  it('finds its metadata in a file beside it, in front with spaces and tabs left by a spreadsheet, and under names of older versions', async () => {
    const rows = table(['subject_id', 'predicate_id', 'object_id', 'match_type'], ['A:1', 'skos:exactMatch', 'B:1', 'HumanCurated'])
    const spaced = metadata.replaceAll('\n', '\t\t\r\n').replaceAll('#', '# ')
    for (const found of [await read(rows, metadata.replaceAll('#', '')), await read(spaced + rows.replaceAll('\n', '\r\n'))]) {
      expect(found.problems).toEqual([])
      expect(found.content).toMatchObject({ set: { recordId: 'https://a.example/set' }, sourceFramework: { names: ['A', 'https://a.example/'] }, mappings: [{ kept: { sssom: { mapping_justification: by } } }] })
    }
  })

  const row = (...cells: readonly string[]) => metadata + table(names, cells)
  it.each([
    ['an empty file', '', null, null, /no table/],
    ['no rows', metadata + table(names), 5, null, /no rows/],
    ['no such column', metadata + table(['subject_id', 'predicate_id', 'object_id', 'mapping_justificaton'], ['A:1', 'skos:exactMatch', 'B:1', by]), 5, null, /is mapping_justificaton meant\?/],
    ['a prefix nobody declares', row('C:1', 'skos:exactMatch', 'B:1', by), 6, 1, /prefix "C" is declared nowhere.*declares A, B/],
    ['an address', row('A:1', 'skos:exactMatch', 'http://b.example/1', by), 6, 3, /not as an address/],
    ['no subject', row('', 'skos:exactMatch', 'B:1', by), 6, 1, /needs a subject_id/],
    ['no justification', row('A:1', 'skos:exactMatch', 'B:1', ''), 6, 4, /without a mapping_justification/],
    ['another justification', row('A:1', 'skos:exactMatch', 'B:1', 'A:Lexical'), 6, 4, /term of semapv/],
    ['too few cells', row('A:1', 'skos:exactMatch', 'B:1'), 6, 4, /3 cells under 4/],
    ['too many cells', row('A:1', 'skos:exactMatch', 'B:1', by, 'x'), 6, 5, /5 cells under 4/],
    ['itself', row('A:1', 'skos:exactMatch', 'A:1', by), 6, 3, /to itself/],
    ['a confidence above one', one({ confidence: '1.7' }), 6, 5, /from 0 to 1/],
    ['a day that is none', one({ mapping_date: '2026-02-30' }), 6, 5, /a day written/],
    ['an unknown modifier', one({ predicate_modifier: 'Maybe' }), 6, 5, /empty or Not/],
    ['a review by nobody', one({ review_date: '2026-01-01' }), 6, 5, /needs a reviewer/],
    ['the same row', one({}) + table(['A:1', 'skos:exactMatch', 'B:1', by]), 7, null, /same as line 6/],
    ['the same record', one({ record_id: 'A:r' }) + table(['A:2', 'skos:exactMatch', 'B:1', by, 'A:r']), 7, 5, /line 6 already/],
    ['a built-in prefix of another meaning', `#curie_map:\n#  skos: https://a.example/\n${table(names)}`, 1, 2, /always stands for/],
    ['metadata that are no YAML', `#a: 1\n#b: [\n${table(names)}`, 2, 6, /no YAML/],
    ['an anchor', `#a: &x 1\n#b: *x\n${table(names)}`, 1, 8, /anchors|aliases/],
    ['a later version', `${metadata}#sssom_version: "2.0"\n${table(names, ['A:1', 'skos:exactMatch', 'B:1', by])}`, 5, 2, /versions 1.0 and 1.1/],
    ['a NUL', `${metadata}a\0`, 5, 2, /NUL/],
  ])('reports %s by line and column', async (_, text, line, column, reason) => {
    expect((await read(text)).problems[0]).toMatchObject({ line, column, reason: expect.stringMatching(reason) })
  })

  it('takes UTF-16, and keeps the first thousand problems, each row its own and that it is repeated', async () => {
    expect((await sssom.reads({ name: 'x', bytes: new Uint8Array(Buffer.from(`\uFEFF${one({})}`, 'utf16le')) })).problems).toEqual([])
    const found = await read(metadata + table(names, ...Array.from({ length: 5_000 }, () => ['A:1', '', 'B:1', by])))
    expect([found.read, found.problems.length, found.unlisted]).toEqual([5_000, 1_000, 8_999])
  })
})

const folder = '../shared/data/sssom'

describe('the examples of the specification and of its reference parser', () => {
  it.skipIf(!existsSync(folder))('are read and written again the same, or refused with a reason', async () => {
    const files = readdirSync(folder).filter(name => name.endsWith('.tsv'))
    const outcomes = await Promise.all(files.map(async name => {
      const beside = `${folder}/${name.replace(/tsv$/, 'yml')}`
      const found = await sssom.reads({ name, bytes: readFileSync(`${folder}/${name}`), beside: existsSync(beside) ? [{ name: beside, bytes: readFileSync(beside) }] : [] })
      if (found.content) expect(bare((await again(found.content)).content), name).toEqual(bare(found.content))
      const [first] = found.problems
      const { content } = found
      return { name, read: found.read, mappings: content?.kind === 'mappings' ? content.mappings.length : 0, outcome: first ? `line ${first.line}: ${first.reason}` : 'read' }
    }))
    console.table(outcomes)
    expect(files.length).toBeGreaterThan(30)
    expect(outcomes.filter(({ outcome }) => outcome !== 'read').map(({ name }) => name)).toEqual(['py__bad_basic.tsv', 'py__basic_strict_fail.tsv'])
  })
})
