import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { CrosswalkGraph } from './crosswalk-graph.js'
import type { BareGraph, Tasks } from './derivation-thread.js'

/** A graph of fewer steps is walked before a thread would have been told. */
const fewSteps = 4_000

export const isWalkedHere = (graph: Pick<CrosswalkGraph, 'to'>): boolean => graph.to.length < fewSteps

export const threadCount = Math.min(4, Math.max(1, availableParallelism()))

const bares = new WeakMap<CrosswalkGraph, BareGraph>()

/** What threads are told of a graph. */
export function bareOf(graph: CrosswalkGraph): BareGraph {
  const bare = bares.get(graph) ?? { size: graph.size, offsets: shared(graph.offsets, Int32Array), to: shared(graph.to, Int32Array), masks: shared(graph.masks, Uint8Array) }
  bares.set(graph, bare)
  return bare
}

/** The same numbers where all threads can read them. */
function shared<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, Kind: new (buffer: SharedArrayBuffer) => Numbers): Numbers {
  const copy = new Kind(new SharedArrayBuffer(numbers.byteLength))
  copy.set(numbers)
  return copy
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, { readonly resolve: (answer: never) => void; readonly reject: (error: unknown) => void }>
}

const threads: (Thread | undefined)[] = []
let asked = 0

/** One that ended is started anew for the next question; what it had been asked fails. */
function threadAt(place: number): Thread {
  const held = threads[place]
  if (held) return held
  const thread: Thread = { worker: new Worker(new URL('./derivation-thread.mjs', import.meta.url)), waiting: new Map() }
  threads[place] = thread
  const give = (number: number) => {
    const one = thread.waiting.get(number)
    thread.waiting.delete(number)
    if (thread.waiting.size === 0) thread.worker.unref()
    return one
  }
  const end = (error: unknown) => {
    if (threads[place] === thread) threads[place] = undefined
    for (const number of thread.waiting.keys()) give(number)?.reject(error)
  }
  thread.worker.on('message', ({ number, answer, error }: { number: number; answer: never; error?: unknown }) => (error === undefined ? give(number)?.resolve(answer) : give(number)?.reject(error)))
  thread.worker.on('error', end)
  thread.worker.on('exit', () => end(new Error('The thread that derives relations ended before it was done')))
  return thread
}

/** Gives a thread a task. */
export function ask<Name extends keyof Tasks>(place: number, name: Name, question: Tasks[Name]['asked']): Promise<Tasks[Name]['answer']> {
  const { worker, waiting } = threadAt(place)
  return new Promise((resolve, reject) => {
    asked += 1
    waiting.set(asked, { resolve, reject })
    worker.ref()
    worker.postMessage({ number: asked, name, asked: question })
  })
}
