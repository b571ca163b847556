import { nothing } from '../../model/relation.js'
import { type Aim, longestChain } from './aim.js'
import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'
import { type MaskSet, meet } from './mask-set.js'
import { type Contradictory, type WalkChains, walkerOf } from './walk-chains.js'

/**
 * The pairs that contradict themselves, by the number of steps that shows it: at `n` those for which the chains of at most n steps leave
 * nothing possible. Such a pair is composed no further, so a chain of n steps counts only where no proper part of it joins a pair at
 * n - 1. Where two lengths show the same pairs, they are one and the same object.
 */
export type ContradictoryBySteps = readonly Contradictory[]

const none: Contradictory = new Map()
const found = new WeakMap<CrosswalkGraph, ContradictoryBySteps>()

/** All contradictory pairs of a graph that a chain of the greatest length has to heed. Found once a graph. */
export function contradictoryPairs(graph: CrosswalkGraph): ContradictoryBySteps {
  const held = found.get(graph) ?? findAll(graph)
  found.set(graph, held)
  return held
}

function findAll(graph: CrosswalkGraph): ContradictoryBySteps {
  const bySteps: Contradictory[] = [none]
  const walk = walkerOf(graph)
  for (let steps = 1; steps < longestChain; steps += 1) bySteps.push(widen(bySteps, findMore(graph, walk, bySteps, steps)))
  return bySteps
}

/** Runs of lengths whose chains heed the same pairs, so that one walk serves them: each from its first to its last length. */
export function runsOf(bySteps: ContradictoryBySteps, longest: number): { readonly shortest: number; readonly longest: number }[] {
  const runs: { shortest: number; longest: number }[] = []
  for (let length = 1; length <= longest; length += 1) {
    const last = runs.at(-1)
    if (last && bySteps[length - 1] === bySteps[last.longest - 1]) last.longest = length
    else runs.push({ shortest: length, longest: length })
  }
  return runs
}

type Pair = readonly [RequirementNumber, RequirementNumber]

/** The pairs, each once, that chains of at most so many steps leave nothing possible for, and that were not known before. */
function findMore(graph: CrosswalkGraph, walk: WalkChains, bySteps: ContradictoryBySteps, steps: number): Pair[] {
  const before = bySteps[steps - 1] ?? none
  const { aim, onlyAfter } = aimAtAll(graph)
  const together = new Int32Array(graph.size)
  const masks = Array.from({ length: steps + 1 }, () => together)
  const pairs: Pair[] = []
  for (let from = 0; from < graph.size; from += 1) {
    onlyAfter(from)
    for (const run of runsOf(bySteps, steps)) walk({ from, ...run, aim, contradictory: bySteps[run.longest - 1] ?? none }, masks)
    const known = before.get(from)
    for (let far = from + 1; far < graph.size; far += 1) {
      if (together[far] === 0) continue
      if (meet(together[far] as MaskSet) === nothing && !known?.includes(far)) pairs.push([from, far])
      together[far] = 0
    }
  }
  return pairs
}

/** An aim at every requirement after the one that is walked from: a pair is the same from both sides. */
function aimAtAll({ size, offsets, to }: CrosswalkGraph) {
  const start = offsets.slice(0, size)
  const aim: Aim = { first: 0, last: size, start, end: offsets.subarray(1), distance: new Uint8Array(size) }
  const onlyAfter = (from: RequirementNumber) => {
    for (let near = 0; near < size; near += 1) while ((start[near] as number) < (aim.end[near] as number) && (to[start[near] as number] as number) <= from) start[near] = (start[near] as number) + 1
  }
  return { aim, onlyAfter }
}

function widen(bySteps: ContradictoryBySteps, pairs: readonly Pair[]): Contradictory {
  const before = bySteps.at(-1) ?? none
  if (pairs.length === 0) return before
  const others = new Map<RequirementNumber, number[]>([...before].map(([one, partners]) => [one, [...partners]]))
  const join = (one: RequirementNumber, other: RequirementNumber) => others.set(one, [...(others.get(one) ?? []), other])
  for (const [one, other] of pairs) {
    join(one, other)
    join(other, one)
  }
  return new Map([...others].map(([one, partners]) => [one, Int32Array.from(partners)]))
}
