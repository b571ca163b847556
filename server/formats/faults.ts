import type { z } from 'zod'
import type { Located } from './located.js'
import { problemAt, type Problem } from './problem.js'

const wanted: Readonly<Record<string, string>> = {
  string: 'text', array: 'a list', object: 'an object of names and values', boolean: 'true or false', number: 'a number',
}

/** What a schema finds wrong with an object of a file, each at its place, in words that name the member by its path. */
export const faultsOf = (located: Located, record: object, { issues }: z.ZodError): readonly Problem[] =>
  issues.map(issue => problemAt(located.placeOf(record, issue.path), shownAt(record, issue.path), `${named(issue.path)} ${wordsOf(issue, valueAt(record, issue.path))}.`))

const named = (path: readonly PropertyKey[]) => (path.length > 0 ? `"${path.map(step => (typeof step === 'number' ? step + 1 : String(step))).join(' ')}"` : 'What stands here')

function wordsOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing'
  if (issue.code === 'invalid_type') return `must be ${wanted[issue.expected] ?? issue.expected}`
  if (issue.code === 'too_small') return 'must not be empty'
  return issue.code === 'invalid_union' ? 'is of no kind that may stand here' : issue.message
}

const valueAt = (record: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value === null || typeof value !== 'object' ? undefined : (value as Record<PropertyKey, unknown>)[step]), record)

function shownAt(record: object, path: readonly PropertyKey[]): string | null {
  const value = valueAt(record, path)
  if (value === undefined) return null
  return typeof value === 'string' ? value : typeof value === 'object' && value !== null ? (Array.isArray(value) ? 'a list' : 'an object') : String(value)
}

/** The members of an object that are not among those named: what a format says and nobody here reads. */
export const besides = (record: object, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([name, value]) => value !== undefined && !names.includes(name)))

/** The members that have a value. */
export const present = (record: object): Record<string, unknown> => besides(record)
