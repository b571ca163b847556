import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../server/assessment/applicability/compare.js'
import { type Answers, conditionsOf, known } from '../../server/assessment/applicability/condition.js'
import { decide } from '../../server/assessment/applicability/decide.js'
import { evaluate } from '../../server/assessment/applicability/evaluate.js'
import { appliesFrom } from '../../server/assessment/applicability/applies-from.js'
import { judgeApplicability } from '../../server/assessment/applicability/judge-applicability.js'
import { provisionOf } from '../../server/assessment/applicability/provision.js'
import type { FactName, FactValue } from '../../server/model/fact.js'
import type { Rule } from '../../server/model/rule.js'

const ready = (rule: Rule) => conditionsOf([])(rule, null, known(null, 'undecided', null))

/** A few facts of every kind, each with the answers that any of the comparisons below can tell apart. */
const answersTo: Partial<Record<FactName, readonly FactValue[]>> = {
  biometric: [true, false],
  generative: [true, false],
  annexISection: ['A', 'B', 'none'],
  roles: [[], ['provider'], ['deployer'], ['provider', 'deployer'], ['importer']],
  placedOnMarket: ['none', '2020-01-01', '2024-01-01', '2026-08-02', '2030-01-01'],
}
const facts = Object.keys(answersTo) as FactName[]

const comparison: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ fact: fc.constantFrom('biometric' as const, 'generative' as const), equals: fc.boolean() }),
  fc.record({ fact: fc.constant('annexISection' as const), equals: fc.constantFrom('A', 'B') }),
  fc.record({ fact: fc.constant('roles' as const), includes: fc.constantFrom('provider', ['provider', 'deployer'], 'deployer') }),
  fc.record({ fact: fc.constant('roles' as const), none: fc.boolean() }),
  fc.record({ fact: fc.constant('placedOnMarket' as const), before: fc.constant('2026-08-02') }),
  fc.record({ fact: fc.constant('placedOnMarket' as const), onOrAfter: fc.constantFrom('2024-01-01', '2026-08-02') }),
)
const rules = fc.letrec<{ rule: Rule }>(tie => ({
  rule: fc.oneof({ depthSize: 'small', withCrossShrink: true }, comparison,
    fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('rule') })),
})).rule

/** Some facts answered, the others not. */
const someAnswers = fc.record(Object.fromEntries(facts.map(fact => [fact, fc.option(fc.constantFrom(...(answersTo[fact] as FactValue[])), { nil: undefined })])) as Record<FactName, fc.Arbitrary<FactValue>>)

/** Every way of answering what is missing. */
function completions(given: Partial<Record<FactName, FactValue>>): readonly Partial<Record<FactName, FactValue>>[] {
  return facts.reduce<readonly Partial<Record<FactName, FactValue>>[]>((all, fact) => (given[fact] === undefined
    ? all.flatMap(one => (answersTo[fact] as FactValue[]).map(value => ({ ...one, [fact]: value })))
    : all), [given])
}

const from = (given: Partial<Record<FactName, FactValue>>): Answers => fact => given[fact]

