import { describe, expect, it } from 'vitest'
import type { CoverageStatus } from '../../web/api/generated/graphql'
import { cellWords, referenceIn } from '../../web/pages/coverage/cell-words'
import { gapsCsv, matrixCsv } from '../../web/pages/coverage/coverage-csv'
import type { CoverageRow } from '../../web/pages/coverage/coverage-question'
import type { Gap } from '../../web/pages/coverage/gaps-question'
import { cellMatches, type Level, type Line, narrowedLines, treeLines, wholeOf } from '../../web/pages/coverage/lines'
import { coverageStatuses, coverageWord, shortOfCovered } from '../../web/parts/coverage-status'
import { coverageStatuses as known } from '../../server/model/words'

type Requirement = CoverageRow['requirement']
const requirement = (id: string, parts: Partial<Requirement> = {}): Requirement =>
  ({ id, itemKind: 'REQUIREMENT', label: `Article ${id}`, title: null, summary: `What ${id} asks`, subject: 'SYSTEM', role: 'ALL', topics: [], ...parts })
const row = (id: string, codes: (CoverageStatus | null)[], parts: Partial<CoverageRow> = {}): CoverageRow => ({
  requirement: requirement(id), codes, inferred: codes.map(() => null), from: codes.map(() => null), covered: codes.map((code) => (code === 'COVERED' ? 1 : 0)),
  of: codes.map((code) => (code && code !== 'NOT_APPLICABLE' ? 1 : 0)), opens: false, organisation: { covered: 0, of: 0 }, ...parts,
})
const level = (...rows: CoverageRow[]): Level => ({ rows, total: rows.length, whole: true })
const chapter = row('III', [null, null], { opens: true, covered: [1, 0], of: [2, 0], requirement: requirement('III', { label: 'Chapter III High-risk systems', title: 'High-risk systems' }) })
const bias = row('10(2)(f)', ['GAP', 'NOT_APPLICABLE'], { inferred: ['COVERED', null], from: ['2027-12-02', null] })
const log = row('12', ['COVERED', 'NOT_APPLICABLE'], { requirement: requirement('12', { topics: ['documentation and records'] }) })
const literacy = row('4', ['UNKNOWN', 'UNKNOWN'], { requirement: requirement('4', { subject: 'ORGANISATION' }) })
const levels = new Map([['', level(chapter, literacy)], ['III', level(bias, log)]])
const ids = (lines: readonly Line[]) => lines.map(({ id }) => id)
const on = '2026-11-28'
const look = { on, inferred: true, rollUp: true }

describe('the lines of the matrix', () => {
  it('are folded at first, and what is opened is followed by its parts, one deeper', () => {
    expect(ids(treeLines(levels, new Set()))).toEqual(['III', '4'])
    const lines = treeLines(levels, new Set(['III', 'elsewhere']))
    expect(lines.map(({ id, depth }) => `${depth} ${id}`)).toEqual(['1 III', '2 10(2)(f)', '2 12', '1 4'])
    expect(lines.map((line) => line.kind === 'row' && `${line.position} of ${line.siblings}`)).toEqual(['1 of 2', '1 of 2', '2 of 2', '2 of 2'])
  })

  it('are of what is assessed or holds what is', () => {
    expect(ids(treeLines(new Map([['', level(row('Annex III', [null, null]), literacy)]]), new Set()))).toEqual(['4'])
  })

  it('hold a place for what is on its way', () => {
    expect(ids(treeLines(new Map(), new Set()))).toEqual(['waiting '])
    expect(ids(treeLines(new Map([['', level(chapter)]]), new Set(['III'])))).toEqual(['III', 'waiting III'])
    expect(ids(treeLines(new Map([['', { rows: [literacy], total: 600, whole: false }]]), new Set()))).toEqual(['4', 'waiting '])
  })

  it('know the whole they stand in', () => {
    const lines = treeLines(levels, new Set(['III']))
    expect(lines.map((_, place) => wholeOf(lines, place))).toEqual([-1, 0, 0, -1])
  })

  it('that are narrowed stand by themselves: those with a cell that is looked for', () => {
    const all = level(bias, log, literacy)
    const filter = { status: new Set<CoverageStatus>(), topic: null, dueLater: false, on }
    expect(ids(narrowedLines(all, { ...filter, status: new Set(['GAP', 'UNKNOWN']) }))).toEqual(['10(2)(f)', '4'])
    expect(ids(narrowedLines(all, { ...filter, topic: 'documentation and records' }))).toEqual(['12'])
    expect(ids(narrowedLines(all, { ...filter, dueLater: true }))).toEqual(['10(2)(f)'])
    expect(ids(narrowedLines({ ...all, whole: false }, { ...filter, status: new Set(['FAILING']) }))).toEqual(['waiting'])
    expect([0, 1].map((column) => cellMatches(bias, column, { ...filter, status: new Set(['GAP']) }))).toEqual([true, false])
  })
})

