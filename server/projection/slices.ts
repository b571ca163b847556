import type { Pace } from './pace.js'

/** An order in which equal keys stand together, and where each key's slice starts; the slice of the next key ends it. */
export interface Slices {
  readonly starts: Uint32Array
  readonly order: Uint32Array
}

/**
 * Orders the places 0 to `count` by their key, and places of one key as they stood in `before`, in time that grows with their number only.
 * Keys lie below `bound`.
 */
export async function slicesOf(keys: Uint32Array, before: Uint32Array | null, count: number, bound: number, pace: Pace): Promise<Slices> {
  const starts = new Uint32Array(bound + 1)
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] as number
    starts[key + 1] = (starts[key + 1] as number) + 1
    if (pace.due()) await pace.rest()
  }
  for (let key = 0; key < bound; key += 1) starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number)
  const next = starts.slice(0, bound)
  const order = new Uint32Array(count)
  for (let at = 0; at < count; at += 1) {
    const place = before ? (before[at] as number) : at
    const key = keys[place] as number
    order[next[key] as number] = place
    next[key] = (next[key] as number) + 1
    if (pace.due()) await pace.rest()
  }
  return { starts, order }
}
