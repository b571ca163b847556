import { expect, test } from 'vitest'
import type { Kind } from '../../web/api/generated/graphql'
import { statementCsv } from '../../web/pages/inventory/statement/statement-csv'
import { statementPath } from '../../web/pages/inventory/statement/statement-path'
import { decidedCount, shownParts, statementParts } from '../../web/pages/inventory/statement/statement-rows'

const named = (id: string) => ({ id, itemKind: 'REQUIREMENT' as const, label: id })
const asked = (ref: string, parent: string | null, assessable: boolean, claims: { until?: string | null; control: { id: string; itemKind: Kind; label: string } }[] = [], subject: 'ORGANISATION' | 'SYSTEM' = 'ORGANISATION') =>
  ({ ...named(ref), ref, title: `Title of ${ref}`, assessable, subject, parent: parent === null ? null : { id: parent }, claims: { nodes: claims } })
const control = { id: 'control:policy', itemKind: 'CONTROL' as const, label: 'AI policy, reviewed' }

const requirements = [
  asked('4', null, false), asked('4.1', '4', true), asked('A', null, false), asked('A.2', 'A', false),
  asked('A.2.2', 'A.2', true, [{ control }, { control }, { until: '2025-01-01', control: { ...control, id: 'control:old', label: 'Old' } }]),
  asked('A.6', 'A', true, [], 'SYSTEM'), asked('A.10', 'A', true),
]
const decisions = [
  { decision: 'INCLUDED' as const, justification: 'The base of every other, "really"', from: '2025-02-03', requirement: { id: 'A.2.2' } },
  { decision: 'EXCLUDED' as const, justification: '=no suppliers', from: '2025-02-03', requirement: { id: 'A.10' } },
]
const parts = statementParts(requirements, decisions, '2026-11-28')

test('the statement holds all that can be assessed, under the outermost parts, with its decision', () => {
  expect(parts.map(({ whole, rows }) => [whole.requirement.id, rows.map(({ requirement }) => requirement.ref)])).toEqual([['4', ['4.1']], ['A', ['A.2.2', 'A.6', 'A.10']]])
  expect(parts.map(({ rows }) => [decidedCount(rows), rows.length])).toEqual([[0, 1], [2, 3]])
})

test('a decision on a whole counts for what stands in it, unless that was decided on itself', () => {
  const whole = { decision: 'EXCLUDED' as const, justification: 'Not built here', from: '2025-02-03', requirement: { id: 'A' } }
  const rows = statementParts(requirements, [whole, ...decisions], '2026-11-28').flatMap((part) => part.rows)
  expect(rows.map((row) => [row.requirement.ref, row.decision?.decision, row.through?.id])).toEqual([
    ['4.1', undefined, undefined], ['A.2.2', 'INCLUDED', undefined], ['A.6', 'EXCLUDED', 'A'], ['A.10', 'EXCLUDED', undefined],
  ])
})

test('a control stands once, and none whose claim has ended', () => {
  expect(parts[1]?.rows[0]?.controls.map(({ id }) => id)).toEqual(['control:policy'])
})

test('what is undecided can be shown alone, and so can each decision', () => {
  const shown = (state: Parameters<typeof shownParts>[1]) => shownParts(parts, state).flatMap(({ rows }) => rows.map(({ requirement }) => requirement.ref))
  expect([shown(''), shown('undecided'), shown('included'), shown('excluded')]).toEqual([['4.1', 'A.2.2', 'A.6', 'A.10'], ['4.1', 'A.6'], ['A.2.2'], ['A.10']])
})

test('it is exported with one row a requirement, safe for a spreadsheet', () => {
  expect(statementCsv(parts, new Map([['A.2.2', ['UNPROVEN', 'UNPROVEN']], ['A.6', ['COVERED', 'GAP', 'NOT_APPLICABLE']]])).split('\r\n')).toEqual([
    'control,title,decision,justification,from,implemented by,status',
    '4.1,Title of 4.1,undecided,,,,',
    'A.2.2,Title of A.2.2,included,"The base of every other, ""really""",2025-02-03,"AI policy, reviewed",unproven',
    'A.6,Title of A.6,undecided,,,,covered for 1 of 2 systems',
    `A.10,Title of A.10,excluded,'=no suppliers,2025-02-03,,`,
    '',
  ])
})

test('an address opens the statement of a framework at a requirement', () => {
  expect(statementPath()).toBe('/inventory/organisation')
  expect(statementPath('iso-42001', 'iso-42001:A.2.2')).toBe('/inventory/organisation?framework=iso-42001&open=iso-42001%3AA.2.2')
})
