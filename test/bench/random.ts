/** A small seeded generator (mulberry32): the same seed gives the same graph and the same questions on every machine. */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    /** A number below `count`, small ones more often: at `steepness` 1 all are equal, at 2 the first of 10,000 is drawn 100 times as often as the average. */
    skewed: (count: number, steepness: number) => Math.floor(count * next() ** steepness),
    chance: (probability: number) => next() < probability,
    one: <T>(list: readonly T[]): T => list[below(list.length)] as T,
  }
}

export type Random = ReturnType<typeof randomFrom>
