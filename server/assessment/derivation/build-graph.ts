import { anything, converse } from '../../model/relation.js'
import type { CrosswalkGraph, PairStatements } from './crosswalk-graph.js'

/** The steps that statements of pairs allow. A statement of a requirement about itself is no step. */
export function buildGraph(size: number, stated: PairStatements, inOrder: CrosswalkGraph['inOrder'] = (a, b) => a - b): CrosswalkGraph {
  const kept = stated.from.flatMap((from, at) => (from === stated.to[at] || stated.masks[at] === anything ? [] : [at]))
  const from = new Int32Array(kept.length * 2)
  const steps = { to: new Int32Array(kept.length * 2), masks: new Uint8Array(kept.length * 2), via: new Int32Array(kept.length * 2) }
  kept.forEach((at, index) => {
    const [a, b, mask, via] = [stated.from[at] ?? 0, stated.to[at] ?? 0, stated.masks[at] ?? 0, stated.via[at] ?? 0]
    for (const [place, start, end, possible] of [[index * 2, a, b, mask], [index * 2 + 1, b, a, converse(mask)]] as const) {
      from[place] = start
      steps.to[place] = end
      steps.masks[place] = possible
      steps.via[place] = via
    }
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