describe('a cell', () => {
  it('is called by its system, its provision and its status', () => {
    expect(cellWords(log, 0, 'CV screening', look)).toEqual({ text: 'covered', status: 'COVERED', inferred: null, later: false, share: null, none: false, name: 'CV screening, Article 12: covered' })
    expect(cellWords(bias, 1, 'Chat', look)).toMatchObject({ text: 'not applicable', name: 'Chat, Article 10(2)(f): not applicable' })
  })

  it('says what a mapping would carry over, and from when it applies', () => {
    expect(cellWords(bias, 0, 'CV screening', look)).toMatchObject({
      text: 'gap', inferred: 'COVERED', later: true, name: 'CV screening, Article 10(2)(f): gap, inferred covered, applies from 2027-12-02',
    })
    expect(cellWords(bias, 0, 'CV screening', { ...look, inferred: false })).toMatchObject({ inferred: null, name: 'CV screening, Article 10(2)(f): gap, applies from 2027-12-02' })
    expect(cellWords(bias, 0, 'CV screening', { ...look, on: '2027-12-02' }).later).toBe(false)
  })

  it('of a whole says N of M, with its own status where it has one', () => {
    expect(cellWords(chapter, 0, 'CV screening', look)).toMatchObject({ text: '1 of 2', share: 0.5, status: null, name: 'CV screening, Chapter III: 1 of 2 covered' })
    expect(cellWords(chapter, 1, 'Chat', look)).toMatchObject({ text: 'none', share: 0, none: true, name: 'Chat, Chapter III: none asked' })
    const article = { ...chapter, codes: ['GAP' as const, null] }
    expect(cellWords(article, 0, 'CV screening', look).name).toBe('CV screening, Chapter III: gap; 1 of 2 covered with its parts')
    expect(cellWords(article, 0, 'CV screening', { ...look, rollUp: false }).text).toBe('gap')
  })

  it('of what is asked of the organisation is the organisation’s', () => {
    expect(cellWords(literacy, 1, 'Chat', look).name).toBe('The organisation, Article 4: unknown')
  })

  it('is called by the reference without the title', () => {
    expect(referenceIn(requirement('1', { label: 'A.6.2.4 Verification', title: 'Verification' }))).toBe('A.6.2.4')
    expect(referenceIn(requirement('1', { label: 'Verification', title: 'Verification' }))).toBe('Verification')
    expect(referenceIn(requirement('1', { label: 'Article 10(2)(f)' }))).toBe('Article 10(2)(f)')
  })
})

describe('the words of coverage', () => {
  it('are those of the server', () => {
    expect(coverageStatuses.map(coverageWord).toSorted()).toEqual(known.toSorted())
  })

  it('tell what is short of covered', () => {
    expect(shortOfCovered.map(coverageWord)).toEqual(['gap', 'planned', 'failing', 'partial', 'unproven', 'unknown'])
  })
})

describe('the rows as CSV', () => {
  it('are exactly the lines shown, one column a system', () => {
    expect(matrixCsv(treeLines(levels, new Set(['III'])), [{ label: 'CV screening' }, { label: 'Chat, for staff' }], look).split('\r\n')).toEqual([
      'id,reference,title,level,CV screening,"Chat, for staff"',
      'III,Chapter III,High-risk systems,1,1 of 2,none',
      '10(2)(f),Article 10(2)(f),What 10(2)(f) asks,2,"gap, inferred covered, from 2027-12-02",not applicable',
      '12,Article 12,What 12 asks,2,covered,not applicable',
      '4,Article 4,What 4 asks,1,unknown,unknown',
      '',
    ])
  })

  it('say of one part of a choice that it is one, since the choice counts once', () => {
    const parts = level(...['14(3)(a)', '14(3)(b)'].map((id, place) => row(id, [place ? 'COVERED' : 'GAP'], { requirement: requirement(id, { role: 'CHOICE' }) })))
    expect(matrixCsv(treeLines(new Map([['', parts]]), new Set()), [{ label: 'Chat' }], look).split('\r\n').slice(1)).toEqual([
      '14(3)(a),Article 14(3)(a),What 14(3)(a) asks (one of a choice),1,gap',
      '14(3)(b),Article 14(3)(b),What 14(3)(b) asks (one of a choice),1,covered',
      '',
    ])
  })

  it('of gaps say why and what would be cheapest', () => {
    const gap: Gap = { requirement: requirement('12'), system: null, status: 'FAILING', from: null, reason: 'The control fails', remedy: { kind: 'MEND_CONTROL', says: 'Mend the control', item: null } }
    expect(gapsCsv([gap])).toBe('id,requirement,system,status,from,why,cheapest way\r\n12,Article 12,The organisation,failing,,The control fails,Mend the control\r\n')
  })
})
