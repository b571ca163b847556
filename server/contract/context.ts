import type { Viewer } from '../access/viewer.js'
import type { Work } from '../graph/commit.js'
import type { Graph } from '../graph/connect.js'
import type { Head } from '../graph/head.js'
import type { Facts } from '../projection/facts.js'
import type { Loaders } from './loaders.js'
import type { Source } from './question.js'

/**
 * What a resolver may use, made anew for each request. A root field that asks for an earlier state has a context of its own, which all
 * fields below it are given: `source` and `facts` then speak of that state.
 */
export interface Context {
  readonly graph: Graph
  /** Where the fields of this root field read. */
  readonly source: Source
  readonly loaders: Loaders
  /** Today in UTC, the default of every `on`; one value for the whole request, which may run past midnight. */
  readonly today: string
  /** Where the change log stands; read at most once a request. */
  readonly head: () => Promise<Head>
  /** The facts to judge by: those of `asOf`, else those of the head, which is read once a request and pinned for all its fields. Errors: UNAVAILABLE. */
  readonly facts: () => Promise<Facts>
  /** Counts items into the answer. Errors: TOO_LARGE when they become more than one answer may hold. */
  readonly spend: (items: number) => void
  readonly viewer: Viewer
  /** Files that were sent ahead of what is to be done with them. */
  readonly uploads: Uploads
  /**
   * Writes one change in the viewer's name. From then on this context reads the graph as it is after the change: take `graph`, `loaders`,
   * `head` and `facts` from it anew. Errors: what `work` throws; INVALID_INPUT when there was nothing to change; TIMEOUT, UNAVAILABLE.
   */
  readonly commit: (action: string, work: Work) => Promise<Written>
}

export interface Uploads {
  /** @param field the input that names it. Errors: NOT_FOUND for a file that is not there, or not any more. */
  readonly open: (id: string, field: string) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>
}

/** What every mutation answers with, so that the same client, or another, can read what it wrote. */
export interface Written {
  readonly change: string
  readonly revision: number
  /** Sent back in the header `x-throughline-bookmark`, it makes any server wait for this write. */
  readonly bookmark: string
}
