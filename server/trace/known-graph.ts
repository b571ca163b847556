/** An item and those that stand beside it, by their ids. */
export interface Beside {
  readonly near: string
  readonly far: readonly string[]
}

export type Side = 'from' | 'to'

/**
 * The part of the graph that a walk from two ends has read. When it has gone f steps from the one end and t from the other, it holds
 * every path of at most f + t edges: each edge of such a path lies less than f steps from the one or less than t from the other.
 * A path of one edge more is whole but for the edge between the two fringes.
 */
export function knownGraph(from: string, to: string) {
  const distance = { from: new Map([[from, 0]]), to: new Map([[to, 0]]) }
  const depth = { from: 0, to: 0 }
  const fringe: Record<Side, string[]> = { from: [from], to: [to] }
  const adjacent = new Map<string, Set<string>>()
  let size = 0

  const join = (a: string, b: string) => {
    const beside = adjacent.get(a) ?? new Set<string>()
    adjacent.set(a, beside.add(b))
  }

  const takeIn = (rows: readonly Beside[]) => {
    for (const { near, far } of rows) {
      for (const id of far) {
        join(near, id)
        join(id, near)
      }
      size += far.length
    }
  }

  return {
    from,
    to,
    size: () => size,
    /** Every path of at most so many edges is known. */
    reach: () => depth.from + depth.to,
    nextSide: (): Side => (fringe.from.length <= fringe.to.length ? 'from' : 'to'),
    fringe: (side: Side): readonly string[] => fringe[side],
    /** Takes in what stands beside the fringe of one side, which moves on by a step. */
    advance(side: Side, rows: readonly Beside[]): void {
      takeIn(rows)
      depth[side] += 1
      const met = new Set(rows.flatMap(row => row.far))
      fringe[side] = [...met].filter(id => !distance[side].has(id))
      for (const id of fringe[side]) distance[side].set(id, depth[side])
    },
    /** Takes in what joins the two fringes; neither moves on. */
    meet: takeIn,
    /** Neighbours in the order of their ids, so that the same question always gets the same answer. */
    neighbours: (id: string): readonly string[] => [...(adjacent.get(id) ?? [])].sort(),
    /** A lower bound of the steps from here to the far end. */
    stepsLeft: (id: string): number => distance.to.get(id) ?? depth.to + 1,
  }
}

export type KnownGraph = ReturnType<typeof knownGraph>
