import { firstOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import { askAll, type Source } from '../contract/question.js'
import { type EdgeSet, edgeSets, type Relationship } from '../model/edge-set.js'
import { invalidInput, notFound } from '../model/errors.js'
import { type SceneEdge, sceneOf } from './scene.js'
import { knownGraph, type KnownGraph } from './known-graph.js'
import { meet } from './meet.js'
import { neighbours } from './neighbours.js'
import { simplePaths } from './simple-paths.js'

export interface PathArguments {
  readonly from: string
  readonly to: string
  readonly edges: EdgeSet
  readonly maxLength: number
  readonly first?: number | null
}

/** So many neighbours are read for one answer at most; where a walk would need more, the answer says that it is truncated. */
const mostNeighbours = 50_000

/**
 * The shortest simple paths between two items: walks outward from both ends, always on the side that has fewer items to leave, and after
 * each step enumerates the paths that have become known, until there are enough or none can be longer. For the last length only what joins
 * the two fringes is read.
 * Errors: INVALID_INPUT for maxLength or first, or twice the same item; NOT_FOUND.
 */
export async function paths({ from, to, edges, maxLength, first }: PathArguments, { source, loaders }: Context) {
  const most = firstOf(first, 20)
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > 6) throw invalidInput('maxLength', `must be from 1 to 6, not ${maxLength}`)
  if (from === to) throw invalidInput('to', 'a path needs two different items')
  const ends = await loaders.item.loadMany([from, to])
  if (!ends[0]) throw notFound('from', from)
  if (!ends[1]) throw notFound('to', to)
  const known = knownGraph(from, to)
  const found: string[][] = []
  let truncated = false
  for (let length = 1; length <= maxLength && found.length <= most && !truncated; length += 1) {
    truncated = !(await (length === maxLength ? close : widen)(known, source, edgeSets[edges]))
    if (truncated) break
    const longer = simplePaths(known, length, most + 1 - found.length)
    found.push(...longer.paths)
    truncated = longer.givenUp
  }
  return present(source, found.slice(0, most), truncated || found.length > most, edgeSets[edges])
}

/** Reads one more step on the cheaper side. False when that would read too much; then nothing is added. */
async function widen(known: KnownGraph, source: Source, relationships: readonly Relationship[]): Promise<boolean> {
  const side = known.nextSide()
  const ids = known.fringe(side)
  const most = mostNeighbours + 1 - known.size()
  const rows = ids.length === 0 ? [] : await askAll(source, neighbours, { ids, relationships, ends: [known.from, known.to], most })
  if (rows.reduce((sum, row) => sum + row.far.length, 0) >= most) return false
  known.advance(side, rows)
  return true
}

/** Reads what joins the two fringes, from the side that has fewer items. False when they hold too many. */
async function close(known: KnownGraph, source: Source, relationships: readonly Relationship[]): Promise<boolean> {
  const side = known.nextSide()
  const ids = known.fringe(side)
  const others = known.fringe(side === 'from' ? 'to' : 'from')
  if (ids.length + others.length > mostNeighbours) return false
  known.meet(ids.length === 0 ? [] : await askAll(source, meet, { ids, others, relationships }))
  return true
}

async function present(source: Source, found: readonly string[][], truncated: boolean, relationships: readonly Relationship[]) {
  const ids = [...new Set(found.flat())]
  const { nodes, edges } = await sceneOf(source, ids, relationships)
  const between = firstBetween(edges)
  const steps = found.map(path => ({ nodes: path, edges: path.slice(1).flatMap((id, at) => between.get(pairOf(path[at] ?? '', id)) ?? []) }))
  const hops = new Map(found.flatMap(path => path.map((id, hop) => [id, hop] as const)).reverse())
  return {
    nodes: ids.flatMap(id => nodes.get(id) ?? []).map(node => ({ ...node, hop: hops.get(node.id) ?? 0 })),
    edges: [...new Set(steps.flatMap(step => step.edges))],
    paths: steps.map(step => ({ length: step.nodes.length - 1, nodes: step.nodes, edges: step.edges.map(edge => edge.id) })),
    truncated,
  }
}

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The edge between two neighbours; of several, the one whose id comes first. */
function firstBetween(edges: readonly SceneEdge[]): ReadonlyMap<string, SceneEdge> {
  const between = new Map<string, SceneEdge>()
  for (const edge of edges) {
    const pair = pairOf(edge.source, edge.target)
    const held = between.get(pair)
    if (!held || edge.id < held.id) between.set(pair, edge)
  }
  return between
}
