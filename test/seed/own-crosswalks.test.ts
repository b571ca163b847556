import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compared, readAdded, readCrosswalk, readRequirements, referenceMissing, repeated } from './read.js'

const frameworks = ['eu-ai-act', 'iso-42001', 'nist-ai-rmf'] as const
const assessable = Object.fromEntries(frameworks.map(framework => [framework, readRequirements(framework).filter(one => one.assessable).map(one => `${framework}:${one.id}`)]))
const added = readAdded().filter(one => one.assessable).map(({ id }) => `eu-ai-act:${id}`)
const frameworkOf = (id = '') => id.slice(0, id.indexOf(':'))

/** Provisions that must have a pair or a reason why they have none. */
const articles = new Set([9, 10, 11, 12, 13, 14, 15, 17, 26, 27, 50, 53, 55, 72].map(String))
const duties = (assessable['eu-ai-act'] ?? []).filter(id => articles.has(id.replace('eu-ai-act:', '').split('/')[0] ?? ''))

const own = [
  ['iso-42001--eu-ai-act', 'iso-42001', 'eu-ai-act', [...duties, ...added, ...(assessable['iso-42001'] ?? []).filter(id => id.startsWith('iso-42001:A.'))]],
  ['eu-ai-act--nist-ai-rmf', 'eu-ai-act', 'nist-ai-rmf', [...duties, ...added, ...(assessable['nist-ai-rmf'] ?? [])]],
] as const

for (const [name, source, target, asked] of own) describe(`our crosswalk ${name}`, () => {
  const { set, mappings, nothing } = readCrosswalk(name)
  const mapped = new Set(mappings.flatMap(one => [...one.source, ...one.target]))

  it('is a list of proposed pairs from one framework to the other, each with its reason and its confidence', () => {
    expect(set).toMatchObject({ grouping: 'each', method: 'automation' })
    const odd = mappings.filter(one => one.status !== 'proposed' || one.source.length !== 1 || one.target.length !== 1 || frameworkOf(one.source[0]) !== source
      || frameworkOf(one.target[0]) !== target || one.rationale === undefined || one.confidence === undefined)
    expect(odd.map(one => one.id)).toEqual([])
  })

  it('joins provisions that are there and can be assessed, no pair twice', () => {
    const known = new Set([...(assessable[source] ?? []), ...(assessable[target] ?? []), ...added])
    expect([...mapped, ...nothing.map(one => one.requirement)].filter(id => !known.has(id))).toEqual([])
    expect(repeated(mappings.map(one => `${one.source.join()} ${one.target.join()}`))).toEqual([])
    expect(repeated(mappings.map(one => one.id))).toEqual([])
  })

  it('gives every duty of the articles that matter most, everything that was added, every control and every subcategory a pair or a reason why it has none', () => {
    const excused = nothing.map(one => one.requirement)
    expect(repeated(excused)).toEqual([])
    expect(excused.filter(id => mapped.has(id))).toEqual([])
    expect(asked.filter(id => !mapped.has(id) && !excused.includes(id))).toEqual([])
  })

  it('keeps another relation, or none, as what the other reading found', () => {
    expect(mappings.filter(one => one.otherReading?.relation === one.relation).map(one => one.id)).toEqual([])
    expect(mappings.some(one => one.otherReading)).toBe(true)
  })
})

describe('our own words', () => {
  const ours = [
    ...frameworks.flatMap(framework => readRequirements(framework).map(one => [`${framework}:${one.id}`, one.summary] as const)),
    ...readAdded().map(one => [`eu-ai-act:${one.id}`, one.summary] as const),
    ...own.flatMap(([name]) => {
      const { mappings, nothing } = readCrosswalk(name)
      return [...mappings.map(one => [one.id, `${one.rationale ?? ''} ${one.otherReading?.reason ?? ''}`] as const), ...nothing.map(one => [one.requirement, one.reason] as const)]
    }),
  ]

  it.skipIf(referenceMissing)(compared('share no run of eight words with a text that they were compared with'), () => {
    const theirs = new Set(texts().flatMap(text => runs(text)))
    expect(theirs.size).toBeGreaterThan(100_000)
    expect(ours.flatMap(([id, text]) => runs(text).filter(run => theirs.has(run)).map(run => `${id}: ${run}`))).toEqual([])
  }, 120_000)
})

const length = 8

/** Every run of eight words, without regard to case and punctuation. */
function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(' '))
}

/** The texts under shared/data that speak of these frameworks. */
function texts(): string[] {
  const data = new URL('../../../shared/data/', import.meta.url)
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(name => /\.(yaml|yml|json|md|tsv|csv|txt)$/.test(name) && !name.startsWith('opencre/'))
  return files.map(name => readFileSync(new URL(name, data), 'utf8')).filter(text => text.length < 20_000_000)
}
