import type { Run } from './derive-between.js'
import type { RequirementNumber } from './crosswalk-graph.js'

/** Which requirements are joined by a single step, whatever it says: those beside `r` stand from `offsets[r]` to `offsets[r + 1]`, each once. */
export interface JoinGraph {
  readonly size: number
  readonly offsets: Int32Array
  readonly beside: Int32Array
}

/** Two requirements that several links join are joined once: what is counted are chains of requirements. */
export function joinGraph(size: number, pairs: readonly (readonly [RequirementNumber, RequirementNumber])[]): JoinGraph {
  const sets = Array.from({ length: size }, () => new Set<RequirementNumber>())
  for (const [one, other] of pairs) if (one !== other) {
    sets[one]?.add(other)
    sets[other]?.add(one)
  }
  const offsets = new Int32Array(size + 1)
  sets.forEach((set, at) => { offsets[at + 1] = (offsets[at] as number) + set.size })
  const beside = new Int32Array(offsets[size] as number)
  sets.forEach((set, at) => beside.set([...set].sort((a, b) => a - b), offsets[at]))
  return { size, offsets, beside }
}

export interface JoinCounts {
  readonly direct: number
  readonly sharing: number
  readonly withinOne: number
  readonly connected: number
  /** Exact up to 2^53. */
  readonly shortestPaths: number
  readonly baseDirect: number
  readonly baseSharing: number
  readonly baseWithinOne: number
  readonly baseConnected: number
}

const [barred, between, compared] = [0, 1, 2]

/**
 * How the requirements of two runs are joined: by a single step, through one requirement of the runs between, through two that are one step
 * apart, or through any number. Only requirements of the runs between stand inside a chain, never one of the two runs that are compared.
 * The shortest chains of each pair are counted by a search in breadth from each requirement of the base.
 */
export function countJoins(graph: JoinGraph, base: Run, compare: Run, through: readonly Run[]): JoinCounts {
  const role = new Uint8Array(graph.size)
  for (const { first, last } of through) role.fill(between, first, last)
  role.fill(barred, base.first, base.last)
  role.fill(compared, compare.first, compare.last)
  const within = restrict(graph, role)
  const search = searcher(within, compare)
  const counts = { direct: 0, sharing: 0, withinOne: 0, connected: 0, shortestPaths: 0, baseDirect: 0, baseSharing: 0, baseWithinOne: 0, baseConnected: 0 }
  for (let from = base.first; from < base.last; from += 1) {
    const found = search(from)
    counts.direct += found.direct
    counts.sharing += found.sharing
    counts.withinOne += found.withinOne
    counts.connected += found.connected
    counts.shortestPaths += found.shortestPaths
    counts.baseDirect += Math.min(1, found.direct)
    counts.baseSharing += Math.min(1, found.sharing)
    counts.baseWithinOne += Math.min(1, found.withinOne)
    counts.baseConnected += Math.min(1, found.connected)
  }
  return counts
}

/** Beside each requirement only those that may stand between, then, from `split`, those that it is compared with. */
interface Restricted {
  readonly size: number
  readonly offsets: Int32Array
  readonly split: Int32Array
  readonly beside: Int32Array
}

function restrict({ size, offsets, beside }: JoinGraph, role: Uint8Array): Restricted {
  const within = { size, offsets: new Int32Array(size + 1), split: new Int32Array(size), beside: new Int32Array(beside.length) }
  let count = 0
  for (let near = 0; near < size; near += 1) {
    within.offsets[near] = count
    for (const wanted of [between, compared]) {
      if (wanted === compared) within.split[near] = count
      for (let at = offsets[near] as number; at < (offsets[near + 1] as number); at += 1)
        if (role[beside[at] as number] === wanted) within.beside[count++] = beside[at] as number
    }
  }
  within.offsets[size] = count
  return within
}

/** A search from one requirement that gives what it is joined to. */
function searcher({ size, offsets, split, beside }: Restricted, compare: Run) {
  const [steps, paths] = [new Int32Array(size).fill(-1), new Float64Array(size)]
  const width = compare.last - compare.first
  const [nearest, chains] = [new Int32Array(width), new Float64Array(width)]
  const queue = new Int32Array(size)

  const meetCompared = (near: RequirementNumber, distance: number, ways: number) => {
    for (let at = split[near] as number; at < (offsets[near + 1] as number); at += 1) {
      const target = (beside[at] as number) - compare.first
      if (nearest[target] === -1) nearest[target] = distance
      if (nearest[target] === distance) chains[target] = (chains[target] as number) + ways
    }
  }
  /** Adds what stands beside a requirement to the queue; of what is reached at one distance all ways are counted. */
  const spread = (near: RequirementNumber, distance: number, ways: number, end: number): number => {
    let count = end
    for (let at = offsets[near] as number; at < (split[near] as number); at += 1) {
      const far = beside[at] as number
      if (steps[far] === -1) {
        steps[far] = distance
        queue[count++] = far
      }
      if (steps[far] === distance) paths[far] = (paths[far] as number) + ways
    }
    return count
  }

  return (from: RequirementNumber) => {
    nearest.fill(-1)
    chains.fill(0)
    let end = spread(from, 0, 1, 0)
    for (let at = 0; at < end; at += 1) {
      const near = queue[at] as number
      const [distance, ways] = [steps[near] as number, paths[near] as number]
      meetCompared(near, distance, ways)
      end = spread(near, distance + 1, ways, end)
    }
    for (let at = 0; at < end; at += 1) {
      steps[queue[at] as number] = -1
      paths[queue[at] as number] = 0
    }
    return tally(from)
  }

  function tally(from: RequirementNumber) {
    const [first, last] = [split[from] as number, offsets[from + 1] as number]
    const found = { direct: last - first, sharing: 0, withinOne: 0, connected: 0, shortestPaths: 0 }
    for (let target = 0; target < width; target += 1) {
      if (nearest[target] === 0) found.sharing += 1
      if (nearest[target] === 0 || nearest[target] === 1) found.withinOne += 1
    }
    for (let at = first; at < last; at += 1) {
      nearest[(beside[at] as number) - compare.first] = 0
      chains[(beside[at] as number) - compare.first] = 1
    }
    for (let target = 0; target < width; target += 1) if (nearest[target] !== -1) {
      found.connected += 1
      found.shortestPaths += chains[target] as number
    }
    return found
  }
}
