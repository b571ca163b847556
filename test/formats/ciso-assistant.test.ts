import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cisoAssistant } from '../../server/formats/ciso-assistant/ciso-assistant.js'
import type { StatedFramework, StatedMappingSet } from '../../server/formats/file-content.js'

const library = readFileSync(new URL('fixtures/library.yaml', import.meta.url), 'utf8')
const readText = (text: string) => cisoAssistant.reads({ name: 'library.yaml', bytes: new TextEncoder().encode(text) })
/** The library with one of its texts put in the place of another. */
const changed = (was: string, is: string) => {
  expect(library).toContain(was)
  return library.replace(was, is)
}
const lineOf = (start: string, text = library) => text.split('\n').findIndex(line => line.includes(start)) + 1

describe('a CISO Assistant library', () => {
  it('holds a framework, each node with its whole and what else it says', async () => {
    const { content, read, problems } = await readText(library)
    expect({ read, problems }).toEqual({ read: 5, problems: [] })
    const { framework, requirements } = content as StatedFramework
    expect(framework).toMatchObject({
      recordId: 'urn:example:framework:kitchen', title: 'Kitchen Rules', shortTitle: 'KITCHEN-3', version: '3', publisher: 'Rule Makers',
      kept: { 'ciso-assistant': { min_score: 0, library: { urn: 'urn:example:library:kitchen' } } },
    })
    expect(requirements.map(({ ref, title, parent, assessable }) => [ref, title, parent, assessable])).toEqual([
      ['4', 'Hands', undefined, false],
      ['4.10', undefined, 'urn:example:node:hands', true],
      ['node3', undefined, 'urn:example:node:hands', false],
    ])
    expect(requirements[1]).toMatchObject({ place: { line: 20, column: 7 }, summary: 'Whoever cooks washes.', kept: { 'ciso-assistant': { typical_evidence: 'A towel.', implementation_groups: ['cooks'] } } })
  })

  it('holds sets of mappings beside it, each a list of pairs', async () => {
    const { further = [] } = await readText(library)
    const [set] = further as StatedMappingSet[]
    expect(set?.set).toMatchObject({ recordId: 'urn:example:set:kitchen-pantry', title: 'Kitchen to pantry', grouping: 'each', author: 'Rule Makers', licence: 'Nobody\'s' })
    expect(set?.sourceFramework.names).toEqual(['urn:example:framework:kitchen'])
    expect(set?.mappings).toMatchObject([
      { relation: 'subset', predicate: 'subset', rationale: 'semantic', strength: '7', scale: 'strength_of_relationship', kept: { 'ciso-assistant': { annotation: 'kept' } } },
      { relation: 'disjoint', predicate: 'not_related', targets: [{ name: 'urn:example:node:shelf-2', place: { line: lineOf('shelf-2'), column: 31 } }], kept: {} },
    ])
  })

  it.each([
    ['an unknown relationship', changed('not_related', 'unrelated'), lineOf('not_related'), /none of equal, subset/],
    ['a mapping without a target', changed('      target_requirement_urn: urn:example:node:shelf-2\n', ''), lineOf('shelf-2') - 1, /"target_requirement_urn" is missing/],
    ['a mapping that is no object', `${library}    - nothing\n`, lineOf('not_related') + 1, /must be an object/],
    ['a node without a urn', changed('urn: urn:example:node:node3\n      ', ''), lineOf('node:node3'), /"urn" is missing/],
    ['a node whose assessable is text', changed('assessable: true', 'assessable: sometimes'), lineOf('assessable: true'), /must be true or false/],
    ['a urn that stands twice', changed('node:node3', 'node:hands-1'), lineOf('node:node3'), /line 20 has the same urn/],
    ['a whole that is not there', changed('parent_urn: urn:example:node:hands\n      ref', 'parent_urn: urn:example:node:feet\n      ref'), 20, /No node of this framework/],
    ['a node within itself', changed('depth: 1', 'depth: 1\n      parent_urn: urn:example:node:hands-1'), 15, /a part of itself/],
    ['nodes that are no list', changed('requirement_nodes:\n', 'requirement_nodes: 7\n    nodes:\n'), lineOf('requirement_nodes'), /must be a list/],
    ['an empty file', '', 1, /holds none/],
    ['a library of other things', 'urn: a\nobjects:\n  risk_matrix: []\n', 3, /neither a framework nor/],
    ['YAML that is none', changed('  framework:\n', '  framework\n'), lineOf('  framework:'), /no YAML/],
  ])('is refused by line where it has %s', async (_, text, line, reason) => {
    const { problems } = await readText(text)
    expect(problems[0]).toMatchObject({ line, reason: expect.stringMatching(reason) })
  })

  it('loses all that stands in what cannot be placed, and says so of each', async () => {
    const { content, read, problems } = await readText(changed('depth: 1', 'depth: 1\n      parent_urn: urn:example:node:hands-1'))
    expect((content as StatedFramework).requirements).toEqual([])
    expect({ read, reasons: problems.map(({ line }) => line) }).toEqual({ read: 5, reasons: [15, 21, 29] })
  })

  it('is read in UTF-16 too', async () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${library}`, 'utf16le'))
    expect(await cisoAssistant.reads({ name: 'library.yaml', bytes })).toEqual(await readText(library))
  })

  it('is only read', () => { expect(cisoAssistant.writes).toBeNull() })
})
