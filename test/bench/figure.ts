import type { Stage } from './stage.js'

/** A figure as it is printed; `limit` is the floor asked for, `baseline` the naive way or the peer, measured in the same run. */
export interface Figure {
  readonly name: string
  readonly unit: string
  readonly value: number | null
  readonly limit: number | null
  readonly baseline: number | null
  readonly baselineName: string | null
  /** How many times it was measured. */
  readonly n: number
  readonly note: string
}

/** One file of `figures/`: the names it gives, whether they want the loaded graph, and how they are measured. */
export interface Measurement {
  readonly names: readonly string[]
  measure(stage: Stage): Promise<readonly Figure[]>
}

export const figure = (name: string, unit: string, value: number | null, rest: Partial<Figure>): Figure =>
  ({ name, unit, value, limit: null, baseline: null, baselineName: null, n: 1, note: '', ...rest })
