import type { Aim } from './aim.js'
import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'
import { images, type MaskSet, rowOf } from './mask-set.js'

/** The other ends of the contradictory pairs that a requirement is in; what is in none is not held. */
export type Contradictory = ReadonlyMap<RequirementNumber, Int32Array>

/** Which chains: from where, of how many steps, to what aim, and the pairs that no part of them may join. */
export interface Walk {
  readonly from: RequirementNumber
  readonly shortest: number
  readonly longest: number
  readonly aim: Aim
  readonly contradictory: Contradictory
}

interface Fringe {
  readonly sets: Int32Array
  readonly reached: Int32Array
  count: number
}

/**
 * Walks all chains at once, step by step: of the chains that reach a requirement only the masks they leave possible are kept, and of these
 * only such as no narrower one implies. Chains that pass through a requirement of contradictory pairs go on by themselves, since what they
 * may join from there on differs from what others may. A chain that comes back to a requirement adds nothing: if going round leaves `equal`
 * possible, the chain without the detour says at least as much; if not, a shorter part of the detour joins a contradictory pair.
 * @returns a walk that ors, for each aim `first + i` and each length, the masks of the chains of that length into `found[length][i]`
 */
function chainWalker({ size, offsets, to, masks }: CrosswalkGraph) {
  /** Where a step leads and what it leaves possible, in one word: the walk reads little else. */
  const steps = new Int32Array(to.length)
  for (let at = 0; at < to.length; at += 1) steps[at] = (to[at] as number) * 32 + (masks[at] as number)
  const barred = new Uint8Array(size)
  let bars = 0
  const spare: Fringe[] = []
  const take = (): Fringe => spare.pop() ?? { sets: new Int32Array(size), reached: new Int32Array(size), count: 0 }
  const giveBack = (fringe: Fringe) => {
    for (let at = 0; at < fringe.count; at += 1) fringe.sets[fringe.reached[at] as number] = 0
    fringe.count = 0
    spare.push(fringe)
  }
  const bar = (others: Int32Array | undefined, by: 1 | -1) => {
    if (!others) return
    for (const other of others) barred[other] = (barred[other] as number) + by
    bars += by
  }

  return function walkChains(walk: Walk, found: readonly Int32Array[]): void {
    const { from, shortest, longest, contradictory, aim: { first, start, end, distance } } = walk

    /** What arrives where the walk began is never looked at, so nothing has to be asked where no pair is barred. */
    const arrive = (near: RequirementNumber, row: number, into: Int32Array) => {
      if (bars > 0) return arriveUnbarred(near, row, into)
      for (let at = start[near] as number, last = end[near] as number; at < last; at += 1) {
        const step = steps[at] as number
        const far = (step >> 5) - first
        into[far] = (into[far] as number) | (images[row + (step & 31)] as number)
      }
    }
    const arriveUnbarred = (near: RequirementNumber, row: number, into: Int32Array) => {
      for (let at = start[near] as number; at < (end[near] as number); at += 1) {
        const step = steps[at] as number
        if (barred[step >> 5] === 0) into[(step >> 5) - first] = (into[(step >> 5) - first] as number) | (images[row + (step & 31)] as number)
      }
    }
    const goOn = (near: RequirementNumber, row: number, left: number, { sets, reached, count }: Fringe) => {
      let reachedCount = count
      for (let at = offsets[near] as number, last = offsets[near + 1] as number; at < last; at += 1) {
        const step = steps[at] as number
        const far = step >> 5
        const composed = images[row + (step & 31)] as number
        if (composed === 0 || (distance[far] as number) > left || barred[far] !== 0) continue
        const held = sets[far] as number
        if (held === 0) reached[reachedCount++] = far
        sets[far] = held | composed
      }
      return reachedCount
    }
    const step = (near: RequirementNumber, set: MaskSet, steps: number, next: Fringe) => {
      const row = rowOf(set)
      const into = steps + 1 >= shortest ? found[steps + 1] : undefined
      if (into) arrive(near, row, into)
      if (steps + 1 < longest) next.count = goOn(near, row, longest - steps - 1, next)
    }
    const spread = (fringe: Fringe, steps: number) => {
      const next = take()
      for (let at = 0; at < fringe.count; at += 1) {
        const near = fringe.reached[at] as number
        if (contradictory.has(near)) alone(near, fringe.sets[near] as number, steps)
        else step(near, fringe.sets[near] as number, steps, next)
      }
      if (next.count > 0) spread(next, steps + 1)
      giveBack(next)
    }
    const alone = (near: RequirementNumber, set: MaskSet, steps: number) => {
      const [others, next] = [contradictory.get(near), take()]
      bar(others, 1)
      step(near, set, steps, next)
      if (next.count > 0) spread(next, steps + 1)
      bar(others, -1)
      giveBack(next)
    }

    barred[from] = (barred[from] as number) + 1
    alone(from, onlyEqual, 0)
    barred[from] = (barred[from] as number) - 1
  }
}

export type WalkChains = ReturnType<typeof chainWalker>

/** The chain of no steps: a requirement is equal to itself. */
const onlyEqual: MaskSet = 1 << 1

const walkers = new WeakMap<CrosswalkGraph, WalkChains>()

/** The walker of a graph, made once, with the room it works in. */
export function walkerOf(graph: CrosswalkGraph): WalkChains {
  const walker = walkers.get(graph) ?? chainWalker(graph)
  walkers.set(graph, walker)
  return walker
}
