import { describe, expect, it } from 'vitest'
import { readsDecisions } from '../../server/projection/reads-decisions.js'
import { factsOf, shippedFacts } from '../kit/facts-of.js'

const shipped = await shippedFacts()

describe('what the organisation decides of a requirement', () => {
  it('is read of all of a standard and a guideline, and of nothing in a law', () => {
    const read = new Map<string, Set<boolean>>()
    shipped.eachItem('REQUIREMENT', item => {
      const framework = String(shipped.property(item, 'framework'))
      read.set(framework, (read.get(framework) ?? new Set()).add(readsDecisions(shipped, item)))
    })
    expect([...read].map(([framework, answers]) => [framework, [...answers]]).toSorted()).toEqual([['eu-ai-act', [false]], ['iso-42001', [true]], ['nist-ai-rmf', [true]]])
  })

  it('is read where the rule of a part, a shared condition, or an amendment does, and nowhere beside', async () => {
    const decision = { decision: 'included' }
    const requirement = (id: string, applicability?: unknown) =>
      ({ id, label: 'Requirement', fingerprint: '', properties: { framework: 'f', ...(applicability ? { applicability: JSON.stringify(applicability) } : {}) } }) as const
    const link = (type: 'HAS_PART' | 'AMENDS', from: string, to: string, properties = {}) => ({ id: `${type}:${from}>${to}`, type, from, to, fingerprint: '', properties })
    const facts = await factsOf([{
      items: [
        { id: 'f', label: 'Framework', fingerprint: '', properties: { definitions: JSON.stringify([{ name: 'chosen', says: 'is chosen', when: { not: decision } }]) } },
        requirement('f:1'), requirement('f:1/a', { all: [{ fact: 'generative', equals: true }, { is: 'chosen' }] }), requirement('f:1/b'), requirement('f:2'), requirement('f:3'),
        { id: 'amendment:a', label: 'Amendment', fingerprint: '', properties: { inForce: '2030-01-01' } },
      ],
      relationships: [
        ...['f:1', 'f:2', 'f:3'].map(id => link('HAS_PART', 'f', id)), link('HAS_PART', 'f:1', 'f:1/a'), link('HAS_PART', 'f:1', 'f:1/b'),
        link('AMENDS', 'amendment:a', 'f:2', { effect: 'replaces', patch: JSON.stringify({ applicability: { any: [decision] } }) }),
      ],
    }])
    expect(['f:1', 'f:1/a', 'f:1/b', 'f:2', 'f:3'].map(id => readsDecisions(facts, facts.numberOf(id)))).toEqual([true, true, false, true, false])
  })
})
