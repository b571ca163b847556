import type { Graph } from '../graph/connect.js'
import type { Head } from '../graph/head.js'
import { invalidInput } from '../model/errors.js'
import type { Facts } from './facts.js'
import { load } from './load.js'

/** A moment of the past, by revision or by time (ISO 8601 in UTC); at a time holds what was committed at or before it. */
export type Moment = { readonly revision: number } | { readonly at: string }

/** The graph's facts in memory, following the change log. */
export interface Projection {
  /** The facts at a head that was read from the database, or at a later one. Errors: UNAVAILABLE. */
  reach(head: Head): Promise<Facts>
  /** The facts at an earlier moment. Errors: INVALID_INPUT for a revision that lies after the head or below 0; UNAVAILABLE. */
  at(moment: Moment, head: Head): Promise<Facts>
  close(): void
}

export interface ProjectionOptions {
  /** Milliseconds between two looks at the head while nobody asks. */
  readonly pollMilliseconds?: number
}

/** Follows a graph. Nothing is read until somebody asks. */
export function openProjection(graph: Graph, _options: ProjectionOptions = {}): Projection {
  let held: Promise<Facts> | null = null
  const reach = async (head: Head): Promise<Facts> => {
    const facts = await (held ??= load(graph))
    if (facts.graphId === head.graphId && facts.revision >= head.revision) return facts
    held = load(graph)
    return held
  }
  return {
    reach,
    async at(moment, head) {
      const facts = await reach(head)
      if ('revision' in moment ? moment.revision === facts.revision : moment.at >= facts.at) return facts
      throw invalidInput('asOf', 'only the latest state can be read')
    },
    close: () => undefined,
  }
}
