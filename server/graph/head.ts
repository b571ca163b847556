import { z } from 'zod'
import type { Graph } from './connect.js'
import { maybeOne } from './read.js'
import { statement } from './statement.js'

/** Where the change log stands. */
const head = z.object({ graphId: z.string(), revision: z.number(), at: z.string(), hash: z.string() })
export type Head = z.infer<typeof head>

const read = statement('graph/read-head', head)

/** The head of the change log; null in a database that was never migrated. */
export const readHead = (graph: Graph): Promise<Head | null> => maybeOne(graph, read)
