import { expect, test } from 'vitest'
import { statementCsv } from '../../web/pages/inventory/statement/statement-csv'
import { statementPath } from '../../web/pages/inventory/statement/statement-path'
import { decidedCount, shownParts, statementParts } from '../../web/pages/inventory/statement/statement-rows'

const named = (id: string) => ({ id, itemKind: 'REQUIREMENT' as const, label: id })
const asked = (ref: string, parent: string | null, assessable: boolean, subject: 'ORGANISATION' | 'SYSTEM' = 'ORGANISATION') =>
  ({ ...named(ref), ref, title: `Title of ${ref}`, assessable, subject, parent: parent === null ? null : { id: parent } })
const control = { id: 'control:policy', itemKind: 'CONTROL' as const, label: 'AI policy, reviewed' }

const requirements = [
  asked('4', null, false), asked('4.1', '4', true), asked('A', null, false), asked('A.2', 'A', false),
  asked('A.2.2', 'A.2', true), asked('A.6', 'A', true, 'SYSTEM'), asked('A.10', 'A', true),
]
const decisions = [
  { decision: 'INCLUDED' as const, justification: 'The base of every other, "really"', from: '2025-02-03', requirement: { id: 'A.2.2' } },
  { decision: 'EXCLUDED' as const, justification: '=no suppliers', from: '2025-02-03', requirement: { id: 'A.10' } },
]
const implementing = new Map([['A.2.2', [control]]])
const day = '2026-11-28'
const parts = statementParts(requirements, decisions, implementing, day)

test('the statement holds all that can be assessed, under the outermost parts, with its decision', () => {
  expect(parts.map(({ whole, rows }) => [whole.requirement.id, rows.map(({ requirement }) => requirement.ref)])).toEqual([['4', ['4.1']], ['A', ['A.2.2', 'A.6', 'A.10']]])
  expect(parts.map(({ rows }) => [decidedCount(rows), rows.length])).toEqual([[0, 1], [2, 3]])
})

test('a decision on a whole counts for what stands in it, unless that was decided on itself', () => {
  const whole = { decision: 'EXCLUDED' as const, justification: 'Not built here', from: '2025-02-03', requirement: { id: 'A' } }
  const rows = statementParts(requirements, [whole, ...decisions], implementing, day).flatMap((part) => part.rows)
  expect(rows.map((row) => [row.requirement.ref, row.decision?.decision, row.through?.id])).toEqual([
    ['4.1', undefined, undefined], ['A.2.2', 'INCLUDED', undefined], ['A.6', 'EXCLUDED', 'A'], ['A.10', 'EXCLUDED', undefined],
  ])
})

test('the latest decision that has begun holds, and those of later days are told as coming', () => {
  const on = (id: string, decision: 'INCLUDED' | 'EXCLUDED', from: string) => ({ decision, justification: `Since ${from}`, from, requirement: { id } })
  const several = [
    on('A.2.2', 'EXCLUDED', '2027-06-01'), on('A.2.2', 'INCLUDED', day), on('A.2.2', 'EXCLUDED', '2025-02-03'), on('A.2.2', 'INCLUDED', '2028-01-01'),
    on('A', 'EXCLUDED', '2027-01-01'), on('A.10', 'INCLUDED', '2027-03-01'), on('A', 'INCLUDED', '2027-04-01'),
  ]
  const told = (on: string) => statementParts(requirements, several, implementing, on).flatMap((part) => part.rows).filter(({ requirement }) => requirement.ref !== '4.1')
    .map(({ requirement, decision, through, coming }) => [requirement.ref, decision?.from, through?.id, ...coming.map(({ decision: later, from }) => `${later} ${from}`)])
  expect(told(day)).toEqual([
    ['A.2.2', day, undefined, 'EXCLUDED 2027-06-01', 'INCLUDED 2028-01-01'],
    ['A.6', undefined, undefined, 'EXCLUDED 2027-01-01', 'INCLUDED 2027-04-01'],
    ['A.10', undefined, undefined, 'EXCLUDED 2027-01-01', 'INCLUDED 2027-03-01'],
  ])
  expect(told('2026-11-27')[0]?.slice(0, 2)).toEqual(['A.2.2', '2025-02-03'])
  expect(told('2027-06-01')).toEqual([['A.2.2', '2027-06-01', undefined, 'INCLUDED 2028-01-01'], ['A.6', '2027-04-01', 'A'], ['A.10', '2027-03-01', undefined]])
})

test('what is undecided can be shown alone, and so can each decision', () => {
  const shown = (state: Parameters<typeof shownParts>[1]) => shownParts(parts, state).flatMap(({ rows }) => rows.map(({ requirement }) => requirement.ref))
  expect([shown(''), shown('undecided'), shown('included'), shown('excluded')]).toEqual([['4.1', 'A.2.2', 'A.6', 'A.10'], ['4.1', 'A.6'], ['A.2.2'], ['A.10']])
})

test('it is exported with one row a requirement, safe for a spreadsheet', () => {
  const later = { decision: 'EXCLUDED' as const, justification: 'No systems', from: '2027-06-01', requirement: { id: 'A.6' } }
  expect(statementCsv(statementParts(requirements, [...decisions, later], implementing, day), new Map([['A.2.2', ['UNPROVEN', 'UNPROVEN']], ['A.6', ['COVERED', 'GAP', 'NOT_APPLICABLE']]])).split('\r\n')).toEqual([
    'control,title,decision,justification,from,later,implemented by,status',
    '4.1,Title of 4.1,undecided,,,,,',
    'A.2.2,Title of A.2.2,included,"The base of every other, ""really""",2025-02-03,,"AI policy, reviewed",unproven',
    'A.6,Title of A.6,undecided,,,excluded from 2027-06-01: No systems,,covered for 1 of 2 systems',
    `A.10,Title of A.10,excluded,'=no suppliers,2025-02-03,,,`,
    '',
  ])
})

test('an address opens the statement of a framework at a requirement', () => {
  expect(statementPath()).toBe('/inventory/organisation')
  expect(statementPath('iso-42001', 'iso-42001:A.2.2')).toBe('/inventory/organisation?framework=iso-42001&open=iso-42001%3AA.2.2')
})
