import { parentPort } from 'node:worker_threads'
import { contradictoryAmong, type ContradictoryBySteps, type FoundBefore, hold, suspectsFrom } from './contradictions.js'
import type { CrosswalkGraph, RequirementNumber } from './crosswalk-graph.js'
import { pairsFrom, type Run } from './derive-between.js'
import type { DerivedPairs } from './ranked-pairs.js'

/** What a graph is walked by; without what only proofs tell. The arrays are shared, not copied. */
export type BareGraph = Pick<CrosswalkGraph, 'size' | 'offsets' | 'to' | 'masks'>

/** What a thread is asked (threads.ts), and what it answers. */
export interface Tasks {
  readonly suspects: { readonly asked: { readonly graph: BareGraph; readonly rows: readonly RequirementNumber[] }; readonly answer: readonly RequirementNumber[] }
  readonly contradictory: { readonly asked: { readonly graph: BareGraph; readonly suspects: readonly RequirementNumber[]; readonly before: FoundBefore | null }; readonly answer: ContradictoryBySteps }
  readonly pairs: { readonly asked: { readonly graph: BareGraph; readonly bySteps: ContradictoryBySteps; readonly rows: readonly RequirementNumber[]; readonly targets: Run }; readonly answer: DerivedPairs }
}

const whole = (graph: BareGraph): CrosswalkGraph => ({ ...graph, via: new Int32Array(0), inOrder: () => 0 })

const work: { readonly [Name in keyof Tasks]: (asked: Tasks[Name]['asked']) => Tasks[Name]['answer'] } = {
  suspects: ({ graph, rows }) => suspectsFrom(whole(graph), rows),
  contradictory: ({ graph, suspects, before }) => contradictoryAmong(whole(graph), suspects, before),
  pairs({ graph: bare, bySteps, rows, targets }) {
    const graph = whole(bare)
    hold(graph, bySteps)
    return pairsFrom(graph, rows, targets)
  },
}

parentPort?.on('message', ({ number, name, asked }: { readonly number: number; readonly name: keyof Tasks; readonly asked: never }) => {
  try {
    parentPort?.postMessage({ number, answer: work[name](asked) })
  } catch (error) {
    parentPort?.postMessage({ number, error })
  }
})
