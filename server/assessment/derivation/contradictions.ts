import { nothing } from '../../model/relation.js'
import { type Aim, longestChain } from './aim.js'
import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'
import { stale } from './differing.js'
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
export const contradictoryPairs = (graph: CrosswalkGraph): ContradictoryBySteps =>
  found.get(graph) ?? hold(graph, contradictoryAmong(graph, suspectsFrom(graph, Array.from({ length: graph.size }, (_, from) => from))))

/** Lets a graph have the contradictory pairs that were found elsewhere. */
export function hold(graph: CrosswalkGraph, bySteps: ContradictoryBySteps): ContradictoryBySteps {
  found.set(graph, bySteps)
  return bySteps
}

export const isHeld = (graph: CrosswalkGraph): boolean => found.has(graph)

/**
 * The requirements, of these in ascending order, from which some pair would be contradictory if no part of a chain contradicted itself.
 * Leaving chains out only makes a relation vaguer, so a pair that keeps something possible then is never contradictory. A pair counts
 * from its lower end.
 */
export const suspectsFrom = (graph: CrosswalkGraph, rows: readonly RequirementNumber[]): RequirementNumber[] =>
  [...new Set(withNothingLeft(graph, rows, [none, none, none], longestChain - 1).map(([from]) => from))]

/** What was found in a graph before, and at which requirements the graph of now differs from it. */
export interface FoundBefore {
  readonly bySteps: ContradictoryBySteps
  readonly differs: readonly RequirementNumber[]
}

/**
 * The contradictory pairs from the suspects, which are few, looked at length by length. What was found before from requirements whose
 * chains heed what they heeded then is not looked for again.
 */
export function contradictoryAmong(graph: CrosswalkGraph, suspects: readonly RequirementNumber[], before: FoundBefore | null = null): ContradictoryBySteps {
  const rows = suspects.toSorted((a, b) => a - b)
  const marks = before ? stale(graph, before.differs, longestChain - 1) : new Uint8Array(graph.size).fill(1)
  const isKept = (row: RequirementNumber) => marks[row] === 0
  const bySteps: Contradictory[] = [none]
  for (let steps = 1; steps < longestChain; steps += 1) {
    const kept = before ? addedAt(before.bySteps, steps, isKept) : []
    const anew = withNothingLeft(graph, rows.filter(row => !isKept(row)), bySteps, steps)
    bySteps.push(widen(bySteps, [...kept, ...anew].sort(([a, b], [c, d]) => a - c || b - d)))
    if (before) stale(graph, otherMembers(before.bySteps[steps], bySteps[steps]), longestChain - 1).forEach((mark, row) => { if (mark === 1) marks[row] = 1 })
  }
  return bySteps
}

/** The pairs that so many steps show and fewer do not, of those that count from certain requirements. */
function addedAt(bySteps: ContradictoryBySteps, steps: number, isFrom: (row: RequirementNumber) => boolean): Pair[] {
  if (bySteps[steps] === bySteps[steps - 1]) return []
  return [...bySteps[steps] ?? none].flatMap(([one, others]) => (isFrom(one)
    ? [...others].filter(other => one < other && !bySteps[steps - 1]?.get(one)?.includes(other)).map((other): Pair => [one, other])
    : []))
}

/** The requirements that are in other contradictory pairs here than there. */
export const membersThatDiffer = (here: ContradictoryBySteps, there: ContradictoryBySteps): RequirementNumber[] =>
  (here === there ? [] : here.flatMap((pairs, steps) => otherMembers(pairs, there[steps])))

const otherMembers = (here: Contradictory = none, there: Contradictory = none): RequirementNumber[] =>
  (here === there ? [] : [...new Set([...here.keys(), ...there.keys()])].filter(one => here.get(one)?.toSorted().join() !== there.get(one)?.toSorted().join()))

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

/** The pairs, each once from its lower end, for which chains of at most so many steps leave nothing possible, and that were not known before. */
function withNothingLeft(graph: CrosswalkGraph, rows: readonly RequirementNumber[], bySteps: ContradictoryBySteps, steps: number): Pair[] {
  if (rows.length === 0) return []
  const [walk, together, pairs]: [WalkChains, Int32Array, Pair[]] = [walkerOf(graph), new Int32Array(graph.size), []]
  const masks = Array.from({ length: steps + 1 }, () => together)
  const { aim, onlyAfter } = aimAtAll(graph)
  const runs = runsOf(bySteps, steps)
  for (const from of rows) {
    onlyAfter(from)
    for (const run of runs) walk({ from, ...run, aim, contradictory: bySteps[run.longest - 1] ?? none }, masks)
    const known = bySteps[steps - 1]?.get(from)
    for (let far = from + 1; far < graph.size; far += 1) if (together[far] !== 0) {
      if (meet(together[far] as MaskSet) === nothing && !known?.includes(far)) pairs.push([from, far])
      together[far] = 0
    }
  }
  return pairs
}

/** An aim at every requirement after the one that is walked from, since a pair is the same from both sides; rows are walked from in their order. */
function aimAtAll({ size, offsets, to }: CrosswalkGraph) {
  const [start, end] = [offsets.slice(0, size), offsets.subarray(1)]
  const aim: Aim = { first: 0, last: size, start, end, distance: new Uint8Array(size) }
  let passed = -1
  const onlyAfter = (from: RequirementNumber) => {
    for (passed += 1; passed <= from; passed += 1) for (let at = offsets[passed] as number; at < (offsets[passed + 1] as number); at += 1) leave(to[at] as number, passed)
    passed = from
  }
  const leave = (near: RequirementNumber, far: RequirementNumber) => {
    while ((start[near] as number) < (end[near] as number) && (to[start[near] as number] as number) <= far) start[near] = (start[near] as number) + 1
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
