import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { enumName, enumValues } from '../../server/contract/enums.js'
import { edgeSets, type Relationship, relationships } from '../../server/model/edge-set.js'
import { relationshipId } from '../../server/model/ids.js'
import { kindOfLabels, kinds, type Kind } from '../../server/model/kind.js'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const enumOf = (sdl: string, name: string) => new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(sdl)?.[1]?.match(/\w+/g) ?? []

describe('the vocabulary', () => {
  it('joins each kind to one label, and finds the kind again among the labels of a node', () => {
    expect(new Set(Object.values(kinds)).size).toBe(Object.keys(kinds).length)
    for (const [kind, label] of Object.entries(kinds)) expect(kindOfLabels(['Item', label])).toBe(kind)
    expect(() => kindOfLabels(['Item'])).toThrow(/No kind/)
  })

  it('has the kinds and the edge sets that GraphQL has', () => {
    expect(enumOf(read('server/contract/schema.graphql'), 'Kind')).toEqual(Object.keys(kinds) satisfies string[] as Kind[])
    expect(enumOf(read('server/trace/schema.graphql'), 'EdgeSet').sort()).toEqual(Object.keys(edgeSets).sort())
  })

  it('names every relationship once, each with a constraint on its ids', () => {
    expect(new Set(relationships).size).toBe(relationships.length)
    const migration = read('cypher/schema/001-items-and-log.cypher')
    const constrained = [...migration.matchAll(/FOR \(\)-\[r:(\w+)\]-\(\) REQUIRE r\.id IS UNIQUE/g)].map(match => match[1])
    expect(constrained.sort()).toEqual([...relationships].sort())
  })

  it('walks in every edge set over relationships that exist, each once, and in ALL over all of them', () => {
    for (const [name, set] of Object.entries(edgeSets)) {
      expect(new Set(set).size, name).toBe(set.length)
      expect(relationships, name).toEqual(expect.arrayContaining([...set]))
    }
    expect([...edgeSets.ALL].sort()).toEqual([...relationships].sort())
    for (const edge of edgeSets.LINEAGE) expect(edgeSets.BLAST).toContain(edge)
  })

  it('gives two relationships one id only where kind, ends and period are the same', () => {
    const id = fc.constantFrom('control:a', 'control:b', 'eu-ai-act:10/2')
    const link = fc.tuple<[Relationship, string, string, string | undefined]>(fc.constantFrom('SATISFIES', 'FOR'), id, id, fc.option(fc.constantFrom('2026-01-01', '2026-02-01'), { nil: undefined }))
    fc.assert(fc.property(link, link, (a, b) => {
      expect(relationshipId(...a) === relationshipId(...b)).toBe(JSON.stringify(a) === JSON.stringify(b))
    }))
  })
})

describe('the spelling of GraphQL', () => {
  it('leads from every stored word to one name and back', () => {
    for (const [name, words] of Object.entries(enumValues)) {
      const names = Object.keys(words)
      expect(new Set(names).size, name).toBe(new Set(Object.values(words)).size)
      for (const [spelled, word] of Object.entries(words)) expect([spelled, enumName(word)], name).toEqual([enumName(word), spelled])
    }
    expect(enumName('product manufacturer')).toBe('PRODUCT_MANUFACTURER')
    expect(enumName('inReview')).toBe('IN_REVIEW')
  })
})
