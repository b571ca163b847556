import { randomUUID } from 'node:crypto'
import { type Link, linkOf, makeLinks, partLinks, putItem, putItems, reviseLinks } from '../contract/keep.js'
import { lapsingClaims } from '../contract/lapsing-claims.js'
import type { Read, Write } from '../graph/commit.js'
import { type Stated, titleOf } from './stated.js'

/** What a new mapping is known by and sorted by; made before a change, which may be run again. */
export interface Name {
  readonly id: string
  readonly place: string
}

/** A readable id from the first provision of each side, with enough chance in it that two never meet, and a place behind all older mappings. */
export function nameFor({ sources, targets }: Pick<Stated, 'sources' | 'targets'>): Name {
  const chance = randomUUID().replace(/-/g, '').slice(0, 12)
  return { id: `mapping:own/${plain(sources[0])}--${plain(targets[0])}/${chance}`, place: `${new Date().toISOString()}/${chance}` }
}

const plain = (id = '') => id.replace(':', '/').replace(/[^A-Za-z0-9./-]+/g, '-').slice(0, 60)

/** Makes a mapping in a set. What is null is left out: Neo4j knows no null property. */
export async function writeMapping(write: Write, set: string, { id, place }: Name, stated: Stated, review: Readonly<Record<string, unknown>>): Promise<void> {
  const { sources, targets, negated, ...said } = stated
  const properties = { ...said, negated: negated || null, ...review, set, title: titleOf(stated), sortKey: `${set}.${place}` }
  await putItem(write, 'Mapping', id, properties)
  await makeLinks(write, [linkOf('HAS_MAPPING', set, id), ...endLinks(id, 'SOURCE', sources), ...endLinks(id, 'TARGET', targets)])
}

/** Other properties for a mapping: null takes one away, what is not named stays. */
export interface Revision {
  readonly id: string
  readonly changes: Readonly<Record<string, unknown>>
}

/** Changes mappings. Claims that were accepted from one that is not approved any more, or says something else, go to review in the same change. */
export async function reviseMappings(write: Write, read: Read, revisions: readonly Revision[]): Promise<void> {
  await putItems(write, 'Mapping', revisions.map(({ id, changes }) => ({ id, properties: changes })))
  const fallen = revisions.filter(({ changes }) => changes['status'] !== undefined && changes['status'] !== 'approved').map(({ id }) => id)
  await reviseLinks(write, await lapsingClaims(read, fallen))
}

/** Lets one side of a mapping speak of other provisions; those it keeps are not touched. */
export async function moveEnds(write: Write, mapping: string, kind: 'SOURCE' | 'TARGET', before: readonly string[], after: readonly string[]): Promise<void> {
  const gone = before.filter(id => !after.includes(id))
  const added = after.filter(id => !before.includes(id))
  await partLinks(write, endLinks(mapping, kind, gone))
  await makeLinks(write, endLinks(mapping, kind, added))
}

const endLinks = (mapping: string, kind: 'SOURCE' | 'TARGET', ids: readonly string[]): readonly Link[] => ids.map(id => linkOf(kind, mapping, id))
