import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readYaml } from '../../server/formats/yaml.js'

const faultOf = (text: string) => {
  const parsed = readYaml(text)
  return 'problems' in parsed ? parsed.problems[0] : parsed
}
const rootOf = (text: string) => {
  const parsed = readYaml(text)
  if (!('root' in parsed)) throw new Error(parsed.problems[0]?.reason)
  return parsed.root
}

/** Ten anchors of ten aliases each: 10^10 values in ten lines. */
const bomb = Array.from({ length: 10 }, (_, at) => `a${at}: &a${at} [${Array.from({ length: 10 }, () => (at === 0 ? 'x' : `*a${at - 1}`)).join(', ')}]`).join('\n')

describe('YAML with places', () => {
  it('reads what was written', () => {
    const text = fc.string({ unit: 'grapheme' }).filter(one => !/[\p{Cc}\ufeff\u2028\u2029]/u.test(one) && one !== '__proto__')
    const value = fc.letrec(tie => ({
      node: fc.oneof({ maxDepth: 3 }, text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('node'), { maxLength: 4 }), fc.dictionary(text, tie('node'), { maxKeys: 4, noNullPrototype: true })),
    })).node
    fc.assert(fc.property(value, one => { expect(rootOf(stringify(one))).toEqual(one) }))
  })

  it('keeps a number that would be written otherwise as the text it was', () => {
    expect(rootOf('- 4.10\n- 4.1\n- 007\n- 7\n- 2025-12-15\n- 1e3')).toEqual(['4.10', 4.1, '007', 7, '2025-12-15', '1e3'])
  })

  it('knows where every object stands, and what a path from it leads to', () => {
    const parsed = readYaml('objects:\n  nodes:\n  - urn: a\n    depth: 1\n  - urn: b\n')
    if (!('root' in parsed)) throw new Error('not read')
    const { nodes } = (parsed.root as { objects: { nodes: object[] } }).objects
    expect(parsed.placeOf(nodes[1] as object)).toEqual({ line: 5, column: 5 })
    expect(parsed.placeOf(nodes[0] as object, ['depth'])).toEqual({ line: 4, column: 12 })
    expect(parsed.placeOf(nodes[0] as object, ['name', 'x'])).toEqual({ line: 3, column: 5 })
    expect(parsed.placeOf(parsed.root as object, ['objects', 'nodes', 1, 'urn'])).toEqual({ line: 5, column: 10 })
  })

  it('takes an alias for what it names, as programs write them for what stands twice', () => {
    expect(rootOf('a: &one [x, y]\nb: *one\n')).toEqual({ a: ['x', 'y'], b: ['x', 'y'] })
  })

  it.each([
    ['an anchor that explodes', bomb, { line: 4, reason: /Aliases stand for more than/ }],
    ['an anchor within itself', 'a: &a\n  b: *a\n', { line: 2, column: 6, reason: /alias/ }],
    ['an alias of nothing', 'a: 1\nb: *nowhere\n', { line: 2, column: 4, reason: /alias/ }],
    ['a name twice', 'a: 1\nb: 2\na: 3\n', { line: 3, column: 1, reason: /unique/ }],
    ['a name that is no name', 'a:\n  __proto__:\n    b: 1\n', { line: 2, column: 3, reason: /__proto__/ }],
    ['a list as a name', '? [a, b]\n: 1\n', { line: 1, reason: /plain value/ }],
    ['a wrong indent', 'a:\n  b: 1\n c: 2\n', { line: 3, reason: /no YAML/ }],
    ['a text without its end', 'a: "b\n\nc\n', { reason: /no YAML/ }],
    ['a second document', 'a: 1\n---\nb: 2\n', { line: 2, reason: /multiple documents/ }],
  ])('says where %s is wrong', (_, text, { reason, ...place }) => {
    expect(faultOf(text)).toMatchObject({ ...place, reason: expect.stringMatching(reason) })
  })

  it('stops at 200 levels, however deep the file goes', () => {
    expect(faultOf(`${'['.repeat(300)}${']'.repeat(300)}`)).toMatchObject({ line: 1, column: 202, reason: expect.stringContaining('200 levels') })
    for (const opening of ['[', '{a: ', '- ']) expect('problems' in readYaml(opening.repeat(20_000))).toBe(true)
  })

  it('refuses a file that would not fit in memory', () => {
    expect(faultOf(`a: ${'x'.repeat(16_000_001)}`)).toMatchObject({ line: null, reason: expect.stringContaining('Split it') })
  })
})
