import type { StatedMappingSet } from '../formats/file-content.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import { fold } from '../model/reference.js'
import { changedParts, fingerprintOf, type Parts } from './fingerprint.js'
import { keptOr, keptText } from './kept.js'
import { digest, slug } from './naming.js'
import type { PlannedItem } from './plan.js'
import { listSets, type Properties } from './statements.js'
import { orUnstated } from './unstated.js'

/** The set under which a file's mappings stand: its id, how many mappings it has by now, and what is to be written of it. */
export interface PlannedSet {
  readonly id: string
  readonly stands: boolean
  readonly mappings: number
  /** Null where it stands as the file says. */
  readonly item: PlannedItem | null
}

/** A set of a file that may hold others before it: these have an id, though the graph does not hold them yet. */
export type SetOfFile = StatedMappingSet & { readonly earlier?: readonly string[] }

export async function planSet(content: SetOfFile, file: string, frameworks: { readonly source: string | null; readonly target: string | null }, graph: Graph): Promise<PlannedSet> {
  const known = await many(graph, listSets)
  const id = setIdOf(content, file, known.map(row => row.properties))
  const standing = known.find(row => row.properties['id'] === id)
  return { id, stands: standing !== undefined, mappings: standing?.mappings ?? 0, item: setItem(content, id, file, frameworks, standing?.properties) }
}

function setIdOf({ set, earlier = [] }: SetOfFile, file: string, known: readonly Properties[]): string {
  const { recordId, title } = set
  const same = recordId === undefined ? undefined : known.find(one => one['id'] === recordId || one['recordId'] === recordId)
  if (same) return String(same['id'])
  if (recordId !== undefined && /^mapping-set:[a-z0-9-]+$/.test(recordId)) return recordId
  const id = `mapping-set:${slug(title ?? recordId ?? stem(file))}`
  const taken = earlier.includes(id) || known.some(one => one['id'] === id)
  return taken && recordId !== undefined ? `${id}-${digest(recordId)}` : id
}

/** The name of a file without folders and endings. */
const stem = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/(\.[A-Za-z0-9]+)+$/, '') || 'mappings'

function setItem({ set, unmatched }: StatedMappingSet, id: string, file: string, { source, target }: { readonly source: string | null; readonly target: string | null }, standing: Properties | undefined): PlannedItem | null {
  const { recordId, title } = set
  const said = {
    title: title ?? stem(recordId ?? file), source: orUnstated(set.source), author: orUnstated(set.author), licence: orUnstated(set.licence), method: orUnstated(set.method),
    grouping: set.grouping ?? 'joint', overlapMeans: set.overlapMeans ?? 'any overlap', url: set.url ?? null,
    kept: keptOr(set.kept, standing?.['kept']), unmatched: unmatched.length === 0 ? null : keptText(unmatched.map(({ side, requirement, kept }) => ({ side, name: requirement.name, ...(requirement.label === undefined ? {} : { label: requirement.label }), kept }))),
  }
  const parts: Parts = { said }
  const before: Parts = { said: Object.fromEntries(Object.keys(said).map(name => [name, standing?.[name] ?? null])) }
  if (standing && changedParts(parts, before, standing).length === 0) return null
  const made = { sortKey: fold(said.title), sourceFramework: source, targetFramework: target, ...(recordId === undefined || recordId === id ? {} : { recordId }) }
  return { id, label: 'MappingSet', properties: { ...(standing ? {} : made), ...said, imported: fingerprintOf(parts) } }
}
