import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cisoAssistant } from '../../server/formats/ciso-assistant/ciso-assistant.js'
import type { StatedFramework, StatedMappingSet } from '../../server/formats/file-content.js'

const folder = '../shared/data/ciso-assistant'
const readPublished = (name: string) => cisoAssistant.reads({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) })
/** What one may count by looking: lines of the file that begin so. */
const linesOf = (name: string, start: RegExp) => readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(line => start.test(line)).length

describe.skipIf(!existsSync(folder))('the published CISO Assistant libraries', () => {
  it.each([
    ['ai-act.yaml', 'urn:intuitem:risk:framework:ai-act', 1200, 'EU'],
    ['iso42001-2023.yaml', 'urn:intuitem:risk:framework:iso42001-2023', 88, 'ISO'],
    ['nist-ai-rmf-1.0.yaml', 'urn:intuitem:risk:framework:nist-ai-rmf-1.0', 113, 'NIST'],
  ])('hold a framework: %s', async (name, recordId, nodes, publisher) => {
    const { content, read, problems } = await readPublished(name)
    const { framework, requirements } = content as StatedFramework
    expect({ read, problems, nodes: requirements.length }).toEqual({ read: nodes, problems: [], nodes })
    expect(linesOf(name, /^ +- urn:/)).toBe(nodes)
    expect(framework).toMatchObject({ recordId, publisher })
    expect(requirements.filter(({ parent }) => parent === undefined)).toHaveLength(nodes - linesOf(name, /^ +parent_urn:/))
    expect(requirements.filter(({ assessable }) => assessable)).toHaveLength(linesOf(name, /^ +assessable: true/))
  })

  it('hold a crosswalk once for each direction', async () => {
    const { content, further, read, problems } = await readPublished('mapping-iso42001-2023-and-scf-2025.2.2.yaml')
    const sets = [content, ...(further ?? [])] as StatedMappingSet[]
    expect({ read, problems, mappings: sets.map(({ mappings }) => mappings.length) }).toEqual({ read: 716, problems: [], mappings: [358, 358] })
    expect(sets[0]?.mappings[0]).toMatchObject({
      place: { line: 27, column: 7 }, relation: 'intersects', predicate: 'intersect',
      sources: [{ name: 'urn:intuitem:risk:req_node:iso42001-2023:10.1', place: { line: 27, column: 31 } }],
    })
    expect(sets.map(({ sourceFramework }) => sourceFramework.names)).toEqual([['urn:intuitem:risk:framework:iso42001-2023'], ['urn:intuitem:risk:framework:scf-2025.2.2']])
  })
})
