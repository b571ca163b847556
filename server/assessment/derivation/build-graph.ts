import { anything, converse, type Mask } from '../../model/relation.js'
import type { CrosswalkGraph, RequirementNumber, StatedPair } from './crosswalk-graph.js'

/** Takes statements of pairs, one by one, and makes the graph of the steps they allow. */
export interface GraphBuilder {
  /** A statement of a requirement about itself is no step, nor is one that says nothing. */
  put(from: RequirementNumber, to: RequirementNumber, mask: Mask, via: number): void
  graph(size: number, inOrder: CrosswalkGraph['inOrder']): CrosswalkGraph
}

export function openGraph(): GraphBuilder {
  const steps: Steps = { from: [], to: [], masks: [], via: [] }
  const step = (from: RequirementNumber, to: RequirementNumber, mask: Mask, via: number) => {
    steps.from.push(from)
    steps.to.push(to)
    steps.masks.push(mask)
    steps.via.push(via)
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

interface Steps {
  readonly from: number[]
  readonly to: number[]
  readonly masks: number[]
  readonly via: number[]
}

/** The steps ordered by where they start, those of one start by where they lead. */
function inColumns(steps: Steps, size: number) {
  const [from, to] = [Int32Array.from(steps.from), Int32Array.from(steps.to)]
  const order = inOrderOf(from, size, inOrderOf(to, size, Int32Array.from(from.keys())))
  const columns = { offsets: offsetsOf(from, size), to: new Int32Array(order.length), masks: new Uint8Array(order.length), via: new Int32Array(order.length) }
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number
    columns.to[place] = to[index] as number
    columns.masks[place] = steps.masks[index] as number
    columns.via[place] = steps.via[index] as number
  }
  return columns
}

/** Where the entries of each key begin, once they are in order. */
function offsetsOf(keys: Int32Array, size: number): Int32Array {
  const offsets = new Int32Array(size + 1)
  for (const key of keys) offsets[key + 1] = (offsets[key + 1] as number) + 1
  for (let key = 0; key < size; key += 1) offsets[key + 1] = (offsets[key + 1] as number) + (offsets[key] as number)
  return offsets
}

/** Sorts indices by their keys; those of one key stay as they were. */
function inOrderOf(keys: Int32Array, size: number, indices: Int32Array): Int32Array {
  const next = offsetsOf(keys, size)
  const sorted = new Int32Array(indices.length)
  for (const index of indices) {
    const key = keys[index] as number
    sorted[next[key] as number] = index
    next[key] = (next[key] as number) + 1
  }
  return sorted
}
