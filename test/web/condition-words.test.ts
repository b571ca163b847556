import { describe, expect, it } from 'vitest'
import { conditionWords, missingWords, unknownWords } from '../../web/pages/coverage/condition-words'

const gpai = 'Is it a general-purpose AI model?'

describe('a condition in words', () => {
  it('that is a question has the answer that was given, whichever the rule waits for', () => {
    expect(conditionWords({ says: `${gpai} Yes`, holds: true })).toEqual({ asked: gpai, answer: 'yes' })
    expect(conditionWords({ says: `${gpai} Yes`, holds: false })).toEqual({ asked: gpai, answer: 'no' })
    expect(conditionWords({ says: `${gpai} No`, holds: true })).toEqual({ asked: gpai, answer: 'no' })
    expect(conditionWords({ says: `${gpai} No`, holds: false })).toEqual({ asked: gpai, answer: 'yes' })
  })

  it('says whether it holds', () => {
    expect(conditionWords({ says: 'the system is left out of the Act', holds: false })).toEqual({ asked: 'The system is left out of the Act:', answer: 'no' })
    expect(conditionWords({ says: 'roles: provider or deployer', holds: true })).toEqual({ asked: 'Roles: provider or deployer:', answer: 'yes' })
  })

  it('that is not known is not called unanswered', () => {
    for (const says of [`${gpai} Yes`, `${gpai} No`, 'the system is high-risk']) for (const holds of [null, undefined]) expect(conditionWords({ says, holds: holds as null }).answer).toBe('not known yet')
  })
})

describe('what is missing', () => {
  it('is one line with the question to begin with', () => {
    expect(missingWords([{ question: gpai }, { question: 'Where is it used?' }])).toBe(`2 answers are missing; first: ${gpai}`)
    expect(missingWords([{ question: gpai }])).toBe(`One answer is missing: ${gpai}`)
  })

  it('is counted in the list of gaps, and named where it is one condition', () => {
    expect(unknownWords(`not known: the system comes under the Act; not known: ${gpai} Yes; not known: roles: provider`)).toBe('3 conditions are not known yet')
    expect(unknownWords(`not known: ${gpai} Yes`)).toBe(`Not known yet: ${gpai}`)
    expect(unknownWords('not known: roles: provider; deployer')).toBe('Not known yet: Roles: provider; deployer')
    expect(unknownWords('')).toBe('')
  })
})
