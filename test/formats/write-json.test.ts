import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeJson } from '../../server/formats/write-json.js'

it('writes JSON in pieces as it would be written whole', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 9 }), value => {
    expect(new TextDecoder().decode(writeJson(value))).toBe(`${JSON.stringify(value, null, 2)}\n`)
  }))
  expect(new TextDecoder().decode(writeJson({ a: undefined, b: [], c: {}, d: 'line\nend' }))).toBe('{\n  "b": [],\n  "c": {},\n  "d": "line\\nend"\n}\n')
})
