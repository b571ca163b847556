import { describe, expect, it } from 'vitest'
import { filteredRows, lookOf, mappedIds, type Row, type RowFilter, rowId, rowsAt } from '../../web/pages/crosswalk/rows'

const end = (id: string) => ({ id, itemKind: 'REQUIREMENT' as const, label: `Requirement ${id}`, ref: id, summary: '' })
const set = { id: 'set', itemKind: 'MAPPING_SET' as const, label: 'Set', separateReview: false }
const stated = (id: string, source: string, target: string, rest: Partial<Row> & { status?: 'APPROVED' | 'PROPOSED' | 'REJECTED'; author?: string } = {}): Row => ({
  derived: false, association: null, possible: ['EQUAL'], sources: [end(source)], targets: [end(target)], proofs: [], contradiction: null,
  mapping: {
    id, revision: 1, itemKind: 'MAPPING', label: id, relation: 'EQUAL', negated: false, status: rest.status ?? 'APPROVED', author: rest.author ?? null, set,
    predicate: null, strength: null, scale: null, rationale: null, reviewer: null, stated: null, reviewed: null, reason: null,
  },
  ...rest,
})
const derived: Row = { derived: true, association: null, possible: ['SUBSET', 'EQUAL'], sources: [end('a')], targets: [end('y')], proofs: [], contradiction: null, mapping: null }
const rows = [
  stated('m1', 'a', 'x', { author: 'Ada' }), stated('m2', 'b', 'x', { status: 'REJECTED' }), stated('m3', 'b', 'y', { possible: [], contradiction: { one: [], other: [] } }),
  stated('m4', 'c', 'z', { possible: null, association: 'supports' }), derived,
]
const everything: RowFilter = { relation: null, contradictions: false, text: '', inSourceChapter: () => true, inTargetChapter: () => true, ofTopic: () => true }
const idsOf = (filter: Partial<RowFilter>) => filteredRows(rows, { ...everything, ...filter }).map(rowId)

describe('the rows of the queue', () => {
  it('are named by their mapping, a candidate by its pair', () => {
    expect(idsOf({})).toEqual(['m1', 'm2', 'm3', 'm4', 'a..y'])
  })

  it('are narrowed by relation, contradiction and words', () => {
    expect(idsOf({ relation: 'equal' })).toEqual(['m1', 'm2'])
    expect(idsOf({ relation: 'equal-subset' })).toEqual(['a..y'])
    expect(idsOf({ relation: 'association' })).toEqual(['m4'])
    expect(idsOf({ contradictions: true })).toEqual(['m3'])
    expect(idsOf({ text: 'ada requirement' })).toEqual(['m1'])
    expect(idsOf({ inSourceChapter: (id) => id === 'b' })).toEqual(['m2', 'm3'])
    expect(idsOf({ ofTopic: (id) => id === 'b' || id === 'z' })).toEqual(['m2', 'm3', 'm4'])
  })

  it('are those of the requirements selected on either side', () => {
    expect(rowsAt(rows, 'b', null).map(rowId)).toEqual(['m2', 'm3'])
    expect(rowsAt(rows, 'a', 'y').map(rowId)).toEqual(['a..y'])
  })

  it('count a requirement as mapped by what was stated and not rejected', () => {
    expect([...mappedIds(rows, 'sources')]).toEqual(['a', 'b', 'c'])
    expect([...mappedIds(rows, 'targets')]).toEqual(['x', 'y', 'z'])
    expect([...mappedIds([stated('m', 'a', 'x', { status: 'REJECTED' }), derived], 'sources')]).toEqual([])
  })

  it('look by what matters most of them', () => {
    expect(rows.map(lookOf)).toEqual(['approved', 'rejected', 'contradiction', 'approved', 'derived'])
  })
})
