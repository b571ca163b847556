import { longestChain } from './aim.js'
import { contradictoryPairs, type ContradictoryBySteps, membersThatDiffer } from './contradictions.js'
import type { CrosswalkGraph } from './crosswalk-graph.js'
import type { BareGraph } from './derivation-thread.js'
import { pairsFrom, type Run, rowsOf } from './derive-between.js'
import { differing, littleOf, marked, stale } from './differing.js'
import { type DerivedPairs, replaced } from './ranked-pairs.js'
import { settle } from './settle.js'
import { ask, bareOf, isWalkedHere, threadCount } from './threads.js'

/**
 * The pairs of two runs in the order of the texts. From requirements whose chains are what they were when the same was asked of a graph
 * before, nothing is composed again.
 */
export async function pairsInThreads(graph: CrosswalkGraph, sources: Run, targets: Run): Promise<DerivedPairs> {
  await settle(graph)
  if (isWalkedHere(graph)) return pairsFrom(graph, rowsOf(sources), targets)
  const now: Asked = { graph: bareOf(graph), bySteps: contradictoryPairs(graph), sources, targets }
  const { rows, before } = sinceAsked(now)
  const share = Math.ceil(rows.length / threadCount)
  const parts = await Promise.all(Array.from({ length: threadCount }, (_, thread) => rows.slice(thread * share, (thread + 1) * share))
    .flatMap((some, thread) => (some.length === 0 ? [] : [ask(thread, 'pairs', { graph: now.graph, bySteps: now.bySteps, rows: some, targets })])))
  const pairs = rows.length === 0 && before ? before : replaced(before, rows, parts)
  remember({ ...now, pairs })
  return pairs
}

interface Asked {
  readonly graph: BareGraph
  readonly bySteps: ContradictoryBySteps
  readonly sources: Run
  readonly targets: Run
}

/** What was answered last. */
const answered: (Asked & { readonly pairs: DerivedPairs })[] = []
const mostAnswered = 8

function remember(one: Asked & { readonly pairs: DerivedPairs }): void {
  answered.unshift(one)
  answered.length = Math.min(answered.length, mostAnswered)
}

const isSame = (one: Run, other: Run) => one.first === other.first && one.last === other.last

/** From where pairs have to be composed anew, and those that were found before, from the latest answer that leaves little to do, or the one that leaves least. */
function sinceAsked({ graph, bySteps, sources, targets }: Asked): { readonly rows: readonly number[]; readonly before: DerivedPairs | null } {
  let best: { rows: readonly number[]; before: DerivedPairs | null } = { rows: rowsOf(sources), before: null }
  for (const one of answered) if (best.rows.length > (sources.last - sources.first) / littleOf && one.graph.size === graph.size && isSame(one.sources, sources) && isSame(one.targets, targets)) {
    const marks = stale(graph, [...differing(one.graph, graph), ...membersThatDiffer(one.bySteps, bySteps)], longestChain)
    const rows = marked(marks.subarray(sources.first, sources.last)).map(row => row + sources.first)
    if (rows.length < best.rows.length) best = { rows, before: one.pairs }
  }
  return best
}
