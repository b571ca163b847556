import { z } from 'zod'
import { firstOf } from '../contract/connection.js'
import type { Context } from '../contract/context.js'
import type { Graph } from '../graph/connect.js'
import { many } from '../graph/read.js'
import { statement } from '../graph/statement.js'
import { type EdgeSet, edgeSets } from '../model/edge-set.js'
import { invalidInput, notFound } from '../model/errors.js'
import { nodesOf } from './scene.js'
import { knownGraph, type KnownGraph } from './known-graph.js'
import { simplePaths } from './simple-paths.js'

const neighbours = statement('trace/neighbours', z.object({ id: z.string(), kind: z.string(), source: z.string(), target: z.string() }))
export type Edge = z.infer<typeof neighbours.row>

export interface PathArguments {
  readonly from: string
  readonly to: string
  readonly edges: EdgeSet
  readonly maxLength: number
  readonly first?: number | null
}

/** So many relationships are read for one answer at most; where a walk would need more, the answer says that it is truncated. */
const mostEdges = 50_000

/**
 * The shortest simple paths between two items: walks outward from both ends, always on the side that has fewer items to leave, and after
 * each step enumerates the paths that have become known, until there are enough or none can be longer.
 * Errors: INVALID_INPUT for maxLength or first, or twice the same item; NOT_FOUND.
 */
export async function paths({ from, to, edges, maxLength, first }: PathArguments, { graph, loaders }: Context) {
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
    truncated = !(await widen(known, graph, edgeSets[edges]))
    if (truncated) break
    const longer = simplePaths(known, length, most + 1 - found.length)
    found.push(...longer.paths)
    truncated = longer.givenUp
  }
  return present(known, found.slice(0, most), truncated || found.length > most, graph)
}

/** Reads one more step on the cheaper side. False when that would read too much; then nothing is added. */
async function widen(known: KnownGraph, graph: Graph, relationships: readonly string[]): Promise<boolean> {
  const side = known.nextSide()
  const ids = known.frontier(side)
  if (ids.length === 0) {
    known.advance(side, [])
    return true
  }
  const rows = await many(graph, neighbours, { ids, relationships: [...relationships], ends: [known.from, known.to], most: mostEdges + 1 - known.size() })
  if (known.size() + rows.length > mostEdges) return false
  known.advance(side, rows)
  return true
}

async function present(known: KnownGraph, found: readonly string[][], truncated: boolean, graph: Graph) {
  const steps = found.map(nodes => ({ nodes, edges: nodes.slice(1).map((id, at) => known.edge(nodes[at] ?? '', id)) }))
  const nodes = await nodesOf(graph, [...new Set(found.flat())])
  const edges = new Map(steps.flatMap(step => step.edges).map(edge => [edge.id, { ...edge, status: null }]))
  const hops = new Map(found.flatMap(path => path.map((id, hop) => [id, hop] as const)).reverse())
  return {
    nodes: [...nodes.values()].map(node => ({ ...node, hop: hops.get(node.id) ?? 0 })),
    edges: [...edges.values()],
    paths: steps.map(step => ({ length: step.edges.length, nodes: step.nodes, edges: step.edges.map(edge => edge.id) })),
    truncated,
  }
}
