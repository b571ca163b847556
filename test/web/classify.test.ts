import { expect, test } from 'vitest'
import { type Answers, answerWords, factInputs, held, marketsOf, ticked, unsaved } from '../../web/pages/inventory/classify/answers'
import { nextAsked } from '../../web/pages/inventory/classify/asked'
import { byArticle, sharedDay } from '../../web/pages/inventory/classify/by-article'
import { dayWords } from '../../web/parts/date'

const order = ['provider', 'deployer', 'importer']
const yesOrNo = { kind: 'BOOLEAN', options: [] } as const
const roles = { kind: 'LIST', options: order.map((value) => ({ value, says: `${value}: does something` })) } as const

test('ticking keeps the order of the options; unticking the last says that it is not known, never "none"', () => {
  expect(ticked(null, 'deployer', order)).toEqual(['deployer'])
  expect(ticked(['deployer'], 'provider', order)).toEqual(['provider', 'deployer'])
  expect(ticked(['deployer'], 'deployer', order)).toBeNull()
  expect(ticked([], 'importer', order)).toEqual(['importer'])
})

test('a list that is typed is told by its commas, each entry once', () => {
  expect(marketsOf(true, ' ch, US ,ch,')).toEqual({ markets: ['EU', 'CH', 'US'], wrong: undefined })
  expect(marketsOf(false, 'Germany, CH')).toEqual({ markets: ['CH'], wrong: 'GERMANY' })
  expect(marketsOf(false, ' , ')).toEqual({ markets: [], wrong: undefined })
})

test('only answers that differ from what is held wait to be saved, and no answer at all is not "none"', () => {
  const definition = (name: string) => ({ ...yesOrNo, name, question: `${name}?` })
  const own = held([{ definition: definition('generative'), value: ['true'] }, { definition: definition('markets'), value: [] }, { definition: definition('biometric'), value: null }])
  expect(own).toEqual({ generative: ['true'], markets: [], biometric: null })
  const answers: Answers = { generative: ['true'], markets: null, biometric: ['false'], roles: null }
  expect(unsaved(answers, own)).toEqual({ markets: null, biometric: ['false'] })
  expect(factInputs(unsaved(answers, own))).toEqual([{ name: 'markets', value: null }, { name: 'biometric', value: ['false'] }])
})

test('a list in another order is the same answer', () => {
  expect(unsaved({ markets: ['CH', 'EU'] }, { markets: ['EU', 'CH'] })).toEqual({})
})

test('answers are told in words', () => {
  expect([null, [], ['true'], ['false']].map((answer) => answerWords(yesOrNo, answer))).toEqual(['not known yet', 'none', 'yes', 'no'])
  expect(answerWords(roles, ['provider', 'importer'])).toBe('provider, importer')
  expect([[], ['none'], ['2027-12-02']].map((answer) => answerWords({ kind: 'DATE', options: [] }, answer))).toEqual(['none', 'none', '2027-12-02'])
})

test('the next questions are the most deciding ones that are neither answered nor left open', () => {
  const questions = ['roles', 'markets', 'generative', 'biometric', 'deepFakes']
  expect(nextAsked(questions, {}, new Set())).toEqual(['roles', 'markets', 'generative'])
  expect(nextAsked(questions, { roles: ['provider'], generative: null }, new Set(['markets']))).toEqual(['generative', 'biometric', 'deepFakes'])
})

const provision = (id: string, kind: string) => ({ id, itemKind: 'REQUIREMENT' as const, label: id, kind })
const chapter = provision('III', 'chapter')
const tenth = provision('10', 'article')
const row = (own: ReturnType<typeof provision>, ancestors: ReturnType<typeof provision>[], from: string | null = null) => ({ from, requirement: { ...own, ancestors } })

test('provisions stand under their article or annex, in the order of the text', () => {
  const rows = [row(tenth, [chapter]), row(provision('10/2', 'paragraph'), [chapter, tenth]), row(provision('10/2/f', 'point'), [chapter, tenth, provision('10/2', 'paragraph')]), row(provision('IV/1', 'point'), [provision('IV', 'annex')])]
  expect(byArticle(rows).map(({ article, rows: under }) => [article.id, under.length])).toEqual([['10', 3], ['IV', 1]])
})

test('what stands in no article is found under the whole it stands in', () => {
  expect(byArticle([row(provision('GOVERN 1.1', 'subcategory'), [provision('GOVERN', 'function'), provision('GOVERN 1', 'category')])])[0]?.article.id).toBe('GOVERN 1')
  expect(byArticle([row(provision('4', 'clause'), [])])[0]?.article.id).toBe('4')
})

test('a day is told for a whole article only where all of it applies from that day', () => {
  expect(sharedDay([{ from: '2027-12-02' }, { from: '2027-12-02' }])).toBe('2027-12-02')
  expect([sharedDay([{ from: '2027-12-02' }, { from: '2026-08-02' }]), sharedDay([{ from: null }]), sharedDay([])]).toEqual([undefined, undefined, undefined])
  expect(dayWords('2027-12-02')).toBe('2 December 2027')
})
