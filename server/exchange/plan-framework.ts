import type { StatedFramework, StatedRequirement } from '../formats/file-content.js'
import type { Problem } from '../formats/problem.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import { clip } from '../model/errors.js'
import { relationshipId, requirementId } from '../model/ids.js'
import { fold, referenceKey } from '../model/reference.js'
import { changedParts, fingerprintOf, type Parts } from './fingerprint.js'
import { knownFramework } from './find-frameworks.js'
import { keptOr } from './kept.js'
import { digest, localId, slug } from './naming.js'
import { inPortions, type Plan, type PlannedItem, type PlannedLink, type Portion } from './plan.js'
import { listFrameworks, type Properties, standingRequirements, type StandingRequirement } from './statements.js'
import { orUnstated } from './unstated.js'

/** A provision of a file with its id and its place. */
interface Placed {
  readonly stated: StatedRequirement
  readonly id: string
  readonly whole: string
  readonly position: number
  readonly path: string
  readonly depth: number
}

/** Deeper than any law or standard: the sort key of a provision holds a number for every whole around it. */
const mostLevels = 100

/**
 * What importing a framework would do. A framework that the graph holds under the same name is brought to what the file says; provisions
 * that the file lacks stay and are named.
 */
export async function planFramework(content: StatedFramework, graph: Graph): Promise<Plan> {
  const known = (await many(graph, listFrameworks)).map(row => row.properties)
  const id = frameworkIdOf(content, known)
  const standing = known.find(one => one['id'] === id)
  const held = new Map(standing === undefined ? [] : (await many(graph, standingRequirements, { framework: id })).map(row => [String(row.properties['id']), row] as const))
  const { placed, problems } = place(content, id, held)
  const framework = frameworkItem(content, id, standing)
  const rows = placed.map(one => requirementItem(one, id, held.get(one.id)))
  const here = new Set(placed.map(one => one.id))
  const left = [...held.keys()].filter(one => !here.has(one))
  return {
    accepted: rows.filter(row => row !== null).length,
    rejected: problems.length,
    unchanged: rows.filter(row => row === null).length,
    problems: [...problems, ...leftProblems(left, id)],
    missing: [],
    item: id,
    arriving: { framework: knownFramework({ ...standing, ...arrivingNames(content, id) }), requirements: placed.map(one => ({ id: one.id, referenceKey: referenceKey(one.stated.ref), recordId: one.stated.key })) },
    changes: framework !== null || rows.some(row => row !== null),
    portions: () => portionsOf(framework, rows.filter(row => row !== null)),
  }
}

function arrivingNames({ framework }: StatedFramework, id: string): Properties {
  const { title, shortTitle = title, version = '', recordId = id } = framework
  return { id, title, shortTitle, version, recordId }
}

/** A provision of the graph that the file lacks is no fault of a row: it stays, and a person decides. */
const leftProblems = (left: readonly string[], id: string): Problem[] =>
  left.length === 0 ? [] : [{ line: null, column: null, value: clip(left.slice(0, 5).join(', '), 200), reason: `${left.length} provisions of ${id} are not in the file; they stay in the graph.` }]

function frameworkIdOf({ framework }: StatedFramework, known: readonly Properties[]): string {
  const { recordId, shortTitle, title } = framework
  const same = recordId === undefined ? undefined : known.find(one => one['id'] === recordId || one['recordId'] === recordId)
  if (same) return String(same['id'])
  const id = slug(shortTitle ?? title)
  const other = known.find(one => one['id'] === id)
  return other && recordId !== undefined && typeof other['recordId'] === 'string' ? `${id}-${digest(recordId)}` : id
}

function frameworkItem({ framework }: StatedFramework, id: string, standing: Properties | undefined): PlannedItem | null {
  const { recordId, title, shortTitle, version, publisher, frameworkKind, url, kept } = framework
  const said = {
    title, shortTitle: shortTitle ?? title, version: orUnstated(version), publisher: orUnstated(publisher), kind: frameworkKind ?? 'guideline',
    url: url ?? '', kept: keptOr(kept, standing?.['kept']),
  }
  const parts: Parts = { said }
  const before: Parts = { said: pick(standing, Object.keys(said)) }
  if (standing && changedParts(parts, before, standing).length === 0) return null
  const names = [recordId, shortTitle, title].filter(name => name !== undefined)
  const new_ = { sortKey: fold(title), names, ...(recordId === undefined || recordId === id ? {} : { recordId }) }
  return { id, label: 'Framework', properties: { ...(standing ? {} : new_), ...said, imported: fingerprintOf(parts) } }
}

