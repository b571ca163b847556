import type { Edge } from './paths.js'

type Side = 'from' | 'to'

/**
 * The part of the graph that a walk from two ends has read. When it has gone f steps from the one end and t from the other, it holds
 * every path of at most f + t edges: each edge of such a path lies less than f steps from the one or less than t from the other.
 */
export function knownGraph(from: string, to: string) {
  const distance = { from: new Map([[from, 0]]), to: new Map([[to, 0]]) }
  const depth = { from: 0, to: 0 }
  const fringe: Record<Side, string[]> = { from: [from], to: [to] }
  const adjacent = new Map<string, Map<string, Edge>>()
  let edges = 0

  const join = (a: string, b: string, edge: Edge) => {
    const far = adjacent.get(a) ?? new Map<string, Edge>()
    adjacent.set(a, far)
    const held = far.get(b)
    if (held === undefined || edge.id < held.id) far.set(b, edge)
  }

  const reach = (side: Side, id: string) => {
    if (distance[side].has(id)) return
    distance[side].set(id, depth[side])
    fringe[side].push(id)
  }

  return {
    from,
    to,
    size: () => edges,
    nextSide: (): Side => (fringe.from.length <= fringe.to.length ? 'from' : 'to'),
    frontier: (side: Side): readonly string[] => fringe[side],
    /** Takes in the edges at the frontier of one side, which moves on by a step. */
    advance(side: Side, rows: readonly Edge[]): void {
      depth[side] += 1
      fringe[side] = []
      for (const edge of rows) {
        join(edge.source, edge.target, edge)
        join(edge.target, edge.source, edge)
      }
      for (const { source, target } of rows) {
        if (distance[side].get(source) === depth[side] - 1) reach(side, target)
        if (distance[side].get(target) === depth[side] - 1) reach(side, source)
      }
      edges += rows.length
    },
    /** The edge between two neighbours; of several, the one whose id comes first. */
    edge(a: string, b: string): Edge {
      const edge = adjacent.get(a)?.get(b)
      if (!edge) throw new Error(`No edge between ${a} and ${b}`)
      return edge
    },
    /** Neighbours in the order of their ids, so that the same question always gets the same answer. */
    neighbours: (id: string): readonly string[] => [...(adjacent.get(id)?.keys() ?? [])].sort(),
    /** A lower bound of the steps from here to the far end. */
    stepsLeft: (id: string): number => distance.to.get(id) ?? depth.to + 1,
  }
}

export type KnownGraph = ReturnType<typeof knownGraph>
