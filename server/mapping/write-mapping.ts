import { randomUUID } from 'node:crypto'
import { touchedRow } from '../graph/change-log.js'
import { reviseLinks } from '../contract/keep.js'
import { lapsingClaims } from '../contract/lapsing-claims.js'
import type { Read, Write } from '../graph/commit.js'
import { statement } from '../graph/statement.js'
import type { Relationship } from '../model/edge-set.js'
import { relationshipId } from '../model/ids.js'
import { type Stated, titleOf } from './stated.js'

const makeItem = statement('mapping/make-item', touchedRow)
const makeLinks = statement('mapping/make-links', touchedRow)
const removeEnds = statement('mapping/remove-ends', touchedRow)
const revise = statement('mapping/revise', touchedRow)

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

/** Makes a mapping in a set. What is null or denied by nobody is left out: Neo4j knows no null property. */
export async function writeMapping(write: Write, set: string, { id, place }: Name, stated: Stated, review: Readonly<Record<string, unknown>>): Promise<void> {
  const { sources, targets, negated, ...said } = stated
  const properties = { ...said, ...(negated ? { negated } : {}), ...review, id, set, title: titleOf(stated), sortKey: `${set}.${place}` }
  await writeItem(write, 'Mapping', properties)
  await write(makeLinks, { links: [link('HAS_MAPPING', set, id), ...endLinks(id, 'SOURCE', sources), ...endLinks(id, 'TARGET', targets)] })
}

export const writeItem = (write: Write, label: 'Mapping' | 'MappingSet', properties: Readonly<Record<string, unknown>>) =>
  write(makeItem, { label, properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined)) })

/** Other properties for a mapping: null takes one away, what is not named stays. */
export interface Revision {
  readonly id: string
  readonly changes: Readonly<Record<string, unknown>>
}

/** Changes mappings. Claims that were accepted from one that is not approved any more, or says something else, go to review in the same change. */
export async function reviseMappings(write: Write, read: Read, revisions: readonly Revision[]): Promise<void> {
  await write(revise, { revisions })
  const fallen = revisions.filter(({ changes }) => changes['status'] !== undefined && changes['status'] !== 'approved').map(({ id }) => id)
  await reviseLinks(write, await lapsingClaims(read, fallen))
}

/** Lets one side of a mapping speak of other provisions; those it keeps are not touched. */
export async function moveEnds(write: Write, mapping: string, kind: 'SOURCE' | 'TARGET', before: readonly string[], after: readonly string[]): Promise<void> {
  const gone = before.filter(id => !after.includes(id))
  const added = after.filter(id => !before.includes(id))
  if (gone.length > 0) await write(removeEnds, { mapping, ids: gone.map(id => relationshipId(kind, mapping, id)) })
  if (added.length > 0) await write(makeLinks, { links: endLinks(mapping, kind, added) })
}

const endLinks = (mapping: string, kind: 'SOURCE' | 'TARGET', ids: readonly string[]) => ids.map(id => link(kind, mapping, id))
const link = (kind: Relationship, from: string, to: string) => ({ kind, id: relationshipId(kind, from, to), from, to })
