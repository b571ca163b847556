import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, placesIn } from '../../server/formats/text.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const bigEndian = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...utf8(part)] : part)))
const problemOf = (file: Uint8Array) => {
  const decoded = decode(file)
  return 'problem' in decoded ? decoded.problem : decoded
}

const text = fc.string({ unit: 'grapheme' }).filter(one => !one.includes('\0') && !one.startsWith('\uFEFF'))

describe('the text of a file', () => {
  it('is what was written, in UTF-8 and UTF-16, with and without a byte order mark', () => {
    fc.assert(fc.property(text, one => {
      expect(decode(utf8(one))).toEqual({ text: one })
      for (const write of [utf8, utf16, bigEndian]) expect(decode(write(`\uFEFF${one}`))).toEqual({ text: one })
    }))
    for (const write of [utf16, bigEndian]) expect(decode(write('{"a": "é"}'))).toEqual({ text: '{"a": "é"}' })
    expect(decode(new Uint8Array())).toEqual({ text: '' })
  })

  it('is refused at the first byte that is not UTF-8, by line and column', () => {
    expect(problemOf(bytes('a\r\n', 'é b ', [0xe9], ' c\n'))).toMatchObject({ line: 2, column: 5, value: 'byte E9' })
    expect(problemOf(bytes('one\ntwo', [0xe2, 0x82], '\n'))).toMatchObject({ line: 2, column: 4 })
    expect(problemOf(bytes('cut off ', [0xe2, 0x82]))).toMatchObject({ line: 1 })
    expect(problemOf(bytes('\uFEFFa\n', [0xff]))).toMatchObject({ line: 2, column: 1, value: 'byte FF' })
  })

  it('is refused where a NUL or half of a UTF-16 pair stands, and as UTF-32', () => {
    expect(problemOf(bytes('abc\nde\0f'))).toMatchObject({ line: 2, column: 3 })
    expect(problemOf(utf16('\uFEFFone\n\ud800 two'))).toMatchObject({ line: 2, column: 1 })
    expect(problemOf(bytes([0xff, 0xfe, 0x41, 0, 0x42]))).toMatchObject({ line: null, reason: expect.stringContaining('half a character') })
    expect(problemOf(bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toMatchObject({ reason: expect.stringContaining('UTF-32') })
  })
})

describe('the place of a position', () => {
  it('counts lines and columns from one', () => {
    const place = placesIn('ab\r\nc\n\nd')
    expect([0, 1, 4, 5, 6, 7].map(place)).toEqual([
      { line: 1, column: 1 }, { line: 1, column: 2 }, { line: 2, column: 1 }, { line: 2, column: 2 }, { line: 3, column: 1 }, { line: 4, column: 1 },
    ])
  })

  it('agrees with counting by hand, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('\n', 'a', 'bc')), parts => {
      const whole = parts.join('')
      for (let at = 0; at <= whole.length; at += 1) {
        const before = whole.slice(0, at).split('\n')
        expect(placesIn(whole)(at)).toEqual({ line: before.length, column: (before.at(-1) as string).length + 1 })
      }
    }))
  })
})
