import { relationshipId } from '../model/ids.js'
import type { Relationship } from '../model/edge-set.js'
import { changedParts, fingerprintOf, type Parts, touchedSince } from './fingerprint.js'
import { keptOr } from './kept.js'
import { digest, localId } from './naming.js'
import type { Row } from './plan-mappings.js'
import { inPortions, mappingPortion, type PlannedLink, type PlannedMapping, type Portion } from './plan.js'
import type { StandingMapping } from './statements.js'

export interface IdentifiedMapping extends Row {
  readonly id: string
  /** Its place in the file, from 1. */
  readonly position: number
}

/** What is to be done with a row: a mapping to make, or one that stands and how it changes. */
export interface Standing {
  readonly stands: boolean
  /** Of one that stands: the properties that change. */
  readonly properties?: Readonly<Record<string, unknown>>
  readonly removed?: readonly PlannedLink[]
  readonly added?: readonly PlannedLink[]
}

/**
 * The ids under which rows stand in the graph: by the record's own id, else by the requirements at both ends (and which of several rows
 * between these it is), so that a relation that was corrected is the same mapping.
 */
export function mappingIds(set: string, rows: readonly Row[]): readonly IdentifiedMapping[] {
  const within = set.replace(/^mapping-set:/, '')
  const taken = new Map<string, number>()
  return rows.map((row, at) => {
    const { recordId } = row.stated
    const own = recordId === undefined ? digest(`${row.sources.join(' ')}>${row.targets.join(' ')}`) : recordId.startsWith(`mapping:${within}/`) ? recordId.slice(within.length + 9) : localId(recordId)
    const count = (taken.get(own) ?? 0) + 1
    taken.set(own, count)
    return { ...row, id: `mapping:${within}/${own}${count === 1 ? '' : `.${count}`}`, position: at + 1 }
  })
}

/** A record id that is our own id says nothing: it was given on export, and the mapping is found by it. */
function partsOf({ id, stated, sources, targets }: IdentifiedMapping, keptStanding?: unknown): Parts {
  const { relation, negated, status = 'proposed', reviewer, reviewed, predicate, rationale, strength, scale, author, stated: day, recordId, kept } = stated
  return {
    statement: { relation, negated: negated || null, sources: [...sources].sort().join(' '), targets: [...targets].sort().join(' ') },
    verdict: { status, reviewer, reviewed },
    words: { predicate, rationale, strength, scale, author, stated: day, recordId: recordId === id ? undefined : recordId, kept: keptOr(kept, keptStanding) },
  }
}

function partsStanding({ properties: held, sources, targets }: StandingMapping): Parts {
  const pick = (...names: readonly string[]) => Object.fromEntries(names.map(name => [name, held[name] ?? null]))
  return {
    statement: { relation: held['relation'], negated: held['negated'] || null, sources: [...sources].sort().join(' '), targets: [...targets].sort().join(' ') },
    verdict: pick('status', 'reviewer', 'reviewed'),
    words: pick('predicate', 'rationale', 'strength', 'scale', 'author', 'stated', 'recordId', 'kept'),
  }
}

/** One for all, since they are many. */
const fresh: Standing = { stands: false }

/**
 * What is to be done with a row; null where the mapping stands as the file says. A person's verdict stays while the row states the same; a
 * row that states something else is judged anew, since nobody has reviewed that.
 */
export function wholeOf(row: IdentifiedMapping, standing: StandingMapping | undefined): Standing | null {
  if (standing === undefined) return fresh
  const [now, before] = [partsOf(row, standing.properties['kept']), partsStanding(standing)]
  const changed = changedParts(now, before, standing.properties)
  const restated = changed.includes('statement')
  const judged = restated || (changed.includes('verdict') && !touchedSince('verdict', before, standing.properties))
  const parts = [...(restated ? ['statement'] : []), ...(judged ? ['verdict'] : []), ...(changed.includes('words') ? ['words'] : [])]
  if (parts.length === 0) return null
  const properties = Object.assign({}, ...parts.map(part => now[part])) as Record<string, unknown>
  const { sources: _, targets: __, ...said } = properties
  const cleared = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value ?? null]))
  const links = restated ? endLinks(row, standing) : {}
  return { stands: true, properties: { ...cleared, ...(restated ? { title: titleOf(row), reason: null } : {}), imported: fingerprintOf(now) }, ...links }
}

function endLinks({ id, sources, targets }: IdentifiedMapping, standing: StandingMapping) {
  const differing = (type: Relationship, now: readonly string[], before: readonly string[]) => ({
    removed: before.filter(end => !now.includes(end)).map(end => link(type, id, end)),
    added: now.filter(end => !before.includes(end)).map(end => link(type, id, end)),
  })
  const [source, target] = [differing('SOURCE', sources, standing.sources), differing('TARGET', targets, standing.targets)]
  return { removed: [...source.removed, ...target.removed], added: [...source.added, ...target.added] }
}

const link = (type: Relationship, from: string, to: string): PlannedLink => ({ id: relationshipId(type, from, to), type, from, to, properties: {} })

/** What is to be written for some rows: new mappings with all their relationships, and the changes of those that stand. */
export function* writesOf(set: string, rows: readonly IdentifiedMapping[], actions: ReadonlyMap<string, Standing>): Generator<Portion> {
  for (const some of inPortions(rows.filter(row => actions.get(row.id)?.stands === false), mappingPortion))
    yield { mappings: { set, fresh: some.map(row => newMapping(set, row)) }, links: some.flatMap(furtherEnds) }
  const standing = rows.flatMap(row => { const action = actions.get(row.id); return action?.stands ? [{ id: row.id, ...action }] : [] })
  if (standing.length > 0) yield {
    items: standing.map(({ id, properties }) => ({ id, label: 'Mapping', properties: properties ?? {} })),
    removedLinks: standing.flatMap(one => one.removed ?? []), links: standing.flatMap(one => one.added ?? []),
  }
}

/** Where a side names several requirements, the links to all but the first, which is made with the mapping. */
const furtherEnds = ({ id, sources, targets }: IdentifiedMapping): PlannedLink[] =>
  [...sources.slice(1).map(end => link('SOURCE', id, end)), ...targets.slice(1).map(end => link('TARGET', id, end))]

function newMapping(set: string, row: IdentifiedMapping): PlannedMapping {
  const { id, position, sources: [source], targets: [target] } = row
  const parts = partsOf(row)
  const { sources: _, targets: __, ...said } = parts['statement'] ?? {}
  const properties = {
    ...present({ ...said, ...parts['verdict'], ...parts['words'] }),
    title: titleOf(row), set, sortKey: `${set}.${String(position).padStart(6, '0')}`, imported: fingerprintOf(parts),
  }
  return { id, properties, source, target }
}

function present(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const name of Object.keys(properties)) if (properties[name] !== undefined && properties[name] !== null) given[name] = properties[name]
  return given
}

const titleOf = ({ stated, sources, targets }: Row) => `${localIds(sources)} ${stated.negated ? 'not ' : ''}${stated.relation} ${localIds(targets)}`

const localIds = (ids: readonly string[]) => ids.map(id => id.slice(id.indexOf(':') + 1)).join(', ')
