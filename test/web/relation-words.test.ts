import { describe, expect, it } from 'vitest'
import { relationKey, relationSentence, relationWord, setRelations } from '../../web/pages/crosswalk/relation-words'

const masks = Array.from({ length: 32 }, (_, mask) => setRelations.filter((_, bit) => mask & (1 << bit)))

describe('a relation in words', () => {
  it('differs for every set of relations that may hold, as a sentence, as a word and as a key', () => {
    for (const words of [relationSentence, relationWord, relationKey]) expect(new Set(masks.map((mask) => words(mask))).size).toBe(32)
  })

  it('does not depend on the order in which they are given', () => {
    for (const mask of masks) expect(relationSentence(mask.toReversed())).toBe(relationSentence(mask))
  })

  it('is said from the source to the target', () => {
    expect(relationSentence(['SUBSET', 'EQUAL'])).toBe('The source asks less than, or the same as, the target.')
    expect(relationSentence(['SUPERSET'])).toBe('The source asks more than the target.')
    expect(relationSentence(['SUBSET', 'DISJOINT'])).toBe('The source asks less than the target, or nothing that the target asks.')
    expect(relationSentence(['EQUAL', 'SUBSET', 'SUPERSET', 'INTERSECTS'])).toBe('The two share something, however much.')
    expect(relationSentence(['SUBSET', 'SUPERSET', 'INTERSECTS', 'DISJOINT'])).toBe('All that is known: it is not so that the source asks the same as the target.')
  })

  it('tells an association, a contradiction and ignorance apart', () => {
    expect([relationWord(null, 'supports'), relationWord([]), relationWord(setRelations)]).toEqual(['association: supports', 'contradiction', 'nothing known'])
    expect(relationKey(null)).toBe('association')
    expect(relationSentence([])).toContain('contradicts itself')
  })
})
