import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../server/formats/json.js'

const faultOf = (text: string) => {
  const parsed = readJson(text)
  return 'problems' in parsed ? parsed.problems[0] : parsed
}

const value = fc.jsonValue({ maxDepth: 5 }).filter(one => !JSON.stringify(one).includes('__proto__'))

describe('JSON with places', () => {
  it('reads what JSON.parse reads, however it is laid out', () => {
    fc.assert(fc.property(value, fc.constantFrom(0, 1, 2, '\t', '\r\n'), (one, space) => {
      const text = JSON.stringify(one, null, space === '\r\n' ? 2 : space).replaceAll('\n', space === '\r\n' ? '\r\n' : '\n')
      expect(readJson(text)).toMatchObject({ root: JSON.parse(text) as unknown })
    }))
  })

  it('refuses what JSON.parse refuses', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', '-', '.', 'e', 'true', 'null', 'x', '\\', ' ')), parts => {
      const text = parts.join('')
      let fine = true
      try { JSON.parse(text) } catch { fine = false }
      fc.pre(!/"([^"\\]*)"\s*:.*"\1"\s*:/.test(text))
      expect('root' in readJson(text)).toBe(fine)
    }), { numRuns: 2000 })
  })

  it('knows where every object stands, and what a path from it leads to', () => {
    const parsed = readJson('{\n  "maps": [\n    {"uuid": "a", "sources": [1, {"id-ref": 2}]},\n    {"uuid": "b"}\n  ]\n}')
    if (!('root' in parsed)) throw new Error('not read')
    const { maps } = parsed.root as { maps: object[] }
    expect(parsed.placeOf(maps[1] as object)).toEqual({ line: 4, column: 5 })
    expect(parsed.placeOf(maps[0] as object, ['sources', 1, 'id-ref'])).toEqual({ line: 3, column: 45 })
    expect(parsed.placeOf(maps[0] as object, ['sources', 0])).toEqual({ line: 3, column: 31 })
    expect(parsed.placeOf(maps[0] as object, ['sources', 7, 'x'])).toEqual({ line: 3, column: 30 })
    expect(parsed.placeOf(parsed.root as object, ['maps', 1, 'uuid'])).toEqual({ line: 4, column: 14 })
  })

  it.each([
    ['an empty file', '', { line: 1, column: 1, value: null, reason: /ends where a value/ }],
    ['nothing but spaces', '\n\n  ', { line: 3, column: 3, reason: /ends where a value/ }],
    ['a comma too many', '{\n "a": 1,\n}', { line: 3, column: 1, reason: /A name in double quotes/ }],
    ['a comma too few', '[1\n 2]', { line: 2, column: 2, value: '2]', reason: /A comma or the end of a list/ }],
    ['a cut-off file', '{"a": [1,\n 2', { line: 2, column: 3, reason: /ends within a list/ }],
    ['a text without its end', '["a\nb"]', { line: 1, column: 4, reason: /closing quote/ }],
    ['a wrong escape', '["\\x"]', { line: 1, column: 2, reason: /backslash/ }],
    ['half a character', '["a",\n"\\ud800"]', { line: 2, column: 1, reason: /half a character/ }],
    ['a NUL', '["\\u0000"]', { line: 1, column: 2, reason: /NUL/ }],
    ['a name twice', '{"a": 1,\n "a": 2}', { line: 2, column: 2, reason: /twice/ }],
    ['a name that is no name', '{"x": {\n"__proto__": {"a": 1}}}', { line: 2, column: 1, reason: /__proto__/ }],
    ['too large a number', '[1e999]', { line: 1, column: 2, reason: /too large/ }],
    ['something after the end', '{}\n{}', { line: 2, column: 1, reason: /goes on/ }],
  ])('says where %s is wrong', (_, text, { reason, ...place }) => {
    expect(faultOf(text)).toMatchObject({ ...place, reason: expect.stringMatching(reason) })
  })

  it('stops where a file holds more values than memory is for', () => {
    expect(readJson('[{}, "a", 1, null]', 5)).toMatchObject({ root: [{}, 'a', 1, null] })
    expect(readJson('[{},\n "a", 1, null, [true]]', 5)).toMatchObject({ problems: [{ line: 2, column: 16, reason: expect.stringContaining('more than 5 values') }] })
  })

  it('stops at 200 levels, however deep the file goes', () => {
    expect(faultOf('['.repeat(1_000_000))).toMatchObject({ line: 1, column: 202, reason: expect.stringContaining('200 levels') })
    expect('root' in readJson('['.repeat(200) + ']'.repeat(200))).toBe(true)
  })

  it('shows no more than the beginning of a long value', () => {
    expect((faultOf(`[x${'y'.repeat(1_000_000)}]`) as { value: string }).value.length).toBeLessThan(60)
  })
})
