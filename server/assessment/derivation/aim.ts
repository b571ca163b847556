import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'

/** So many steps a chain may have at most. */
export const longestChain = 4

/**
 * Where chains are to end: at the requirements from `first` up to, not including, `last`. The steps of `r` that end there are those from
 * `start[r]` to `end[r]`; `distance[r]` is how many steps it takes to get there from `r` at least, or a lower bound of it.
 */
export interface Aim {
  readonly first: RequirementNumber
  readonly last: RequirementNumber
  readonly start: Int32Array
  readonly end: Int32Array
  readonly distance: Uint8Array
}

/** The aim at a run of requirements, such as those of one framework. */
export function aimAt({ size, offsets, to }: CrosswalkGraph, first: RequirementNumber, last: RequirementNumber): Aim {
  const aim = { first, last, start: new Int32Array(size), end: new Int32Array(size), distance: new Uint8Array(size).fill(longestChain) }
  let fringe: RequirementNumber[] = []
  for (let target = first; target < last; target += 1) {
    aim.distance[target] = 0
    fringe.push(target)
  }
  for (let steps = 1; steps < longestChain && fringe.length > 0; steps += 1) {
    const next: RequirementNumber[] = []
    for (const near of fringe) for (let at = offsets[near] as number; at < (offsets[near + 1] as number); at += 1) {
      const far = to[at] as number
      if ((aim.distance[far] as number) <= steps) continue
      aim.distance[far] = steps
      next.push(far)
    }
    fringe = next
  }
  for (let near = 0; near < size; near += 1) if ((aim.distance[near] as number) < 2) {
    aim.start[near] = firstStepTo(to, offsets[near] as number, offsets[near + 1] as number, first)
    aim.end[near] = firstStepTo(to, aim.start[near] as number, offsets[near + 1] as number, last)
  }
  return aim
}

/** The first step of a run that leads to this requirement or to one after it. */
function firstStepTo(to: Int32Array, start: number, end: number, target: RequirementNumber): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((to[middle] as number) < target) low = middle + 1
    else high = middle
  }
  return low
}
