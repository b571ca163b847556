import { anything, converse, type Mask } from '../../model/relation.js'
import type { CrosswalkGraph, RequirementNumber, StatedPair } from './crosswalk-graph.js'

/** Takes statements of pairs, one by one, and makes the graph of the steps they allow. */
export interface GraphBuilder {
  /** A statement of a requirement about itself is no step, nor is one that says nothing. */
  put(from: RequirementNumber, to: RequirementNumber, mask: Mask, via: number): void
  graph(size: number, inOrder: CrosswalkGraph['inOrder']): CrosswalkGraph
}

export function openGraph(): GraphBuilder {
  const steps: Steps = { count: 0, from: new Int32Array(1_024), to: new Int32Array(1_024), masks: new Uint8Array(1_024), via: new Int32Array(1_024) }
  const step = (from: RequirementNumber, to: RequirementNumber, mask: Mask, via: number) => {
    if (steps.count === steps.from.length) makeRoom(steps)
    steps.from[steps.count] = from
    steps.to[steps.count] = to
    steps.masks[steps.count] = mask
    steps.via[steps.count] = via
    steps.count += 1
  }
  return {
    put(from, to, mask, via) {
      if (from === to || mask === anything) return
      step(from, to, mask, via)
      step(to, from, converse(mask), via)
    },
    graph: (size, inOrder) => ({ size, inOrder, ...inColumns(steps, size) }),
  }
}

/** The steps that statements of pairs allow. */
export function buildGraph(size: number, stated: readonly StatedPair[], inOrder: CrosswalkGraph['inOrder'] = (a, b) => a - b): CrosswalkGraph {
  const builder = openGraph()
  for (const { from, to, mask, via } of stated) builder.put(from, to, mask, via)
  return builder.graph(size, inOrder)
}

/** Steps in the order in which they were put; only the first `count` places are taken. */
interface Steps {
  count: number
  from: Int32Array
  to: Int32Array
  masks: Uint8Array
  via: Int32Array
}

function makeRoom(steps: Steps): void {
  steps.from = doubled(steps.from, Int32Array)
  steps.to = doubled(steps.to, Int32Array)
  steps.masks = doubled(steps.masks, Uint8Array)
  steps.via = doubled(steps.via, Int32Array)
}

function doubled<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, Kind: new (length: number) => Numbers): Numbers {
  const more = new Kind(numbers.length * 2)
  more.set(numbers)
  return more
}

/** The steps ordered by where they start, those of one start by where they lead, those of one pair as they were put. */
function inColumns({ count, from, to, masks, via }: Steps, size: number) {
  const [starts, leads] = [from.subarray(0, count), to.subarray(0, count)]
  const order = inOrderOf(starts, size, inOrderOf(leads, size, null))
  const columns = { offsets: offsetsOf(starts, size), to: new Int32Array(count), masks: new Uint8Array(count), via: new Int32Array(count) }
  for (let place = 0; place < count; place += 1) {
    const index = order[place] as number
    columns.to[place] = to[index] as number
    columns.masks[place] = masks[index] as number
    columns.via[place] = via[index] as number
  }
  return columns
}

/** Where the entries of each key begin, once they are in order. */
function offsetsOf(keys: Int32Array, size: number): Int32Array {
  const offsets = new Int32Array(size + 1)
  for (let at = 0; at < keys.length; at += 1) {
    const after = (keys[at] as number) + 1
    offsets[after] = (offsets[after] as number) + 1
  }
  for (let key = 0; key < size; key += 1) offsets[key + 1] = (offsets[key + 1] as number) + (offsets[key] as number)
  return offsets
}

/** Sorts indices by their keys; those of one key stay as they were. @param indices null for all, in their order */
function inOrderOf(keys: Int32Array, size: number, indices: Int32Array | null): Int32Array {
  const next = offsetsOf(keys, size)
  const sorted = new Int32Array(keys.length)
  for (let at = 0; at < keys.length; at += 1) {
    const index = indices === null ? at : (indices[at] as number)
    const key = keys[index] as number
    const place = next[key] as number
    sorted[place] = index
    next[key] = place + 1
  }
  return sorted
}
