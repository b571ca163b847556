import type { Graph } from '../graph/connect.js'
import type { Head } from '../graph/head.js'
import type { Loaders } from './loaders.js'

/** What a resolver may use, made anew for each request. */
export interface Context {
  readonly graph: Graph
  readonly loaders: Loaders
  /** Today in UTC, the default of every `on`; one value for the whole request, which may run past midnight. */
  readonly today: string
  /** Where the change log stands; read at most once a request. */
  readonly head: () => Promise<Head>
  /** Counts items into the answer. Errors: TOO_LARGE when they become more than one answer may hold. */
  readonly spend: (items: number) => void
}
