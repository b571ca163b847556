import type { SeedItem, SeedRelationship } from '../../server/seeding/batch.js'
import { seedItem, seedRelationship } from '../../server/seeding/batch.js'
import { relationOfIntervals } from './intervals.js'
import type { OpenCre } from '../kit/open-cre.js'
import { randomFrom } from './random.js'

export interface Rows {
  readonly items: readonly SeedItem[]
  readonly relationships: readonly SeedRelationship[]
}

const frameworkItem = (id: string) => seedItem('Framework', id, { title: id, shortTitle: id, version: '1', publisher: 'bench', kind: 'standard' })
const requirementItem = (framework: string, id: string, position: number) =>
  seedItem('Requirement', id, { framework, ref: String(position + 1), title: id, summary: id, kind: 'clause', assessable: true, sortKey: `${framework} ${String(position).padStart(6, '0')}` })
const setItem = (id: string) =>
  seedItem('MappingSet', id, { title: id, source: 'bench', author: 'bench', licence: 'none', method: 'synthetic', grouping: 'each', overlapMeans: 'proper overlap' })

function mappingRows(set: string, id: string, from: string, to: string, relation: string): Rows {
  return {
    items: [seedItem('Mapping', id, { set, relation, status: 'approved', sortKey: id })],
    relationships: [seedRelationship('HAS_MAPPING', set, id), seedRelationship('SOURCE', id, from), seedRelationship('TARGET', id, to)],
  }
}

const together = (rows: readonly Rows[]): Rows => ({ items: rows.flatMap(one => one.items), relationships: rows.flatMap(one => one.relationships) })

/** The frameworks of the derived crosswalk: the first and the last are derived through the three between. */
export const derivedFrameworks = ['derive-a', 'derive-b', 'derive-c', 'derive-d', 'derive-e'] as const

/**
 * Five frameworks of so many requirements, each standing for an interval of a line, and so many mappings that state how two of them relate:
 * true but for a few, as in a crosswalk that people made with care. The first and the last framework are mapped to those between, and not to
 * each other.
 */
export function derivedRows(requirements = 1_000, mappings = 50_000): Rows {
  const random = randomFrom(42_001)
  const intervals = derivedFrameworks.map(() => Array.from({ length: requirements }, () => {
    const start = random.below(requirements * 2)
    return { start, end: start + 2 + random.skewed(60, 3) }
  }))
  const between = [[0, 1], [0, 2], [0, 3], [1, 4], [2, 4], [3, 4]] as const
  const idOf = (framework: number, at: number) => `${derivedFrameworks[framework]}:${at + 1}`
  const structure = derivedFrameworks.map((framework, at): Rows => {
    const items = Array.from({ length: requirements }, (_, position) => requirementItem(framework, idOf(at, position), position))
    return { items: [frameworkItem(framework), ...items], relationships: items.map((item, position) => seedRelationship('HAS_PART', framework, item.id, { position, role: 'all' })) }
  })
  const set = 'set:derive'
  const stated = Array.from({ length: mappings }, (_, number) => {
    const [from, to] = between[number % between.length] ?? between[0]
    const source = random.below(requirements)
    const start = intervals[from]?.[source]?.start ?? 0
    const close = intervals[to]?.flatMap((one, at) => (Math.abs(one.start - start) < 20 ? [at] : [])) ?? []
    const target = random.chance(0.05) || close.length === 0 ? random.below(requirements) : random.one(close)
    const relation = random.chance(0.001) ? random.one(['equal', 'subset', 'superset', 'disjoint']) : relationOfIntervals(intervals[from]?.[source], intervals[to]?.[target], random)
    return mappingRows(set, `mapping:derive-${number}`, idOf(from, source), idOf(to, target), relation)
  })
  return together([...structure, { items: [setItem(set)], relationships: [] }, ...stated])
}

/** OpenCRE: common requirements as a framework whose containment is HAS_PART and whose relatedness is REFERS_TO; standards mapped to it. */
export function openCreRows({ frameworks, links }: OpenCre): Rows {
  const structure = [...frameworks].map(([framework, ids]): Rows => ({ items: [frameworkItem(framework), ...ids.map((id, position) => requirementItem(framework, id, position))], relationships: [] }))
  const set = 'set:opencre'
  const joined = links.map(({ kind, from, to }, number): Rows => {
    if (kind === 'LINKED_TO') return mappingRows(set, `mapping:opencre-${number}`, to, from, 'association')
    return { items: [], relationships: [kind === 'CONTAINS' ? seedRelationship('HAS_PART', from, to, { position: number, role: 'context' }) : seedRelationship('REFERS_TO', from, to)] }
  })
  return together([...structure, { items: [setItem(set)], relationships: [] }, ...joined])
}
