import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anything, complement, compose, converse, type Mask, maskOf, possibleOf, relationsOf, type SetRelation, type Statement, statementOf, width,
} from '../../server/model/relation.js'
import { overlapMeanings, setRelations, statedRelations } from '../../server/model/words.js'

const mask = fc.integer({ min: 0, max: 31 })
const statement: fc.Arbitrary<Statement> = fc.record({ relation: fc.constantFrom(...statedRelations), negated: fc.boolean() })
const meaning = fc.constantFrom(...overlapMeanings)
const equal = maskOf(['equal'])

/** How two sets that are not empty relate, by their members as bits. */
function relationOf(a: number, b: number): SetRelation {
  if (a === b) return 'equal'
  if ((a & b) === 0) return 'disjoint'
  return (a & b) === a ? 'subset' : (a & b) === b ? 'superset' : 'intersects'
}

describe('composition of set relations', () => {
  it('finds, for each two relations, exactly what sets of six elements show to be possible', () => {
    const seen = new Map<string, Mask>()
    for (let a = 1; a < 64; a += 1) for (let b = 1; b < 64; b += 1) for (let c = 1; c < 64; c += 1) {
      const key = `${relationOf(a, b)} ${relationOf(b, c)}`
      seen.set(key, (seen.get(key) ?? 0) | maskOf([relationOf(a, c)]))
    }
    expect(seen.size).toBe(25)
    for (const [key, possible] of seen) {
      const [first, second] = key.split(' ') as [SetRelation, SetRelation]
      expect(relationsOf(compose(maskOf([first]), maskOf([second]))), key).toEqual(relationsOf(possible))
    }
  })

  it('does not depend on where a chain is begun, and turns round with the chain', () => {
    fc.assert(fc.property(mask, mask, mask, (a, b, c) => {
      expect(compose(compose(a, b), c)).toBe(compose(a, compose(b, c)))
      expect(converse(compose(a, b))).toBe(compose(converse(b), converse(a)))
    }))
  })

  it('changes nothing over an equal requirement, says nothing over a contradiction, and rules out less where less is known', () => {
    fc.assert(fc.property(mask, mask, mask, (a, b, more) => {
      expect(compose(a, equal)).toBe(a)
      expect(compose(equal, a)).toBe(a)
      expect(compose(a, 0)).toBe(0)
      expect(compose(a, b) & ~compose(a | more, b)).toBe(0)
      expect(compose(a | more, b)).toBe(compose(a, b) | compose(more, b))
    }))
    expect(compose(anything, equal)).toBe(anything)
  })

  it.skipIf(!existsSync('../shared/data/algebra'))('is the table of the reference, for single relations and for all sets of them', () => {
    const read = (name: string) => JSON.parse(readFileSync(`../shared/data/algebra/${name}.json`, 'utf8')) as Record<string, unknown>
    const table = read('rcc5_composition')['table'] as { r1: SetRelation; r2: SetRelation; mask: Mask }[]
    expect(table).toHaveLength(25)
    for (const { r1, r2, mask: possible } of table) expect(compose(maskOf([r1]), maskOf([r2])), `${r1} ${r2}`).toBe(possible)
    const closure = read('rcc5_composition_32x32')['full_32x32'] as Mask[][]
    expect(closure.map((row, a) => row.map((_, b) => compose(a, b)))).toEqual(closure)
  })
})

describe('a set of relations', () => {
  it('is itself again when it is turned or complemented twice, and as wide as it has relations', () => {
    fc.assert(fc.property(mask, one => {
      expect(converse(converse(one))).toBe(one)
      expect(complement(complement(one))).toBe(one)
      expect(maskOf(relationsOf(one))).toBe(one)
      expect(width(one)).toBe(relationsOf(one).length)
    }))
    expect(setRelations.filter(one => converse(maskOf([one])) !== maskOf([one]))).toEqual(['subset', 'superset'])
  })
})

describe('a stated word', () => {
  it('leaves possible what product.md says of it', () => {
    const says = (word: Statement['relation'], negated = false, overlapMeans = 'any overlap') => {
      const possible = possibleOf({ relation: word, negated }, overlapMeans)
      return possible === null ? 'an association' : relationsOf(possible).join(' ')
    }
    expect(says('equal')).toBe('equal')
    expect(says('subset or equal')).toBe('equal subset')
    expect(says('superset or equal')).toBe('equal superset')
    expect(says('intersects')).toBe('equal subset superset intersects')
    expect(says('intersects', false, 'proper overlap')).toBe('intersects')
    expect(says('overlaps', false, 'proper overlap')).toBe('equal subset superset intersects')
    expect(says('disjoint')).toBe('disjoint')
    expect(says('association')).toBe('an association')
    expect(says('equal', true)).toBe('subset superset intersects disjoint')
    expect(says('subset', true)).toBe('equal superset intersects disjoint')
    expect(says('disjoint', true)).toBe('equal subset superset intersects')
    expect(says('intersects', true)).toBe('equal subset superset disjoint')
    expect(says('intersects', true, 'proper overlap')).toBe('equal subset superset disjoint')
    for (const word of ['overlaps', 'subset or equal', 'superset or equal', 'association'] as const) expect(says(word, true)).toBe('an association')
  })

  it('is found again from what it leaves possible', () => {
    fc.assert(fc.property(statement, meaning, (one, overlapMeans) => {
      const possible = possibleOf(one, overlapMeans)
      if (possible === null) return
      const found = statementOf(possible, overlapMeans)
      expect(found && possibleOf(found, overlapMeans)).toBe(possible)
    }))
    expect(statementOf(maskOf(['subset', 'intersects']), 'proper overlap')).toBeNull()
    expect(statementOf(maskOf(['intersects']), 'any overlap')).toBeNull()
    expect(statementOf(maskOf(['intersects']), 'proper overlap')).toEqual({ relation: 'intersects' })
  })
})
