import { isDay } from '../model/day.js'
import { clip, invalidInput } from '../model/errors.js'
import { factDefinitions, type FactDefinition, type FactName, type FactValue } from '../model/fact.js'

/** An answer as it is given: null takes it away, an empty list is "none". */
export interface FactInput {
  readonly name: string
  readonly value?: readonly string[] | null
}

/** The answer "none" to a question for a day. */
const noDay = 'none'
const longest = { entries: 100, entry: 200 }

/**
 * Answers as they are stored; undefined where one is taken away. Errors: INVALID_INPUT naming the entry, for an unknown fact, one that is given
 * twice, and a value that is no answer to its question.
 */
export function factAnswers(given: readonly FactInput[], field: string): ReadonlyMap<FactName, FactValue> {
  const answers = new Map<FactName, FactValue>()
  given.forEach(({ name, value }, at) => {
    if (!Object.hasOwn(factDefinitions, name)) throw invalidInput(`${field}[${at}].name`, `there is no fact "${clip(name)}"`)
    if (answers.has(name as FactName)) throw invalidInput(`${field}[${at}].name`, `"${name}" is given twice`)
    answers.set(name as FactName, value == null ? undefined : answerOf(factDefinitions[name as FactName], value, `${field}[${at}].value`))
  })
  return answers
}

function answerOf({ kind, options, amiss }: FactDefinition, given: readonly string[], field: string): FactValue {
  if (kind === 'list') return entriesOf(given, { options, amiss }, field)
  const [value, ...others] = given
  if (others.length > 0) throw invalidInput(field, `takes one answer, not ${given.length}`)
  if (kind === 'date') return dayOf(value, field)
  if (value === undefined) throw invalidInput(field, 'takes an answer; null takes it away')
  if (kind === 'choice') return oneOf(value, options, field)
  if (value !== 'true' && value !== 'false') throw invalidInput(field, `must be true or false, not "${clip(value)}"`)
  return value === 'true'
}

function dayOf(value: string | undefined, field: string): string {
  if (value === undefined || value === noDay) return noDay
  if (!isDay(value)) throw invalidInput(field, `must be a day as 2026-11-23, not "${clip(value)}"`)
  return value
}

function entriesOf(given: readonly string[], { options, amiss }: Pick<FactDefinition, 'options' | 'amiss'>, field: string): readonly string[] {
  if (given.length > longest.entries) throw invalidInput(field, `takes at most ${longest.entries} entries, not ${given.length}`)
  const twice = given.find((entry, at) => given.indexOf(entry) !== at)
  if (twice !== undefined) throw invalidInput(field, `names "${clip(twice)}" twice`)
  return given.map(one => {
    const entry = oneOf(one, options, field)
    const wrong = amiss?.(entry) ?? null
    if (wrong !== null) throw invalidInput(field, `${wrong}; not "${clip(entry)}"`)
    return entry
  })
}

function oneOf(value: string, options: FactDefinition['options'], field: string): string {
  if (value.trim() === '' || value.length > longest.entry) throw invalidInput(field, `an entry has from 1 to ${longest.entry} characters`)
  if (options && !options.some(one => one.value === value)) throw invalidInput(field, `must be one of ${options.map(one => `"${one.value}"`).join(', ')}, not "${clip(value)}"`)
  return value
}

/** A stored answer as it is given back: null where nobody has answered, an empty list for "none". */
export function answerGiven(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map(String)
  return value === noDay ? [] : [String(value)]
}
