import { describe, expect, it } from 'vitest'
import { compared, differences, readCrosswalk, readReference, readRequirements, referenceMissing, repeated } from './read.js'

describe('NIST\'s crosswalk from the AI RMF to ISO/IEC 42001 as shipped', () => {
  const { set, mappings } = readCrosswalk('nist-ai-rmf--iso-42001')
  const pairs = mappings.flatMap(({ source, target }) => source.flatMap(from => target.map(to => `${from} -> ${to}`)))

  it('is a list of pairs that says no more than that they overlap', () => {
    expect(set).toMatchObject({ id: 'mapping-set:nist-ai-rmf-iso-42001', author: 'NIST', grouping: 'each', overlapMeans: 'any overlap' })
    expect(mappings.filter(each => each.relation !== 'intersects' || each.status !== 'approved').map(each => each.id)).toEqual([])
  })

  it('has 49 statements and 192 pairs, none of them twice', () => {
    expect(mappings).toHaveLength(49)
    expect(pairs).toHaveLength(192)
    expect(repeated(pairs)).toEqual([])
    expect(repeated(mappings.map(each => each.id))).toEqual([])
  })

  it('names each statement after its source', () => {
    const expected = mappings.map(each => `mapping:nist-ai-rmf-iso-42001/${each.source.join('+').replace('nist-ai-rmf:', '')}`)
    expect(mappings.map(each => each.id)).toEqual(expected)
  })

  it('joins provisions that are there and can be assessed', () => {
    const assessable = (framework: string) =>
      new Set(readRequirements(framework).filter(each => each.assessable).map(each => `${framework}:${each.id}`))
    const [sources, targets] = [assessable('nist-ai-rmf'), assessable('iso-42001')]
    expect(mappings.flatMap(each => each.source).filter(id => !sources.has(id))).toEqual([])
    expect(mappings.flatMap(each => each.target).filter(id => !targets.has(id))).toEqual([])
  })

  it.skipIf(referenceMissing)(compared('every published pair, Annex B read as Annex A, and no other'), () => {
    const published = publishedPairs()
    expect(published).toHaveLength(192)
    expect(differences(pairs, published)).toEqual([])
    expect(pairs).toEqual(published)
  })
})

type Ends = { 'id-ref': string }[]

/** The pairs of the published file in our ids. */
function publishedPairs(): string[] {
  const file = JSON.parse(readReference('oscal/nist-ai-rmf-to-iso-42001.mapping-collection.json')) as {
    'mapping-collection': { mappings: { maps: { sources: Ends, targets: Ends }[] }[] }
  }
  return file['mapping-collection'].mappings.flatMap(mapping => mapping.maps).flatMap(({ sources, targets }) =>
    sources.flatMap(source => targets.map(target => `${nistId(source['id-ref'])} -> ${isoId(target['id-ref'])}`)))
}

const functions: Record<string, string> = { GV: 'GOVERN', MP: 'MAP', MS: 'MEASURE', MG: 'MANAGE' }

/** `GV-1.1` is GOVERN 1.1. */
function nistId(published: string): string {
  const [short = '', number] = published.split('-')
  return `nist-ai-rmf:${functions[short]}-${number}`
}

/** `iso-iec-42001_B-6-2-4` is A.6.2.4; the one `7--2` is 7.2. */
function isoId(published: string): string {
  return `iso-42001:${published.replace('iso-iec-42001_', '').replace(/^B-/, 'A-').replace(/-+/g, '.')}`
}