describe('a rule', () => {
  it('is UNKNOWN only where a missing fact could change the answer, and names exactly the facts that could', () => {
    fc.assert(fc.property(rules, someAnswers, (rule, given) => {
      const condition = ready(rule)
      const { truth, missing } = decide(condition, from(given))
      const all = completions(given).map(one => ({ one, value: evaluate(condition, from(one)) }))
      const values = new Set(all.map(({ value }) => value))
      expect(truth).toBe(values.size === 1 ? all[0]?.value : null)
      const others = (one: Partial<Record<FactName, FactValue>>, fact: FactName) => JSON.stringify({ ...one, [fact]: 0 })
      const deciding = facts.filter(fact => given[fact] === undefined && all.some(a => all.some(b => others(a.one, fact) === others(b.one, fact) && a.value !== b.value)))
      expect([...missing].sort()).toEqual(deciding.sort())
    }), { numRuns: 1_000 })
  })

  it('that was decided stays as it is, whatever else is answered: a blank never turns into "does not apply"', () => {
    fc.assert(fc.property(rules, someAnswers, (rule, given) => {
      const { truth } = decide(ready(rule), from(given))
      if (truth === null) return
      for (const one of completions(given)) expect(evaluate(ready(rule), from(one))).toBe(truth)
    }), { numRuns: 500 })
  })

  it('is UNKNOWN of everything where nothing is answered, unless nothing could change it', () => {
    expect(decide(ready({ fact: 'biometric', equals: true }), () => undefined)).toEqual({ truth: null, missing: ['biometric'] })
    expect(decide(ready({ any: [{ fact: 'biometric', equals: true }, { not: { fact: 'biometric', equals: true } }] }), () => undefined)).toEqual({ truth: true, missing: [] })
  })

  it('takes "none" for an answer: nothing is included, and no day is before or after', () => {
    expect(compare({ fact: 'roles', includes: 'provider' }, [])).toBe(false)
    expect(compare({ fact: 'roles', none: true }, [])).toBe(true)
    for (const side of [{ before: '2030-01-01' }, { onOrAfter: '1990-01-01' }]) expect(compare({ fact: 'placedOnMarket', ...side }, 'none')).toBe(false)
    expect(compare({ fact: 'placedOnMarket', none: true }, undefined)).toBeNull()
  })

  it('on a decision that the organisation has not made is UNKNOWN, whatever is known of the system', () => {
    fc.assert(fc.property(rules, someAnswers, (rule, given) => {
      const truth = decide(ready({ all: [rule, { decision: 'included' }] }), from(given)).truth
      expect(truth === true).toBe(false)
    }))
  })
})

describe('the day from which it applies', () => {
  const line = (when: Rule | null, day: string | null, orLater: FactName | null = null) => ({ when: when === null ? null : ready(when), from: day, orLater, by: null })
  const product: Rule = { fact: 'annexISection', equals: 'A' }
  const old: Rule = { fact: 'placedOnMarket', before: '2026-08-02' }

  it('is set by the first condition that holds', () => {
    const lines = [line(old, '2030-08-02'), line(product, '2028-08-02'), line(null, '2027-12-02')]
    const day = (given: Partial<Record<FactName, FactValue>>) => appliesFrom(lines, from(given)).from
    expect(day({ placedOnMarket: '2024-01-01', annexISection: 'A' })).toBe('2030-08-02')
    expect(day({ placedOnMarket: 'none', annexISection: 'A' })).toBe('2028-08-02')
    expect(day({ placedOnMarket: 'none', annexISection: 'none' })).toBe('2027-12-02')
  })

  it('is open where a missing fact decides it, which is then named, and is not where all ways lead to the same day', () => {
    expect(appliesFrom([line(product, '2028-08-02'), line(null, '2027-12-02')], () => undefined)).toEqual({ from: null, by: null, missing: ['annexISection'] })
    expect(appliesFrom([line(product, '2027-12-02'), line(null, '2027-12-02')], () => undefined).from).toBe('2027-12-02')
  })

  it('is the later of a day and the day that a fact tells', () => {
    const lines = [line(null, '2027-12-02', 'significantChangeOn')]
    expect(appliesFrom(lines, from({ significantChangeOn: '2028-05-01' })).from).toBe('2028-05-01')
    expect(appliesFrom(lines, from({ significantChangeOn: '2026-05-01' })).from).toBe('2027-12-02')
    expect(appliesFrom(lines, () => undefined)).toMatchObject({ from: null, missing: ['significantChangeOn'] })
  })

  it('may be none: then it does not apply while the condition holds, and is UNKNOWN while nobody can tell', () => {
    const provision = provisionOf([ready({ fact: 'biometric', equals: true })], [line(old, null), line(null, '2027-12-02')])
    const judge = (given: Partial<Record<FactName, FactValue>>) => judgeApplicability(provision, from(given))
    expect(judge({ biometric: true, placedOnMarket: '2024-01-01' })).toMatchObject({ value: 'does not apply', from: null })
    expect(judge({ biometric: true, placedOnMarket: 'none' })).toMatchObject({ value: 'applies', from: '2027-12-02' })
    expect(judge({ biometric: true })).toMatchObject({ value: 'unknown', missing: ['placedOnMarket'] })
  })
})
