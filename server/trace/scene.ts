import { referenceOf, type Row } from '../contract/item.js'
import { askOne, type Source } from '../contract/question.js'
import type { Relationship } from '../model/edge-set.js'
import type { Kind } from '../model/kind.js'
import { type EdgeRow, type NodeRow, picture } from './picture.js'

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
export async function sceneOf(source: Source, ids: readonly string[], relationships: readonly Relationship[]) {
  const { nodes, edges } = await askOne(source, picture, { ids, relationships })
  return { nodes: new Map(nodes.map(row => [row[0], nodeOf(row)])) as ReadonlyMap<string, SceneNode>, edges: edges.map(edgeOf) }
}

function nodeOf([id, itemKind, ref, kind, title, status]: NodeRow): SceneNode {
  const name = ref === null ? null : referenceOf({ id, itemKind, revision: 0, sortKey: '', ref, kind } satisfies Row)
  return { id, kind: itemKind, ref: name, title: title ?? name ?? id, status }
}

const edgeOf = ([id, source, target, kind, status]: EdgeRow): SceneEdge => ({ id, source, target, kind, status })
