import { z } from 'zod'
import { referenceOf, type Row } from '../contract/item.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { type Kind, kindOfLabels } from '../model/kind.js'

const sceneNodes = statement('trace/scene-nodes', z.object({
  id: z.string(), labels: z.array(z.string()), ref: z.string().nullable(), kind: z.string().nullable(),
  title: z.string().nullable(), status: z.string().nullable(),
}))
const sceneEdges = statement('trace/scene-edges', z.object({
  id: z.string(), source: z.string(), target: z.string(), kind: z.string(), status: z.string().nullable(),
}))

export type SceneEdge = z.infer<typeof sceneEdges.row>

export interface SceneNode {
  readonly id: string
  readonly kind: Kind
  readonly ref: string | null
  readonly title: string
  readonly status: string | null
}

/** The items of a picture by id; one that is gone is not among them. */
export async function nodesOf(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, SceneNode>> {
  const rows = await many(graph, sceneNodes, { ids })
  return new Map(rows.map(row => [row.id, nodeOf(row)]))
}

function nodeOf({ id, labels, ref, kind, title, status }: z.infer<typeof sceneNodes.row>): SceneNode {
  const itemKind = kindOfLabels(labels)
  const name = ref === null ? null : referenceOf({ id, itemKind, revision: 0, sortKey: '', ref, kind } satisfies Row)
  return { id, kind: itemKind, ref: name, title: title ?? name ?? id, status }
}

/** Every edge of these kinds among these items. */
export const edgesAmong = (graph: Graph, ids: readonly string[], relationships: readonly string[]): Promise<SceneEdge[]> =>
  many(graph, sceneEdges, { ids, relationships })
