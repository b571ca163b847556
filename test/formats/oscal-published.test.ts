import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StatedFramework, StatedMappingSet } from '../../server/formats/file-content.js'
import { oscal } from '../../server/formats/oscal/oscal.js'

const folder = '../shared/data/oscal'
const file = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) })

describe.skipIf(!existsSync(folder))('the published OSCAL files', () => {
  it('holds NIST\'s crosswalk: 49 statements of 192 pairs, its slips among them', async () => {
    const { content, read, problems } = await oscal.reads(file('nist-ai-rmf-to-iso-42001.mapping-collection.json'))
    const { set, mappings, sourceFramework, targetFramework } = content as StatedMappingSet
    expect({ read, problems }).toEqual({ read: 49, problems: [] })
    expect(mappings).toHaveLength(49)
    expect(mappings.reduce((pairs, { sources, targets }) => pairs + sources.length * targets.length, 0)).toBe(192)
    expect(new Set(mappings.map(({ relation }) => relation))).toEqual(new Set(['intersects']))
    expect(set).toMatchObject({ method: 'manual', recordId: 'f87d2b80-3655-4ada-a418-c541aa133f76' })
    expect(sourceFramework.names).toContain('1cead03a-d26a-400d-b16b-169816e2e592')
    expect(targetFramework.names[0]).toBe('catalogs/iso_iec_42001_1.0.0/catalog.json')
    const slip = mappings.flatMap(({ targets }) => targets).find(({ name }) => name.endsWith('7--2'))
    expect(slip?.place).toEqual({ line: expect.any(Number), column: 15 })
  })

  it('holds the generative AI profile: 53 groups and 466 controls, each with what it says', async () => {
    const { content, read, problems } = await oscal.reads(file('nist-ai-600-1.catalog.json'))
    const { framework, requirements } = content as StatedFramework
    expect({ read, problems }).toEqual({ read: 519, problems: [] })
    expect(framework).toMatchObject({ recordId: '1cead03a-d26a-400d-b16b-169816e2e592', version: '1.0.0' })
    expect(requirements.filter(({ assessable }) => assessable)).toHaveLength(466)
    expect(requirements.filter(({ kind }) => kind === 'group')).toHaveLength(53)
    expect(requirements.find(({ key }) => key === 'GV-1.1-003')).toMatchObject({ parent: 'GV-1.1', ref: 'GV-1.1-003', kept: {} })
  })

  it.each(['nist-ai-rmf-to-iso-42001.mapping-collection.json', 'nist-ai-600-1.catalog.json'])('writes %s again as it was', async name => {
    const { content } = await oscal.reads(file(name))
    const written = await oscal.writes?.(content as StatedFramework | StatedMappingSet)
    expect(JSON.parse(new TextDecoder().decode(written))).toEqual(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
  })
})
