import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { exportFile } from '../../server/exchange/export-file.js'
import { type FormatName, formats } from '../../server/formats/all.js'
import type { FileContent, GivenFile } from '../../server/formats/file-content.js'
import { readHead } from '../../server/graph/head.js'
import { openProjection } from '../../server/projection/projection.js'
import { ownGraph, type OwnGraph } from '../kit/own-graph.js'
import { given, importing } from './files.js'

let own: OwnGraph
beforeAll(async () => { own = await ownGraph() })
afterAll(() => own.close())
beforeEach(async () => { await own.wipe() })

const mappings = `#mapping_set_id: https://example.org/sets/round
#license: https://creativecommons.org/publicdomain/zero/1.0/
#mapping_set_title: Round trip
#subject_source: left
#object_source: right
#extension_definitions:
#  - slot_name: ext_weight
#    property: https://example.org/weight
#    type_hint: http://www.w3.org/2001/XMLSchema#string
#curie_map:
#  left: https://example.org/left/
#  right: https://example.org/right/
subject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\tobject_label\tmapping_justification\tconfidence\tcomment\text_weight
left:a1\tOne\tskos:broadMatch\t\tright:b1\tUno\tsemapv:ManualMappingCuration\t0.9\tBecause\theavy
left:a2\tTwo\tskos:exactMatch\tNot\tright:b2\tDue\tsemapv:LexicalMatching\t\t\tlight
`
const catalogue = JSON.stringify({ catalog: {
  uuid: '0b0f3a0e-9f43-4f5e-8f0c-0b7d5f4c1a12', metadata: { title: 'House rules', 'last-modified': '2026-01-01T00:00:00Z', version: '1', 'oscal-version': '1.1.2', remarks: 'a note' },
  groups: [{ id: 'g1', title: 'Indoors', controls: [{ id: 'hr-1', title: 'Lock the door', params: [{ id: 'p1', label: 'which door' }] }] }],
} })

async function exported(what: string, format: FormatName): Promise<GivenFile> {
  const projection = openProjection(own.graph)
  const head = await readHead(own.graph)
  if (!head) throw new Error('no head')
  const file = await exportFile(what, format, await projection.reach(head))
  projection.close()
  return file
}

/** Every item as it stands, by id. */
async function everything(): Promise<ReadonlyMap<string, Record<string, unknown>>> {
  const { records } = await own.graph.driver.executeQuery('MATCH (n:Item) RETURN n {.*} AS item', {}, { database: own.graph.database })
  return new Map(records.map(record => record.get('item') as Record<string, unknown>).map(item => [String(item['id']), item]))
}

const differences = (before: ReadonlyMap<string, Record<string, unknown>>, after: ReadonlyMap<string, Record<string, unknown>>) =>
  [...after].flatMap(([id, item]) => Object.keys({ ...before.get(id), ...item }).filter(name => JSON.stringify(before.get(id)?.[name]) !== JSON.stringify(item[name])).map(name => [id, name, before.get(id)?.[name], item[name]]))

/** What a file says, apart from where in it things stand. */
async function saidIn(file: GivenFile, format: FormatName): Promise<unknown> {
  const { content, problems } = await formats[format].reads(file)
  expect(problems).toEqual([])
  return JSON.parse(JSON.stringify(content as FileContent, (key, value: unknown) => (key === 'place' ? undefined : value)))
}

describe('what is imported, exported and imported into an empty graph', () => {
  for (const [first, format] of [['sssom', 'sssom'], ['sssom', 'oscal'], ['sssom', 'csv'], ['sssom', 'xlsx'], ['oscal', 'oscal'], ['oscal', 'csv'], ['oscal', 'xlsx']] as const) {
    it(`says the same: ${first === 'sssom' ? 'mappings' : 'a framework'} as ${format}`, async () => {
      const file = first === 'sssom' ? given('round.sssom.tsv', mappings) : given('house.json', catalogue)
      const { item } = await importing(own.graph, file, { takeInMissing: true })
      const once = await exported(item ?? '', format)
      const before = await everything()
      const { rejected, accepted, committed } = await importing(own.graph, once, { format })
      expect({ rejected, accepted, committed, changed: differences(before, await everything()) }).toEqual({ rejected: 0, accepted: 0, committed: false, changed: [] })
      await own.wipe()
      const again = await importing(own.graph, once, { format, takeInMissing: true })
      expect(again).toMatchObject({ rejected: 0, committed: true })
      const twice = await exported(again.item ?? '', format)
      expect(await saidIn(twice, format)).toEqual(await saidIn(once, format))
    })
  }

  it('keeps the slots that nobody here models, word for word', async () => {
    const { item } = await importing(own.graph, given('round.sssom.tsv', mappings), { takeInMissing: true })
    const text = Buffer.from((await exported(item ?? '', 'sssom')).bytes).toString('utf8')
    for (const word of ['ext_weight', 'heavy', 'light', 'semapv:LexicalMatching', 'Because', '0.9', 'left:a2', 'Not']) expect(text).toContain(word)
  })
})
