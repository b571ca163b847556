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

/**
 * How the requirements of a run are joined to those of others, one count for each: by a single step, through one requirement of the runs
 * between, through two that are one step apart, or through any number. Only requirements of the runs between stand inside a chain, never one
 * of those that are compared. The shortest chains of each pair are counted by one search in breadth from each requirement of the base.
 */
export function countJoins(graph: JoinGraph, base: Run, compared: readonly Run[], through: readonly Run[]): readonly JoinCounts[] {
  const search = searcher(restrict(graph, rolesIn(graph.size, base, compared, through)), compared)
  const counts = compared.map(() => ({ direct: 0, sharing: 0, withinOne: 0, connected: 0, shortestPaths: 0, baseDirect: 0, baseSharing: 0, baseWithinOne: 0, baseConnected: 0 }))
  for (let from = base.first; from < base.last; from += 1) search(from).forEach((found, at) => {
    const count = counts[at] as (typeof counts)[number]
    count.direct += found.direct
    count.sharing += found.sharing
    count.withinOne += found.withinOne
    count.connected += found.connected
    count.shortestPaths += found.shortestPaths
    count.baseDirect += Math.min(1, found.direct)
    count.baseSharing += Math.min(1, found.sharing)
    count.baseWithinOne += Math.min(1, found.withinOne)
    count.baseConnected += Math.min(1, found.connected)
  })
  return counts
}

const [barred, between, comparedTo] = [0, 1, 2]

function rolesIn(size: number, base: Run, compared: readonly Run[], through: readonly Run[]): Uint8Array {
  const role = new Uint8Array(size)
  for (const { first, last } of through) role.fill(between, first, last)
  for (const { first, last } of compared) role.fill(comparedTo, first, last)
  return role.fill(barred, base.first, base.last)
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
    for (const wanted of [between, comparedTo]) {
      if (wanted === comparedTo) within.split[near] = count
      for (let at = offsets[near] as number; at < (offsets[near + 1] as number); at += 1)
        if (role[beside[at] as number] === wanted) within.beside[count++] = beside[at] as number
    }
  }
  within.offsets[size] = count
  return within
}

/** A search from one requirement that gives what it is joined to in each of the runs that are compared. */
function searcher({ size, offsets, split, beside }: Restricted, compared: readonly Run[]) {
  const [steps, paths] = [new Int32Array(size).fill(-1), new Float64Array(size)]
  const [nearest, chains] = [new Int32Array(size), new Float64Array(size)]
  const queue = new Int32Array(size)

  const meetCompared = (near: RequirementNumber, distance: number, ways: number) => {
    for (let at = split[near] as number; at < (offsets[near + 1] as number); at += 1) {
      const target = beside[at] as number
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
    for (const { first, last } of compared) {
      nearest.fill(-1, first, last)
      chains.fill(0, first, last)
    }
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
    return compared.map(run => tally(from, run))
  }

  function tally(from: RequirementNumber, { first, last }: Run) {
    const found = { direct: 0, sharing: 0, withinOne: 0, connected: 0, shortestPaths: 0 }
    for (let target = first; target < last; target += 1) {
      if (nearest[target] === 0) found.sharing += 1
      if (nearest[target] === 0 || nearest[target] === 1) found.withinOne += 1
    }
    for (let at = split[from] as number; at < (offsets[from + 1] as number); at += 1) {
      const target = beside[at] as number
      if (target < first || target >= last) continue
      found.direct += 1
      nearest[target] = 0
      chains[target] = 1
    }
    for (let target = first; target < last; target += 1) if (nearest[target] !== -1) {
      found.connected += 1
      found.shortestPaths += chains[target] as number
    }
    return found
  }
}
