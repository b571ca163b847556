import { describe, expect, it } from 'vitest'
import {
  assessmentFaults, compared, countByKind, differences, readFramework, readRequirements, readTable, referenceMissing, structureFaults,
} from './read.js'

describe('ISO/IEC 42001 as shipped', () => {
  const requirements = readRequirements('iso-42001')

  it('is the standard of 2023', () => {
    expect(readFramework('iso-42001')).toMatchObject({ id: 'iso-42001', version: '2023', kind: 'standard' })
  })

  it('has 7 clauses, 36 sub-clauses, and Annex A with 38 controls in 11 groups', () => {
    expect(countByKind(requirements)).toEqual({ clause: 7, 'sub-clause': 36, annex: 1, 'control group': 11, control: 38 })
  })

  it('holds together: no repetition, every whole and every reference is there', () => {
    expect(structureFaults('iso-42001', requirements)).toEqual([])
  })

  it('puts every provision under the number it continues', () => {
    const astray = requirements.filter(({ id, parent }) => (id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : undefined) !== parent)
    expect(astray.map(each => each.id)).toEqual([])
  })

  it('puts the clauses before the annex', () => {
    const annex = requirements.findIndex(each => each.id === 'A')
    expect(requirements.slice(0, annex).every(each => /^\d/.test(each.id))).toBe(true)
    expect(requirements.slice(annex + 1).every(each => each.id.startsWith('A.'))).toBe(true)
  })

  it('assesses what has no parts and nothing else', () => {
    const wholes = new Set(requirements.map(each => each.parent))
    expect(requirements.filter(each => each.assessable === wholes.has(each.id)).map(each => each.id)).toEqual([])
    expect(assessmentFaults(requirements)).toEqual([])
  })

  it.skipIf(referenceMissing)(compared('every number and title of the standard, and no other'), () => {
    const theirs = readTable('reference/iso-42001.tsv').map(([ref, title]) => `${ref} ${title}`)
    const ours = requirements.filter(each => each.id !== 'A').map(each => `${each.ref} ${each.title}`)
    expect(differences(ours, theirs)).toEqual([])
    expect(ours).toEqual(theirs)
  })
})
