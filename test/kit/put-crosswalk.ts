import { touchedRow } from '../../server/graph/change-log.js'
import type { Write } from '../../server/graph/commit.js'
import { statement } from '../../server/graph/statement.js'
import type { Value } from '../../server/model/canonical-json.js'
import { type Relationship } from '../../server/model/edge-set.js'
import { relationshipId } from '../../server/model/ids.js'

/** Frameworks with their requirements, and what is stated between these, as a test writes it. A requirement's id is `framework:ref`. */
export interface CrosswalkFixture {
  /** The refs of each framework; one such as `2/a` is a part of `2`, with role `all`. */
  readonly frameworks: Readonly<Record<string, readonly string[]>>
  readonly grouping?: 'each' | 'joint'
  /** Mappings by id, all in the set `set`. */
  readonly mappings: Readonly<Record<string, MappingFixture>>
  readonly references?: readonly (readonly [string, string])[]
}

export interface MappingFixture {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly relation: string
  readonly status?: 'approved' | 'proposed' | 'rejected'
  readonly negated?: boolean
  readonly predicate?: string
}

const putItems = statement('seeding/put-items', touchedRow)
const putLinks = statement('seeding/put-relationships', touchedRow)

/** The work of a commit that makes a fixture. @param set the id of its mapping set */
export const puttingCrosswalk = (set: string, fixture: CrosswalkFixture) => async (write: Write): Promise<void> => {
  await write(putItems, { items: itemsOf(set, fixture), known: false })
  await write(putLinks, { relationships: linksOf(set, fixture), known: false })
}

type Properties = Readonly<Record<string, Value>>
const item = (label: string, id: string, properties: Properties) => ({ id, label, fingerprint: 'test', properties: { sortKey: id, ...properties } })

function itemsOf(set: string, { frameworks, mappings, grouping = 'joint' }: CrosswalkFixture) {
  return [
    ...Object.keys(frameworks).map(id => item('Framework', id, { title: id, shortTitle: id, version: '1', publisher: 'test', kind: 'standard' })),
    ...Object.entries(frameworks).flatMap(([framework, refs]) => refs.map(ref =>
      item('Requirement', `${framework}:${ref}`, { ref, framework, title: ref, summary: ref, kind: 'clause', assessable: true }))),
    item('MappingSet', set, { title: set, source: 'test', author: 'test', licence: 'test', method: 'test', grouping, overlapMeans: 'proper overlap' }),
    ...Object.entries(mappings).map(([id, { relation, status = 'approved', negated = false, predicate }]) =>
      item('Mapping', id, { set, relation, status, negated, ...(predicate === undefined ? {} : { predicate }) })),
  ]
}

const link = (type: Relationship, from: string, to: string, properties: Properties = {}) =>
  ({ id: relationshipId(type, from, to), type, from, to, fingerprint: 'test', properties })

function linksOf(set: string, { frameworks, mappings, references = [] }: CrosswalkFixture) {
  const parts = Object.entries(frameworks).flatMap(([framework, refs]) => refs.map((ref, position) => {
    const whole = ref.split('/').slice(0, -1).join('/')
    return link('HAS_PART', whole === '' ? framework : `${framework}:${whole}`, `${framework}:${ref}`, { position, role: 'all' })
  }))
  const stated = Object.entries(mappings).flatMap(([id, { from, to }]) => [
    link('HAS_MAPPING', set, id), ...from.map(one => link('SOURCE', id, one)), ...to.map(one => link('TARGET', id, one)),
  ])
  return [...parts, ...stated, ...references.map(([from, to]) => link('REFERS_TO', from, to))]
}
