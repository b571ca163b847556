import { anything, converse, type Mask } from '../../model/relation.js'
import type { CrosswalkGraph, StatedPair } from './crosswalk-graph.js'

/** The steps that statements of pairs allow. A statement of a requirement about itself is no step. */
export function buildGraph(size: number, stated: readonly StatedPair[], inOrder: CrosswalkGraph['inOrder'] = (a, b) => a - b): CrosswalkGraph {
  const said = stated.filter(({ from, to, mask }) => from !== to && mask !== anything)
  const from = new Int32Array(said.length * 2)
  const steps = { to: new Int32Array(from.length), masks: new Uint8Array(from.length), via: new Int32Array(from.length) }
  const put = (place: number, start: number, end: number, mask: Mask, via: number) => {
    from[place] = start
    steps.to[place] = end
    steps.masks[place] = mask
    steps.via[place] = via
  }
  said.forEach(({ from: one, to: other, mask, via }, at) => {
    put(at * 2, one, other, mask, via)
    put(at * 2 + 1, other, one, converse(mask), via)
  })
  const order = inOrderOf(from, size, inOrderOf(steps.to, size, Int32Array.from(from, (_, index) => index)))
  return {
    size,
    inOrder,
    offsets: offsetsOf(from, size),
    to: order.map(index => steps.to[index] as number),
    masks: Uint8Array.from(order, index => steps.masks[index] as number),
    via: order.map(index => steps.via[index] as number),
  }
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
