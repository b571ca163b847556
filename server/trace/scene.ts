import { z } from 'zod'
import { referenceOf, type Row } from '../contract/item.js'
import type { Graph } from '../graph/connect.js'
import { one } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { type Kind, kindOfLabels } from '../model/kind.js'

const text = z.string().nullable()
const sceneStatement = statement('trace/scene', z.object({
  nodes: z.array(z.tuple([z.string(), z.array(z.string()), text, text, text, text])),
  edges: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), text])),
}))
type NodeRow = z.infer<typeof sceneStatement.row>['nodes'][number]
type EdgeRow = z.infer<typeof sceneStatement.row>['edges'][number]

export interface SceneNode {
  readonly id: string
  readonly kind: Kind
  readonly ref: string | null
  readonly title: string
  readonly status: string | null
}

export interface SceneEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: string
  readonly status: string | null
}

/** The items of a picture by id, without those that are gone, and every edge of these kinds among them. */
export async function sceneOf(graph: Graph, ids: readonly string[], relationships: readonly string[]) {
  const { nodes, edges } = await one(graph, sceneStatement, { ids, relationships })
  return { nodes: new Map(nodes.map(row => [row[0], nodeOf(row)])) as ReadonlyMap<string, SceneNode>, edges: edges.map(edgeOf) }
}

function nodeOf([id, labels, ref, kind, title, status]: NodeRow): SceneNode {
  const itemKind = kindOfLabels(labels)
  const name = ref === null ? null : referenceOf({ id, itemKind, revision: 0, sortKey: '', ref, kind } satisfies Row)
  return { id, kind: itemKind, ref: name, title: title ?? name ?? id, status }
}

const edgeOf = ([id, source, target, kind, status]: EdgeRow): SceneEdge => ({ id, source, target, kind, status })
