import type { TouchedRow } from '../graph/change-log.js'
import type { Relationship } from '../model/edge-set.js'
import { relationshipId } from '../model/ids.js'
import type { PlannedMapping } from './plan.js'

/**
 * What `create-mappings` makes, as it stands in the graph afterwards and in the log: each mapping with its three relationships. Keys stand in the
 * order of canonical JSON, which is written much faster then.
 */
export const madeMappings = ({ set, fresh }: { readonly set: string; readonly fresh: readonly PlannedMapping[] }) => (revision: number): TouchedRow[] =>
  fresh.flatMap(({ id, properties, source, target }) => [
    { after: inOrder({ ...properties, id, revision }), before: null, from: null, id, kind: 'Mapping', to: null },
    madeLink('HAS_MAPPING', set, id, revision),
    madeLink('SOURCE', id, source, revision),
    madeLink('TARGET', id, target, revision),
  ])

function madeLink(kind: Relationship, from: string, to: string, revision: number): TouchedRow {
  const id = relationshipId(kind, from, to)
  return { after: { id, revision }, before: null, from, id, kind, to }
}

function inOrder(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const ordered: Record<string, unknown> = {}
  for (const name of Object.keys(properties).sort()) ordered[name] = properties[name]
  return ordered
}
