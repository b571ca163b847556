import { describe, expect, it } from 'vitest'
import type { Definition, Rule } from '../../server/model/rule.js'
import type { Facts } from '../../server/projection/facts.js'
import { shippedRules } from '../../server/seeding/rules.js'
import { shippedSeed } from '../../server/seeding/seed.js'
import { shippedFacts } from '../kit/facts-of.js'
import { differences, judged, workedCases } from './worked-cases.js'

/** Breaks each rule and each shared condition of the Act, one after the other: the worked cases must notice every time. */

const law = await shippedFacts()
const { definitions, ruleOf } = shippedRules(shippedSeed, 'eu-ai-act')
const expectations = workedCases.flatMap(one => one.expect.map(expected => ({ one, expected })))

/** The same facts with one property changed. */
function changed(id: string, name: string, text: string | undefined): Facts {
  const item = law.numberOf(id)
  return { ...law, lawEdition: {}, property: (other, key) => (other === item && key === name ? text : law.property(other, key)) }
}

/** Whether a case fails; those on the provision itself are tried first. */
function noticed(broken: Facts, id: string): boolean {
  const near = (requirement: string) => Number(requirement === id || requirement.startsWith(`${id}/`))
  return expectations.toSorted((a, b) => near(b.expected.requirement) - near(a.expected.requirement))
    .some(({ one, expected }) => differences(judged(broken, expected.requirement, one), { ...expected, by: undefined }).length > 0)
}

const negated = (rule: Rule): Rule => ({ not: rule })
const withRule = (id: string, rule: Rule | undefined) => changed(id, 'applicability', rule && JSON.stringify(rule))
const withDefinition = (changedOne: Definition) =>
  changed('eu-ai-act', 'definitions', JSON.stringify(definitions.map(one => (one.name === changedOne.name ? changedOne : one))))

describe('the worked cases', () => {
  it('pass as the rules are', () => expect(noticed(law, 'eu-ai-act')).toBe(false))

  it('notice each rule that is missing', () => {
    expect([...ruleOf.keys()].filter(id => !noticed(withRule(id, undefined), id))).toEqual([])
  }, 120_000)

  it('notice each rule that is turned into its contrary', () => {
    expect([...ruleOf].filter(([id, rule]) => !noticed(withRule(id, negated(rule)), id)).map(([id]) => id)).toEqual([])
  }, 120_000)

  it('notice each shared condition that is turned into its contrary', () => {
    expect(definitions.filter(one => !noticed(withDefinition({ ...one, when: negated(one.when) }), 'eu-ai-act')).map(({ name }) => name)).toEqual([])
  }, 120_000)
})
