import { longestChain } from './aim.js'
import { contradictoryPairs, type ContradictoryBySteps, type FoundBefore, hold, isHeld } from './contradictions.js'
import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'
import type { BareGraph } from './derivation-thread.js'
import { differing, littleOf, marked, stale } from './differing.js'
import { ask, bareOf, isWalkedHere, threadCount } from './threads.js'

/**
 * Finds a graph's contradictory pairs without holding up who else is served; all that is derived from it then finds them there. What was
 * found in a graph settled before is looked for again only around what has changed since.
 */
export function settle(graph: CrosswalkGraph): Promise<void> {
  const held = settling.get(graph) ?? findContradictory(graph)
  settling.set(graph, held)
  held.catch(() => settling.delete(graph))
  return held
}

const settling = new WeakMap<CrosswalkGraph, Promise<void>>()

async function findContradictory(graph: CrosswalkGraph): Promise<void> {
  if (isHeld(graph)) return
  if (isWalkedHere(graph)) return void contradictoryPairs(graph)
  const bare = bareOf(graph)
  const { rows, kept, before } = sinceSettled(bare)
  const suspects = [...kept, ...await suspectsAmong(bare, rows)]
  const bySteps = before?.differs.length === 0 ? before.bySteps : await ask(0, 'contradictory', { graph: bare, suspects, before })
  hold(graph, bySteps)
  remember({ graph: bare, suspects, bySteps })
}

async function suspectsAmong(graph: BareGraph, rows: readonly RequirementNumber[]): Promise<readonly RequirementNumber[]> {
  if (rows.length === 0) return []
  const shares = Array.from({ length: threadCount }, (_, thread) => rows.filter((__, at) => at % threadCount === thread))
  return (await Promise.all(shares.map((share, thread) => ask(thread, 'suspects', { graph, rows: share })))).flat()
}

interface Settled {
  readonly graph: BareGraph
  readonly suspects: readonly RequirementNumber[]
  readonly bySteps: ContradictoryBySteps
}

/** The graphs settled last: over approved mappings, over proposed ones too, at this revision and the one before. */
const settled: Settled[] = []
const mostSettled = 4

function remember(one: Settled): void {
  settled.unshift(one)
  settled.length = Math.min(settled.length, mostSettled)
}

interface Since {
  /** From where to look anew. */
  readonly rows: readonly RequirementNumber[]
  /** What was suspect before and is so still. */
  readonly kept: readonly RequirementNumber[]
  readonly before: FoundBefore | null
}

/** What is left to look at since a graph settled before: the latest that leaves little, or the one that leaves least. */
function sinceSettled(graph: BareGraph): Since {
  let best: Since = { rows: Array.from({ length: graph.size }, (_, row) => row), kept: [], before: null }
  for (const { graph: earlier, suspects, bySteps } of settled) if (earlier.size === graph.size && best.rows.length > graph.size / littleOf) {
    const differs = differing(earlier, graph)
    const marks = stale(graph, differs, longestChain - 1)
    const rows = marked(marks)
    if (rows.length < best.rows.length) best = { rows, kept: suspects.filter(row => marks[row] === 0), before: { bySteps, differs } }
  }
  return best
}