/** Ids and places of all provisions; one whose whole is not there, or whose id another has, is a problem. */
function place({ requirements }: StatedFramework, framework: string, held: ReadonlyMap<string, StandingRequirement>): { readonly placed: Placed[]; readonly problems: Problem[] } {
  const byRecord = new Map([...held].map(([id, { properties }]) => [String(properties['recordId'] ?? ''), id]))
  const byKey = new Map<string, Placed>()
  const ids = new Set<string>()
  const counts = new Map<string, number>()
  const problems: Problem[] = []
  for (const stated of requirements) {
    const { key, parent } = stated
    const whole = parent === undefined ? null : byKey.get(parent)
    const depth = (whole?.depth ?? 0) + 1
    const reason = byKey.has(key) ? `The name "${clip(key)}" stands twice.`
      : whole === undefined ? `It is a part of "${clip(parent ?? '')}", which does not stand before it.`
      : depth > mostLevels ? `It lies more than ${mostLevels} levels deep.` : null
    if (reason !== null) {
      problems.push({ ...stated.place, value: clip(key), reason })
      continue
    }
    const id = byRecord.get(key) ?? idFor(key, framework, ids)
    ids.add(id)
    const above = whole?.id ?? framework
    const position = (counts.get(above) ?? 0) + 1
    counts.set(above, position)
    byKey.set(key, { stated, id, whole: above, position, path: `${whole?.path ?? framework}.${String(position).padStart(4, '0')}`, depth })
  }
  return { placed: [...byKey.values()], problems }
}

function idFor(key: string, framework: string, taken: ReadonlySet<string>): string {
  const id = requirementId(framework, localId(key))
  return taken.has(id) ? requirementId(framework, digest(key)) : id
}

/** What is to be written of one provision; null where it stands as the file says. */
function requirementItem({ stated, id, whole, position, path }: Placed, framework: string, standing: StandingRequirement | undefined): Portion | null {
  const { key, ref, kind, title, summary, assessable, role = 'all', url, kept } = stated
  const said = { ref, kind: kind ?? 'provision', title: title ?? null, summary: summary ?? title ?? ref, assessable, url: url ?? '', kept: keptOr(kept, standing?.properties['kept']), sortKey: path }
  const parts: Parts = { said: { ...said, whole, role, position } }
  const before: Parts = standing ? { said: { ...pick(standing.properties, Object.keys(said)), whole: standing.whole, role: standing.role, position: standing.position } } : {}
  if (standing && changedParts(parts, before, standing.properties).length === 0) return null
  const local = id.slice(framework.length + 1)
  const properties = {
    ...said, framework, referenceKey: referenceKey(ref), imported: fingerprintOf(parts),
    ...(standing ? {} : { topics: [] }), ...(key === local || key === id ? {} : { recordId: key }),
  }
  return { items: [{ id, label: 'Requirement', properties }], ...partLinks(id, { whole, role, position }, standing) }
}

function partLinks(id: string, now: { readonly whole: string; readonly role: string; readonly position: number }, standing: StandingRequirement | undefined) {
  const link = (from: string): PlannedLink => ({ id: relationshipId('HAS_PART', from, id), type: 'HAS_PART', from, to: id, properties: { role: now.role, position: now.position } })
  if (standing?.whole == null) return { links: [link(now.whole)] }
  if (standing.whole !== now.whole) return { removedLinks: [link(standing.whole)], links: [link(now.whole)] }
  return standing.role === now.role && standing.position === now.position ? {} : { changedLinks: [link(now.whole)] }
}

function* portionsOf(framework: PlannedItem | null, rows: readonly Portion[]): Generator<Portion> {
  if (framework) yield { items: [framework] }
  for (const some of inPortions(rows)) yield { items: some.flatMap(row => row.items ?? []) }
  for (const some of inPortions(rows)) yield {
    removedLinks: some.flatMap(row => row.removedLinks ?? []), links: some.flatMap(row => row.links ?? []), changedLinks: some.flatMap(row => row.changedLinks ?? []),
  }
}

const pick = (properties: Properties | undefined, names: readonly string[]) => Object.fromEntries(names.map(name => [name, properties?.[name] ?? null]))
