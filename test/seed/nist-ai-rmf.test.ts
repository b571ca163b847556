import { describe, expect, it } from 'vitest'
import {
  assessmentFaults, compared, countByKind, differences, readFramework, readRequirements, readTable, referenceMissing, structureFaults,
} from './read.js'

describe('The NIST AI RMF as shipped', () => {
  const requirements = readRequirements('nist-ai-rmf')

  it('is version 1.0', () => {
    expect(readFramework('nist-ai-rmf')).toMatchObject({ id: 'nist-ai-rmf', version: '1.0', publisher: 'NIST', kind: 'guideline' })
  })

  it('has 4 functions, 19 categories and 72 subcategories', () => {
    expect(countByKind(requirements)).toEqual({ function: 4, category: 19, subcategory: 72 })
  })

  it('holds together: no repetition, every whole and every reference is there', () => {
    expect(structureFaults('nist-ai-rmf', requirements)).toEqual([])
  })

  it('puts every category under its function and every subcategory under its category', () => {
    const wholeOf = { function: /^$/, category: /-\d+$/, subcategory: /\.\d+$/ }
    const astray = requirements.filter(({ id, kind, parent }) => {
      const tail = wholeOf[kind as keyof typeof wholeOf]
      return parent !== (kind === 'function' ? undefined : id.replace(tail, ''))
    })
    expect(astray.map(each => each.id)).toEqual([])
  })

  it('writes ids as the references with a hyphen', () => {
    expect(requirements.filter(each => each.id !== each.ref.replace(' ', '-')).map(each => each.id)).toEqual([])
  })

  it('gives an official title to the functions alone, as NIST does', () => {
    expect(requirements.flatMap(each => each.title ?? [])).toEqual(['Govern', 'Map', 'Measure', 'Manage'])
  })

  it('assesses the subcategories and nothing else', () => {
    expect(requirements.filter(each => each.assessable !== (each.kind === 'subcategory')).map(each => each.id)).toEqual([])
    expect(assessmentFaults(requirements)).toEqual([])
  })

  it.skipIf(referenceMissing)(compared('every function, category and subcategory of the framework, and no other'), () => {
    const theirs = readTable('reference/nist-ai-rmf.tsv').map(([ref, level]) => `${level} ${ref}`)
    const ours = requirements.map(each => `${each.kind} ${each.ref}`)
    expect(differences(ours, theirs)).toEqual([])
    expect(ours).toEqual(theirs)
  })
})
