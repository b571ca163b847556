import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, referenceKey, referenceKeys } from '../../server/model/reference.js'

const provision = fc.record({ article: fc.integer({ min: 1, max: 113 }), paragraph: fc.integer({ min: 1, max: 12 }), point: fc.constantFrom(...'abcdefghijklm') })
const roman = (n: number) => ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII'][n - 1] ?? ''

describe('a reference', () => {
  it('has one key, however a point of an article is written', () => {
    fc.assert(fc.property(provision, ({ article: a, paragraph: p, point: c }) => {
      const written = [
        `${a}(${p})(${c})`, `Art. ${a}(${p})(${c})`, `Article ${a}(${p}), point (${c})`, `art ${a} (${p}) ${c}`, `ARTICLE ${a}, paragraph ${p}, point (${c})`,
        `${a}.${p}.${c}`, `${a}/${p}/${c}`, `  Art.${a}(${p})(${c}) `, `Art. ${a} para. ${p} lit. ${c}`, `Ａrt. ${a}（${p}）（${c}）`,
      ]
      expect(new Set(written.map(referenceKey))).toEqual(new Set([`${a}.${p}.${c}`]))
    }))
  })

  it('has one key, whether an annex is counted in Roman or in Arabic figures', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 9 }), (annex, point) => {
      const written = [`Annex ${roman(annex)}, ${point}(a)`, `annex ${annex} point ${point} (a)`, `ANNEX ${roman(annex).toLowerCase()}(${point})(a)`, `annex-${roman(annex)}/${point}/a`]
      expect(new Set(written.map(referenceKey))).toEqual(new Set([`annex.${roman(annex).toLowerCase()}.${point}.a`]))
    }))
  })

  it('has one key, whether a function is spelled out or abbreviated', () => {
    const functions = fc.constantFrom(['GV', 'GOVERN'], ['MP', 'MAP'], ['MS', 'MEASURE'], ['MG', 'MANAGE'])
    fc.assert(fc.property(functions, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 13 }), ([short = '', long = ''], category, at) => {
      const written = [`${short}-${category}.${at}`, `${long} ${category}.${at}`, `${long.toLowerCase()} ${category}.${at}`, `${long}-${category}.${at}`, `subcategory ${long}${category}.${at}`]
      expect(new Set(written.map(referenceKey))).toEqual(new Set([`${long.toLowerCase()}.${category}.${at}`]))
    }))
  })

  it('keeps its key when the key itself is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), written => {
      expect(referenceKey(referenceKey(written))).toBe(referenceKey(written))
    }), { numRuns: 2_000 })
  })

  it('may mean a control where it names the annex that the control stands in', () => {
    expect(referenceKeys('Annex A.6.2.4')).toEqual(['annex.a.6.2.4', 'a.6.2.4'])
    expect(referenceKeys('control A.6.2.4')).toEqual(['a.6.2.4'])
  })

  it('is understood with the name of its framework before it or after it, and without', () => {
    const names = ['ISO/IEC 42001:2023', 'iso-42001']
    for (const written of ['A.6.2.4', 'iso-42001:A.6.2.4', 'ISO/IEC 42001:2023 A.6.2.4', 'A.6.2.4 of the ISO/IEC 42001:2023', 'ISO 42001, Annex A.6.2.4'])
      expect(referenceKeys(written, names)).toContain('a.6.2.4')
    expect(referenceKeys('nist-ai-rmf:GV-1.1', ['nist-ai-rmf'])).toContain('govern.1.1')
    expect(referenceKeys('ISO 42001', names)).not.toContain('')
  })

  it('names nothing where it holds neither letter nor figure', () => {
    for (const written of ['', '   ', '§ — ()', '…']) expect(referenceKeys(written)).toEqual([])
  })

  it('is read without regard to case and accents', () => {
    expect(fold('Évaluation DES données')).toBe('evaluation des donnees')
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'E', 'é', 'É', 'e\u0301', 'Ö', 'ñ', 'ç', ' ', '1') }), text => {
      expect(fold(text)).toBe(fold(text.normalize('NFD').toUpperCase()))
      expect(fold(fold(text))).toBe(fold(text))
    }))
  })
})
